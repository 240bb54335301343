package io.ocopkit.mapping;

import io.ocopkit.listing.Listing;
import io.ocopkit.model.ProductSet;
import io.ocopkit.text.DocumentText;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a template can say of a listing. What is certified comes from the proof alone, in fixed sentences. */
enum Placeholder {
    NAME("name", Cut.LAST, listing -> listing.product().name()),
    ENGLISH_NAME("englishName", Cut.LAST, listing -> listing.product().englishName()),
    DESCRIPTION("description", Cut.FIRST, listing -> listing.offer().content().description()),
    BRAND("brand", Cut.NEVER, listing -> listing.offer().content().brand()),
    NET("net", Cut.NEVER, listing -> listing.offer().content().netContent()),
    SKU("sku", Cut.NEVER, Listing::sku),
    GTIN("gtin", Cut.NEVER, listing -> listing.offer().gtin()),
    PRODUCER("producer", Cut.NEVER, Listing::producerName),
    COMMUNE("commune", Cut.NEVER, listing -> listing.origin().latest().commune()),
    PROVINCE("province", Cut.NEVER, listing -> listing.origin().latest().province()),
    PRODUCT_CODE("productCode", Cut.NEVER, listing -> listing.product().code()),
    SET("set", Cut.NEVER, listing -> setOf(listing, set -> set.label().vi())),
    ENGLISH_SET(
            "englishSet",
            Cut.NEVER,
            listing -> setOf(listing, set -> set.label().en())),
    STARS("stars", Cut.NEVER, listing -> ProofText.stars(listing.proof())),
    ENGLISH_STARS("englishStars", Cut.NEVER, listing -> ProofText.englishStars(listing.proof())),
    DECISION("decision", Cut.NEVER, listing -> listing.proof().decision().number()),
    DECISION_DATE(
            "decisionDate",
            Cut.NEVER,
            listing -> ProofText.day(listing.proof().decision().date())),
    VALID_UNTIL(
            "validUntil", Cut.NEVER, listing -> ProofText.day(listing.proof().validUntil())),
    ISSUER("issuer", Cut.NEVER, listing -> listing.proof().decision().issuer().nameAsPrinted()),
    PROOF("proof", Cut.NEVER, listing -> ProofText.sentence(listing.proof())),
    ENGLISH_PROOF("englishProof", Cut.NEVER, listing -> ProofText.englishSentence(listing.proof()));

    private static final Map<String, Placeholder> BY_WORD = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(placeholder -> placeholder.word, each -> each));

    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");

    private final String word;
    private final Cut cut;
    private final Function<Listing, @Nullable Object> reading;

    /** When a value may be shortened: prose before names, and what is certified or identifies somebody never. */
    enum Cut {
        FIRST,
        LAST,
        NEVER
    }

    Placeholder(String word, Cut cut, Function<Listing, @Nullable Object> reading) {
        this.word = word;
        this.cut = cut;
        this.reading = reading;
    }

    static Optional<Placeholder> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    static String words() {
        return Arrays.stream(values()).map(Placeholder::toString).collect(Collectors.joining(" "));
    }

    Cut cut() {
        return cut;
    }

    /** Its text for a listing, composed, with single blanks and without what no document can carry; empty when the listing has none. */
    String of(Listing listing) {
        Object value = reading.apply(listing);
        return value == null
                ? ""
                : BLANKS.matcher(DocumentText.of(value.toString()))
                        .replaceAll(" ")
                        .strip();
    }

    private static @Nullable Object setOf(Listing listing, Function<ProductSet, String> label) {
        ProductSet set = listing.product().productSet();
        return set == null ? null : label.apply(set);
    }

    @Override
    public String toString() {
        return "{" + word + "}";
    }
}
