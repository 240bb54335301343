package io.ocopkit.mapping;

import io.ocopkit.mapping.MappingKeys.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The limits a file sets, as they hold in each of its sections. */
final class Limits {
    private final MappingKeys keys;
    private final List<Entry> entries;

    Limits(MappingKeys keys, List<Entry> entries) {
        this.keys = keys;
        this.entries = entries;
    }

    /** The most characters a template may have wherever it is used; null when nobody limits it. */
    @Nullable
    Integer most(Entry template) {
        Integer written = number(template.section(), template.key() + MappingKeys.MAX);
        int most = Math.min(written == null ? Integer.MAX_VALUE : written, ofChannel(template));
        return most == Integer.MAX_VALUE ? null : most;
    }

    private int ofChannel(Entry template) {
        String channel = template.section().channel();
        Key key = channel == null ? null : known(channel, template.key());
        TextLimit limit = key == null ? TextLimit.NONE : key.limit();
        return limit.unit() == TextLimit.Unit.CHARACTERS ? limit.max() : Integer.MAX_VALUE;
    }

    private @Nullable Key known(String channel, String name) {
        return keys.channels().stream()
                .filter(each -> each.value().equals(channel))
                .findFirst()
                .map(each -> keys.key(each, name))
                .orElse(null);
    }

    /** Lines that set a limit nothing can keep to. */
    List<Entry> contradictions() {
        List<Entry> wrong = new ArrayList<>();
        for (Entry entry : entries) {
            Integer own = isBound(entry) ? read(entry) : null;
            if (own != null && (own < 1 || isAboveItsMax(entry, own))) {
                wrong.add(entry);
            }
        }
        return wrong;
    }

    private boolean isAboveItsMax(Entry entry, int own) {
        if (!entry.key().endsWith(MappingKeys.MIN)) {
            return false;
        }
        String text = entry.key().substring(0, entry.key().length() - MappingKeys.MIN.length());
        Integer max = number(entry.section(), text + MappingKeys.MAX);
        return max != null && own > max;
    }

    private boolean isBound(Entry entry) {
        boolean named = entry.key().endsWith(MappingKeys.MIN) || entry.key().endsWith(MappingKeys.MAX);
        return named && !entry.key().startsWith(MappingKeys.ATTRIBUTE);
    }

    private @Nullable Integer number(Section section, String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key) && entry.section().covers(section))
                .max(Comparator.comparingInt(entry -> entry.section().rank()))
                .map(Limits::read)
                .orElse(null);
    }

    private static @Nullable Integer read(Entry entry) {
        return KeyKind.WHOLE.canRead(entry.value()) ? KeyKind.whole(entry.value()) : null;
    }
}
