package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A shop's health in one language, made of nothing but texts, numbers, lists, maps and records of them: it can be printed
 * as it is, and turned into JSON or a page by whatever a host uses, without knowing the engine.
 *
 * @param channel the channel's id
 * @param shop the shop
 * @param at when it was asked, as ISO 8601 has it
 * @param waiting how many items are on their way, by lane: {@code withdraw}, {@code content}, {@code offer}
 * @param oldestSeconds how long the one that has waited longest is on its way, by lane
 * @param pausedUntil until when the shop is not called, as ISO 8601 has it; null when it may be
 * @param pauseReason why, in words; null when it may be called
 * @param credentialsExpire when the channel stops taking the credentials, as ISO 8601 has it; null when it has not said
 * @param authorisedUntil when the shop's owner has to authorise anew, as ISO 8601 has it; null when the channel has not said
 * @param troubles what a person should look at
 * @param lines all of the above in words
 */
public record HealthView(
        String channel,
        String shop,
        String at,
        Map<String, Long> waiting,
        Map<String, Long> oldestSeconds,
        @Nullable String pausedUntil,
        @Nullable String pauseReason,
        @Nullable String credentialsExpire,
        @Nullable String authorisedUntil,
        List<Item> troubles,
        List<String> lines) {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);

    /** Keeps unmodifiable copies. */
    public HealthView {
        waiting = Collections.unmodifiableMap(new LinkedHashMap<>(waiting));
        oldestSeconds = Collections.unmodifiableMap(new LinkedHashMap<>(oldestSeconds));
        troubles = List.copyOf(troubles);
        lines = List.copyOf(lines);
    }

    /**
     * An item a person should look at.
     *
     * @param sku the item
     * @param state where it stands, such as {@code parked}
     * @param since since when it is wanted, as ISO 8601 has it
     * @param code what stands against it, as a stable code; empty when nothing is known
     * @param text the same in words, with what to do
     */
    public record Item(String sku, String state, String since, String code, String text) {}

    static HealthView of(ShopHealth health, Language language) {
        Map<String, Long> waiting = new LinkedHashMap<>();
        Map<String, Long> oldest = new LinkedHashMap<>();
        for (Lane lane : Lane.values()) {
            waiting.put(word(lane), health.waiting(lane));
            oldest.put(word(lane), health.age(lane).toSeconds());
        }
        return new HealthView(
                health.outlet().channel().value(),
                health.outlet().shop(),
                health.at().toString(),
                waiting,
                oldest,
                health.pause().map(pause -> pause.until().toString()).orElse(null),
                health.pause().map(pause -> pause.cause().label().in(language)).orElse(null),
                health.credentialsExpire().map(Instant::toString).orElse(null),
                health.authorisedUntil().map(Instant::toString).orElse(null),
                health.troubles().stream()
                        .map(trouble -> item(trouble, language))
                        .toList(),
                Words.of(health).stream().map(line -> line.in(language)).toList());
    }

    private static Item item(Trouble trouble, Language language) {
        Issue issue = trouble.issue();
        return new Item(
                trouble.sku().value(),
                word(trouble.state()),
                trouble.goal().since().toString(),
                issue == null ? "" : issue.code(),
                trouble.text().in(language));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    /** What a health comes to, sentence by sentence. */
    private static final class Words {

        private Words() {}

        static List<BilingualText> of(ShopHealth health) {
            List<BilingualText> lines = new ArrayList<>();
            String outlet = health.outlet().toString();
            lines.add(BilingualText.of(outlet + ", lúc " + time(health.at()), outlet + ", at " + time(health.at())));
            lines.add(queues(health));
            health.pause().ifPresent(pause -> lines.add(paused(pause)));
            health.credentialsExpire().ifPresent(expiry -> lines.add(credentials(expiry, health.at())));
            health.authorisedUntil().ifPresent(end -> lines.add(authorisation(end, health.at())));
            lines.add(troubles(health));
            health.troubles().forEach(trouble -> lines.add(trouble.text()));
            return lines;
        }

        private static BilingualText queues(ShopHealth health) {
            List<Lane> busy = Arrays.stream(Lane.values())
                    .filter(lane -> health.waiting(lane) > 0)
                    .toList();
            if (busy.isEmpty()) {
                return BilingualText.of("Không có việc nào đang chờ", "Nothing is waiting");
            }
            return BilingualText.of(
                    "Đang chờ: "
                            + busy.stream()
                                    .map(lane -> queue(health, lane).vi())
                                    .collect(Collectors.joining("; ")),
                    "Waiting: "
                            + busy.stream()
                                    .map(lane -> queue(health, lane).en())
                                    .collect(Collectors.joining("; ")));
        }

        private static BilingualText queue(ShopHealth health, Lane lane) {
            long count = health.waiting(lane);
            Duration age = health.age(lane);
            return BilingualText.of(
                    lane.label().vi() + " " + count + ", lâu nhất " + age.toMinutes() + " phút",
                    lane.label().en() + " " + count + ", the longest for " + age.toMinutes() + " min");
        }

        private static BilingualText paused(Pause pause) {
            return BilingualText.of(
                    "Tạm ngừng gọi đến " + time(pause.until()) + ": "
                            + pause.cause().label().vi(),
                    "Not called until " + time(pause.until()) + ": "
                            + pause.cause().label().en());
        }

        private static BilingualText credentials(Instant expiry, Instant now) {
            return expiry.isAfter(now)
                    ? BilingualText.of(
                            "Quyền truy cập hết hạn lúc " + time(expiry), "Credentials expire at " + time(expiry))
                    : BilingualText.of(
                            "Quyền truy cập đã hết hạn lúc " + time(expiry) + ", sẽ được gia hạn ở lần gọi tới",
                            "Credentials expired at " + time(expiry) + " and are renewed with the next call");
        }

        private static BilingualText authorisation(Instant end, Instant now) {
            if (!end.isAfter(now)) {
                return BilingualText.of(
                        "Chủ cửa hàng phải cấp quyền lại: quyền đã hết từ " + time(end),
                        "The shop's owner has to authorise anew: it ended at " + time(end));
            }
            long days = Duration.between(now, end).toDays();
            return days < ShopHealth.SOON.toDays()
                    ? BilingualText.of(
                            "Chủ cửa hàng cần cấp quyền lại trước " + time(end) + " (còn " + days + " ngày)",
                            "The shop's owner has to authorise anew before " + time(end) + " (" + days + " days left)")
                    : BilingualText.of("Được cấp quyền đến " + time(end), "Authorised until " + time(end));
        }

        private static BilingualText troubles(ShopHealth health) {
            int count = health.troubles().size();
            return count == 0
                    ? BilingualText.of("Không có mặt hàng nào cần người xem", "No item needs a person")
                    : BilingualText.of(
                            "Mặt hàng cần người xem: " + count + (count == ShopHealth.TROUBLES ? " trở lên" : ""),
                            "Items that need a person: " + count + (count == ShopHealth.TROUBLES ? " or more" : ""));
        }

        private static String time(Instant instant) {
            return DAY_FIRST.format(instant.atZone(VIETNAM));
        }
    }
}
