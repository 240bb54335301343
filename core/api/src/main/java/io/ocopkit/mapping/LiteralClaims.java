package io.ocopkit.mapping;

import io.ocopkit.certification.StarRating;
import io.ocopkit.claim.Backing;
import io.ocopkit.claim.ClaimFinding;
import io.ocopkit.claim.ClaimLinter;
import io.ocopkit.claim.Passage;
import io.ocopkit.message.BilingualText;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the letters of a template claim by themselves. A template that leaves stars and years to its placeholders is
 * true of any certificate; one that is not true of two quite different certificates claims something of its own.
 */
final class LiteralClaims {
    private static final List<Backing> CERTIFICATES = List.of(
            backing(StarRating.THREE, LocalDate.of(2019, 1, 1)), backing(StarRating.FOUR, LocalDate.of(2090, 1, 1)));

    private LiteralClaims() {}

    private static Backing backing(StarRating stars, LocalDate from) {
        return Backing.certificate(stars, from, from.plusYears(1));
    }

    /** What is claimed; null when nothing is. */
    static @Nullable BilingualText of(String key, Template template) {
        String letters = template.write(names(), template.optionals(), Markup.PLAIN);
        for (Backing certificate : CERTIFICATES) {
            List<ClaimFinding> findings =
                    ClaimLinter.review(passage(key, letters), certificate).findings();
            if (!findings.isEmpty()) {
                return BilingualText.of(
                        "Mẫu tự ghi \"" + findings.get(0).claim() + "\" về OCOP",
                        "The template itself claims \"" + findings.get(0).claim() + "\" about OCOP");
            }
        }
        return null;
    }

    /** Names that claim nothing, and stars that say whose they are but not how many. */
    private static Map<Placeholder, String> names() {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        for (Placeholder placeholder : Placeholder.values()) {
            values.put(placeholder, isStars(placeholder) ? "OCOP" : "Xa");
        }
        return values;
    }

    private static boolean isStars(Placeholder placeholder) {
        return placeholder == Placeholder.STARS || placeholder == Placeholder.ENGLISH_STARS;
    }

    static Passage passage(String key, String text) {
        if (key.startsWith(MappingKeys.ATTRIBUTE)) {
            return Passage.attribute(key.substring(MappingKeys.ATTRIBUTE.length()), text);
        }
        return key.equals("title") || key.equals("brand") ? Passage.name(text) : Passage.description(text);
    }
}
