package io.ocopkit.mapping;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.mapping.MappingKeys.Key;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The limits that a file and the channels set, wherever a line of the file takes effect. */
final class Limits {
    private final MappingKeys keys;
    private final Map<String, List<Entry>> byKey;

    Limits(MappingKeys keys, List<Entry> entries) {
        this.keys = keys;
        this.byKey = entries.stream().collect(Collectors.groupingBy(Entry::key));
    }

    /** The most characters a template may have in the narrowest place where it is used; without bound, the greatest int. */
    int most(Entry template) {
        return places(template)
                .filter(place -> template.equals(deciding(place, template.key())))
                .flatMapToInt(place -> IntStream.of(written(place, template.key()), ofChannel(place, template.key())))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Where the line stands, and every narrower place where a limit is set. */
    private Stream<Section> places(Entry template) {
        Section own = template.section();
        Stream<Section> limited = all(template.key() + MappingKeys.MAX).stream().map(Entry::section);
        Stream<Section> channels = own.channel() == null
                ? keys.channels().stream().map(channel -> new Section(channel.value(), null, own.subject()))
                : Stream.of();
        return Stream.of(Stream.of(own), limited, channels)
                .flatMap(places -> places)
                .filter(own::covers);
    }

    private int written(Section place, String key) {
        Integer number = number(place, key + MappingKeys.MAX);
        return number == null ? Integer.MAX_VALUE : number;
    }

    private int ofChannel(Section place, String name) {
        TextLimit limit = keys.channels().stream()
                .filter(channel -> channel.value().equals(place.channel()))
                .map(channel -> limit(channel, name))
                .findFirst()
                .orElse(TextLimit.NONE);
        return limit.unit() == TextLimit.Unit.CHARACTERS ? limit.max() : Integer.MAX_VALUE;
    }

    private TextLimit limit(ChannelId channel, String name) {
        Key key = keys.key(channel, name);
        return key == null ? TextLimit.NONE : key.limit();
    }

    /** Lines that set a limit nothing can keep to. */
    List<Entry> contradictions() {
        return byKey.values().stream()
                .flatMap(List::stream)
                .filter(Limits::isBound)
                .filter(this::isImpossible)
                .toList();
    }

    private boolean isImpossible(Entry entry) {
        Integer own = read(entry);
        return own != null && (own < 1 || isAboveItsMax(entry, own));
    }

    private boolean isAboveItsMax(Entry entry, int own) {
        String text = entry.key().substring(0, entry.key().length() - MappingKeys.MIN.length());
        return entry.key().endsWith(MappingKeys.MIN) && own > written(entry.section(), text);
    }

    private static boolean isBound(Entry entry) {
        boolean named = entry.key().endsWith(MappingKeys.MIN) || entry.key().endsWith(MappingKeys.MAX);
        return named && !entry.key().startsWith(MappingKeys.ATTRIBUTE);
    }

    private @Nullable Integer number(Section place, String key) {
        Entry entry = deciding(place, key);
        return entry == null ? null : read(entry);
    }

    private @Nullable Entry deciding(Section place, String key) {
        return all(key).stream()
                .filter(entry -> entry.section().covers(place))
                .max(Comparator.comparingInt(entry -> entry.section().rank()))
                .orElse(null);
    }

    private List<Entry> all(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    private static @Nullable Integer read(Entry entry) {
        return KeyKind.WHOLE.canRead(entry.value()) ? KeyKind.whole(entry.value()) : null;
    }
}
