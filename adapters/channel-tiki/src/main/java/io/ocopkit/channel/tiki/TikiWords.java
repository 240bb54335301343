package io.ocopkit.channel.tiki;

import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Listing;
import io.ocopkit.mapping.MappedListing;
import io.ocopkit.mapping.MappedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the mapping says of a listing.
 *
 * @param category the id of a primary category
 * @param attributes by Tiki's code, the brand among them
 * @param certificates {@code <document id> <address>}, for the documents the category asks for
 * @param brandCertificates addresses of what shows the right to the brand
 * @param issues what is to be said of it; with an error among them nothing is to be sent
 */
record TikiWords(
        String title,
        String description,
        String category,
        Map<String, String> attributes,
        List<String> certificates,
        List<String> brandCertificates,
        List<Issue> issues) {
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String CERTIFICATES = "certificates";
    static final String BRAND_CERTIFICATES = "certificates.brand";

    private static final String CATEGORY = "category";
    private static final String BRAND = "brand";

    static TikiWords of(TikiConfig config, Listing listing) {
        MappedListing mapped = config.mapping().forListing(config.outlet(), listing);
        List<Issue> issues = new ArrayList<>();
        Map<String, String> attributes = new LinkedHashMap<>();
        if (mapped.has(BRAND)) {
            attributes.put(BRAND, orElse(mapped.text(BRAND), "", issues));
        }
        attributes.putAll(orElse(mapped.attributes(), Map.of(), issues));
        return new TikiWords(
                orElse(mapped.text(TITLE), "", issues),
                orElse(mapped.text(DESCRIPTION), "", issues),
                orElse(mapped.value(CATEGORY), "", issues),
                attributes,
                list(mapped, CERTIFICATES, issues),
                list(mapped, BRAND_CERTIFICATES, issues),
                issues);
    }

    private static List<String> list(MappedListing mapped, String key, List<Issue> issues) {
        return mapped.has(key) ? orElse(mapped.list(key), List.of(), issues) : List.of();
    }

    private static <T> T orElse(MappedValue<T> value, T otherwise, List<Issue> issues) {
        return Objects.requireNonNullElse(value.orReport(issues::add), otherwise);
    }
}
