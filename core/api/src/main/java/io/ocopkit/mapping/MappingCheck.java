package io.ocopkit.mapping;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.mapping.MappingKeys.Key;
import io.ocopkit.message.BilingualText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Holds the lines of a file against what the channels understand. */
final class MappingCheck {
    private final MappingKeys keys;
    private final Complaints complaints;

    MappingCheck(MappingKeys keys, Complaints complaints) {
        this.keys = keys;
        this.complaints = complaints;
    }

    void check(List<Entry> entries) {
        Limits limits = new Limits(keys, entries);
        for (Entry entry : entries) {
            Set<Key> meanings = meanings(entry);
            if (meanings.isEmpty()) {
                unknown(entry);
            } else if (!entry.value().isEmpty()) {
                meanings.stream()
                        .filter(meaning -> !meaning.kind().canRead(entry.value()))
                        .findFirst()
                        .ifPresent(meaning -> unreadable(entry, meaning.kind().expected()));
            }
            Template template = entry.template();
            if (template != null) {
                claims(entry, template);
                room(entry, template, limits);
            }
        }
        limits.contradictions().forEach(this::contradicts);
    }

    /** What the channels a section is meant for understand by a key. */
    private Set<Key> meanings(Entry entry) {
        Set<Key> meanings = new LinkedHashSet<>();
        for (ChannelId channel : keys.channels()) {
            Key key = keys.key(channel, entry.key());
            if (key != null && isFor(entry.section(), channel)) {
                meanings.add(key);
            }
        }
        return meanings;
    }

    private boolean isFor(Section section, ChannelId channel) {
        String own = section.channel();
        return own == null || own.equals(channel.value()) || isUnknown(own);
    }

    /** A channel nobody knows has been complained of already; its keys may be anybody's. */
    private boolean isUnknown(String channel) {
        return keys.channels().stream().noneMatch(known -> known.value().equals(channel));
    }

    private void unknown(Entry entry) {
        String names = String.join(", ", names(entry.section()));
        complaints.about(
                Complaints.Place.of(entry),
                "MAPPING_KEY",
                BilingualText.of("Không có khóa này", "There is no such key"),
                BilingualText.of(
                        "Dùng một trong: " + names + ", attribute.…", "Use one of: " + names + ", attribute.…"));
    }

    private Set<String> names(Section section) {
        Set<String> names = new LinkedHashSet<>();
        for (ChannelId channel : keys.channels()) {
            if (isFor(section, channel)) {
                names.addAll(keys.names(channel));
            }
        }
        return names;
    }

    private void unreadable(Entry entry, BilingualText expected) {
        complaints.about(
                Complaints.Place.of(entry),
                "MAPPING_VALUE",
                "Không hiểu giá trị này",
                "This value is not understood",
                "Cần " + expected.vi(),
                "Expected: " + expected.en());
    }

    private void claims(Entry entry, Template template) {
        BilingualText claim = LiteralClaims.of(entry.key(), template);
        if (claim != null) {
            complaints.about(
                    Complaints.Place.of(entry),
                    "MAPPING_CLAIM",
                    claim,
                    BilingualText.of(
                            "Dùng {stars} hoặc {proof}: hạng sao chỉ lấy từ giấy chứng nhận của từng sản phẩm",
                            "Use {stars} or {proof}: stars come from each product's certificate only"));
        }
    }

    private void room(Entry entry, Template template, Limits limits) {
        int most = limits.most(entry);
        String shortest = Samples.shortest(template);
        int least = TextLimit.NONE.lengthOf(shortest);
        if (least > most) {
            complaints.about(
                    Complaints.Place.of(entry),
                    "MAPPING_TEMPLATE_TOO_LONG",
                    "Mẫu này không bao giờ ngắn hơn " + least + " ký tự, giới hạn là " + most,
                    "This template never gets shorter than " + least + " characters; the limit is " + most,
                    "Rút ngắn phần chữ, hoặc đặt phần có thể bỏ vào [[ ]]",
                    "Shorten its letters, or put what can be left out into [[ ]]");
        }
    }

    private void contradicts(Entry entry) {
        complaints.about(
                Complaints.Place.of(entry),
                "MAPPING_LIMITS",
                "Giới hạn phải từ 1 trở lên, và .min không lớn hơn .max",
                "Limits are 1 or more, and .min is not above .max",
                "Sửa một trong hai",
                "Correct one of the two");
    }
}
