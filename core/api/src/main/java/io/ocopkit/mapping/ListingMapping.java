package io.ocopkit.mapping;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import io.ocopkit.listing.Listing;
import io.ocopkit.text.InvalidTableException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How listings are written in each shop: categories, attributes and texts, from a file people write by hand. UTF-8, lines
 * of {@code key = value} under headings; {@code #} begins a remark. At most 20,000 lines of
 * 8,000 characters, 8,000,000 in all.
 *
 * <pre>
 * [default]
 * title = {name}[[ {net}]][[ - {stars}]]
 * description = {description}\n\n{proof}
 * [set QD26-04]
 * attribute.Xuất xứ = Việt Nam
 * [channel shopee]
 * title.max = 120
 * [channel shopee set QD26-04]
 * category = 100629
 * [shop shopee/my-shop sku MO-500]
 * category = 100630
 * </pre>
 *
 * <p>For each key the most narrowly meant section decides: a shop's over a channel's over those for all, and within each
 * an item's over a set's. {@code key =} with nothing behind it takes back what is said more generally. Immutable; safe for
 * use by several threads.
 */
public final class ListingMapping {
    /** Another number whenever the same lines would be written otherwise, as when a fixed sentence is reworded. */
    private static final String LAYOUT = "listing-mapping/1";

    private final String file;
    private final MappingKeys keys;
    private final List<Entry> entries;
    /** Lines for single items can be many; they are not gone through for every listing. */
    private final Map<String, List<Entry>> bySku;

    private ListingMapping(String file, MappingKeys keys, List<Entry> entries) {
        this.file = file;
        this.keys = keys;
        this.entries = List.copyOf(entries);
        this.bySku = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.section().sku()));
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @param keys what the channels understand
     * @return the mapping
     * @throws InvalidTableException {@code MAPPING_INVALID}, with every mistake and its line
     * @throws IOException when the file cannot be read
     */
    public static ListingMapping load(Path file, MappingKeys keys) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(String.valueOf(file.getFileName()), in, keys);
        }
    }

    /**
     * Reads a file from anywhere. The reader is not closed.
     *
     * @param name the file's name, for messages
     * @param in the text
     * @param keys what the channels understand
     * @return the mapping
     * @throws InvalidTableException {@code MAPPING_INVALID}, with every mistake and its line
     * @throws IOException when the reader fails
     */
    public static ListingMapping read(String name, Reader in, MappingKeys keys) throws IOException {
        return new ListingMapping(name, keys, new MappingReader(keys).read(name, in));
    }

    /**
     * Reads a mapping that stands in a program.
     *
     * @param text the lines
     * @param keys what the channels understand
     * @return the mapping
     * @throws InvalidTableException {@code MAPPING_INVALID}, with every mistake and its line
     */
    public static ListingMapping parse(String text, MappingKeys keys) {
        try {
            return read("mapping", new StringReader(text), keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the file says for one listing in one shop.
     *
     * @param outlet the shop
     * @param listing the listing
     * @return the values, and where they come from
     * @throws IllegalArgumentException when the keys of the outlet's channel were not given on loading
     */
    public MappedListing forListing(Outlet outlet, Listing listing) {
        return new MappedListing(file, keysOf(outlet.channel()), outlet, listing, resolve(outlet, listing));
    }

    private MappingKeys keysOf(ChannelId channel) {
        if (!keys.channels().contains(channel)) {
            throw new IllegalArgumentException(file + " was read without the keys of channel " + channel);
        }
        return keys;
    }

    /** From the most general to the narrowest, so that the last to speak decides. */
    private Map<String, Entry> resolve(Outlet outlet, Listing listing) {
        Map<String, Entry> resolved = new LinkedHashMap<>();
        Stream.of(Section.ANY_SKU, listing.sku().value())
                .flatMap(sku -> bySku.getOrDefault(sku, List.of()).stream())
                .filter(entry -> entry.section().isFor(outlet, listing))
                .sorted(Comparator.comparingInt(entry -> entry.section().rank()))
                .forEach(entry -> resolved.put(entry.key(), entry));
        return resolved;
    }

    /**
     * A digest of what the file says for one listing in one shop, for {@link io.ocopkit.channel.Mapped}. Lines that have no
     * say in it, remarks and the order of lines do not change it.
     *
     * @param outlet the shop
     * @param listing the listing
     * @return the digest
     */
    public Digest digest(Outlet outlet, Listing listing) {
        DigestBuilder digest = Digest.of(LAYOUT);
        resolve(outlet, listing).values().stream()
                .filter(entry -> !entry.value().isEmpty())
                .sorted(Comparator.comparing(Entry::key))
                .forEach(entry -> digest.add(entry.key()).add(entry.value()));
        return digest.build();
    }

    /**
     * A digest of all the file says, for reports.
     *
     * @return the digest
     */
    public Digest version() {
        DigestBuilder digest = Digest.of(LAYOUT + "/whole");
        entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.section().toString())
                        .thenComparing(Entry::key))
                .forEach(entry -> digest.add(entry.section()).add(entry.key()).add(entry.value()));
        return digest.build();
    }
}
