package io.ocopkit.mapping;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Listing;
import io.ocopkit.mapping.MappingKeys.Key;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a mapping says for one listing in one shop. What it does not say is an issue that names where to write it. */
public final class MappedListing {
    private final MappingKeys keys;
    private final Outlet outlet;
    private final Map<String, Entry> resolved;
    private final Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    private final MappingIssues issues;

    MappedListing(String file, MappingKeys keys, Outlet outlet, Listing listing, Map<String, Entry> resolved) {
        this.keys = keys;
        this.outlet = outlet;
        this.resolved = resolved;
        this.issues = new MappingIssues(file, outlet, listing);
        for (Placeholder placeholder : Placeholder.values()) {
            values.put(placeholder, placeholder.of(listing));
        }
    }

    /**
     * Whether anything is written for a key.
     *
     * @param key a key of the channel
     * @return true when there is a value
     */
    public boolean has(String key) {
        return find(key) != null;
    }

    /**
     * A text, within the limits of the channel and the file.
     *
     * @param key a text key of the channel
     * @return the text; or an error when the key is missing, when it cannot be made to fit, and when it claims more than
     *     the certificate carries
     */
    public MappedValue<String> text(String key) {
        return text(key, TextLimit.NONE);
    }

    /**
     * A text, within yet another limit, as when a channel says at run time what it takes.
     *
     * @param key a text key of the channel
     * @param limit what the channel says now; the narrower of all limits counts
     * @return the text, or an error
     */
    public MappedValue<String> text(String key, TextLimit limit) {
        Key meaning = meaning(key, KeyKind.TEXT);
        Entry entry = find(key);
        return entry == null
                ? MappedValue.refused(List.of(issues.missing(key, KeyKind.TEXT)))
                : rendered(entry, meaning.markup(), List.of(meaning.limit(), written(key), limit));
    }

    private TextLimit written(String key) {
        Entry min = find(key + MappingKeys.MIN);
        Entry max = find(key + MappingKeys.MAX);
        int least = min == null ? 0 : KeyKind.whole(min.value());
        int most = max == null ? Integer.MAX_VALUE : KeyKind.whole(max.value());
        return TextLimit.characters(Math.min(least, most), most);
    }

    private MappedValue<String> rendered(Entry entry, Markup markup, List<TextLimit> limits) {
        Template template = entry.template();
        if (template == null) {
            return MappedValue.refused(List.of(issues.missing(entry.key(), KeyKind.TEXT)));
        }
        Fitting fitting = new Fitting(template, markup, limits, values);
        if (!fitting.fit()) {
            return MappedValue.refused(List.of(issues.tooLong(entry, fitting.text(), limits)));
        }
        String text = fitting.text();
        if (text.isEmpty()) {
            return MappedValue.refused(List.of(issues.empty(entry)));
        }
        for (TextLimit limit : limits) {
            if (limit.lengthOf(text) < limit.min()) {
                return MappedValue.refused(List.of(issues.tooShort(entry, text, limit)));
            }
        }
        List<Issue> claims = issues.claims(entry, fitting.plain());
        return MappingIssues.isRefusal(claims) ? MappedValue.refused(claims) : MappedValue.of(text, claims);
    }

    /**
     * A value as it is written, such as a category's id.
     *
     * @param key a value key of the channel
     * @return the value, or an error when it is missing
     */
    public MappedValue<String> value(String key) {
        return read(key, KeyKind.VALUE, Function.identity());
    }

    /**
     * A whole number.
     *
     * @param key a key for whole numbers
     * @return the number from 0, or an error when it is missing
     */
    public MappedValue<Integer> whole(String key) {
        return read(key, KeyKind.WHOLE, KeyKind::whole);
    }

    /**
     * A number with decimals.
     *
     * @param key a key for decimals
     * @return the number from 0, or an error when it is missing
     */
    public MappedValue<BigDecimal> decimal(String key) {
        return read(key, KeyKind.DECIMAL, KeyKind::decimal);
    }

    /**
     * Yes or no.
     *
     * @param key a key for yes or no
     * @return the answer, or an error when it is missing
     */
    public MappedValue<Boolean> flag(String key) {
        return read(key, KeyKind.FLAG, KeyKind::flag);
    }

    /**
     * Several values.
     *
     * @param key a key for lists
     * @return the values in their order, at least one; or an error when they are missing
     */
    public MappedValue<List<String>> list(String key) {
        return read(key, KeyKind.LIST, KeyKind::list);
    }

    private <T> MappedValue<T> read(String key, KeyKind kind, Function<String, T> reading) {
        meaning(key, kind);
        Entry entry = find(key);
        return entry == null
                ? MappedValue.refused(List.of(issues.missing(key, kind)))
                : MappedValue.of(reading.apply(entry.value()), List.of());
    }

    /**
     * All attributes, in the order in which the file first names them, from the general to the narrow. One whose
     * placeholders are empty for this listing is left out.
     *
     * @return values by name, without {@code attribute.}; empty when there are none; or the errors of those that claim too
     *     much
     */
    public MappedValue<Map<String, String>> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        List<Issue> found = new ArrayList<>();
        for (Entry entry : resolved.values()) {
            Template template = entry.key().startsWith(MappingKeys.ATTRIBUTE) ? entry.template() : null;
            String text = template == null ? "" : template.write(values, template.optionals(), Markup.PLAIN);
            if (!text.isEmpty()) {
                found.addAll(issues.claims(entry, text));
                attributes.put(entry.key().substring(MappingKeys.ATTRIBUTE.length()), text);
            }
        }
        return MappingIssues.isRefusal(found)
                ? MappedValue.refused(found)
                : MappedValue.of(Collections.unmodifiableMap(attributes), found);
    }

    /**
     * Where a value comes from.
     *
     * @param key a key
     * @return its section and line; empty when nothing is written for it
     */
    public Optional<Origin> origin(String key) {
        return Optional.ofNullable(find(key)).map(MappedListing::origin);
    }

    /**
     * Where everything comes from.
     *
     * @return each value with its section and line, from the general to the narrow
     */
    public List<Origin> explain() {
        return resolved.values().stream()
                .filter(entry -> !entry.value().isEmpty())
                .map(MappedListing::origin)
                .toList();
    }

    private static Origin origin(Entry entry) {
        return new Origin(entry.key(), entry.section().toString(), entry.line(), entry.value());
    }

    private @Nullable Entry find(String key) {
        Entry entry = resolved.get(key);
        return entry == null || entry.value().isEmpty() ? null : entry;
    }

    private Key meaning(String name, KeyKind kind) {
        Key key = keys.key(outlet.channel(), name);
        if (key == null || key.kind() != kind) {
            throw new IllegalArgumentException(
                    "The keys of channel " + outlet.channel() + " declare no " + kind + " " + name);
        }
        return key;
    }
}
