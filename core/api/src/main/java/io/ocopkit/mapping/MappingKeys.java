package io.ocopkit.mapping;

import io.ocopkit.channel.ChannelId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys that channels understand in a mapping file. An adapter says which are its own; {@link #and} joins those of
 * several adapters for one file. Every channel understands {@code title}, {@code description} and {@code brand} (texts
 * with placeholders), {@code category}, {@code parcel.grams}, {@code parcel.length}, {@code parcel.width} and
 * {@code parcel.height} (whole numbers, millimetres), and {@code attribute.*} (texts). A text {@code t} also has
 * {@code t.min} and {@code t.max}. Immutable; every method returns a new value.
 */
public final class MappingKeys {
    static final String ATTRIBUTE = "attribute.";
    static final String MIN = ".min";
    static final String MAX = ".max";

    private static final Key ANY_ATTRIBUTE = new Key(KeyKind.TEXT, Markup.PLAIN, TextLimit.NONE);
    private static final Key BOUND = new Key(KeyKind.WHOLE, Markup.PLAIN, TextLimit.NONE);

    private final ChannelId last;
    private final Map<ChannelId, Map<String, Key>> byChannel;

    /** What a key means. */
    record Key(KeyKind kind, Markup markup, TextLimit limit) {}

    private MappingKeys(ChannelId last, Map<ChannelId, Map<String, Key>> byChannel) {
        this.last = last;
        this.byChannel = Collections.unmodifiableMap(byChannel);
    }

    /**
     * The keys every channel understands, for one channel.
     *
     * @param channel the channel
     * @return the keys
     */
    public static MappingKeys of(ChannelId channel) {
        Map<ChannelId, Map<String, Key>> none = new LinkedHashMap<>();
        none.put(channel, Map.of());
        return new MappingKeys(channel, none)
                .text("title", TextLimit.NONE)
                .text("description", TextLimit.NONE)
                .text("brand", TextLimit.NONE)
                .value("category")
                .whole("parcel.grams", "parcel.length", "parcel.width", "parcel.height");
    }

    /**
     * A plain text with placeholders.
     *
     * @param key its key
     * @param limit the channel's limit, as far as it is the same for all listings
     * @return more keys
     */
    public MappingKeys text(String key, TextLimit limit) {
        return with(new Key(KeyKind.TEXT, Markup.PLAIN, limit), key);
    }

    /**
     * A text in HTML with placeholders. What a listing says is escaped; tags come from the file.
     *
     * @param key its key
     * @param limit the channel's limit on the HTML as it is sent
     * @return more keys
     */
    public MappingKeys html(String key, TextLimit limit) {
        return with(new Key(KeyKind.TEXT, Markup.HTML, limit), key);
    }

    /**
     * Values that are passed on as they are written, such as ids.
     *
     * @param keys their keys
     * @return more keys
     */
    public MappingKeys value(String... keys) {
        return with(new Key(KeyKind.VALUE, Markup.PLAIN, TextLimit.NONE), keys);
    }

    /**
     * Whole numbers from 0.
     *
     * @param keys their keys
     * @return more keys
     */
    public MappingKeys whole(String... keys) {
        return with(new Key(KeyKind.WHOLE, Markup.PLAIN, TextLimit.NONE), keys);
    }

    /**
     * Numbers with decimals, written with a point.
     *
     * @param keys their keys
     * @return more keys
     */
    public MappingKeys decimal(String... keys) {
        return with(new Key(KeyKind.DECIMAL, Markup.PLAIN, TextLimit.NONE), keys);
    }

    /**
     * Yes or no.
     *
     * @param keys their keys
     * @return more keys
     */
    public MappingKeys flag(String... keys) {
        return with(new Key(KeyKind.FLAG, Markup.PLAIN, TextLimit.NONE), keys);
    }

    /**
     * Several values, separated by commas.
     *
     * @param keys their keys
     * @return more keys
     */
    public MappingKeys list(String... keys) {
        return with(new Key(KeyKind.LIST, Markup.PLAIN, TextLimit.NONE), keys);
    }

    private MappingKeys with(Key meaning, String... keys) {
        Map<ChannelId, Map<String, Key>> all = new LinkedHashMap<>(byChannel);
        Map<String, Key> own = new LinkedHashMap<>(all.getOrDefault(last, Map.of()));
        for (String key : keys) {
            own.put(key, meaning);
        }
        all.put(last, Collections.unmodifiableMap(own));
        return new MappingKeys(last, all);
    }

    /**
     * These and those of other channels, for a file that serves several.
     *
     * @param others keys of other channels
     * @return all of them
     */
    public MappingKeys and(MappingKeys others) {
        Map<ChannelId, Map<String, Key>> all = new LinkedHashMap<>(byChannel);
        all.putAll(others.byChannel);
        return new MappingKeys(last, all);
    }

    Set<ChannelId> channels() {
        return byChannel.keySet();
    }

    Collection<String> names(ChannelId channel) {
        return byChannel.getOrDefault(channel, Map.of()).keySet();
    }

    /** What a channel understands by a key; null when it does not know it. */
    @Nullable
    Key key(ChannelId channel, String name) {
        Map<String, Key> own = byChannel.getOrDefault(channel, Map.of());
        Key key = own.get(name);
        if (key != null) {
            return key;
        }
        if (name.startsWith(ATTRIBUTE) && name.length() > ATTRIBUTE.length()) {
            return ANY_ATTRIBUTE;
        }
        return isBound(own, name, MIN) || isBound(own, name, MAX) ? BOUND : null;
    }

    private static boolean isBound(Map<String, Key> own, String name, String suffix) {
        Key text = name.endsWith(suffix) ? own.get(name.substring(0, name.length() - suffix.length())) : null;
        return text != null && text.kind() == KeyKind.TEXT;
    }
}
