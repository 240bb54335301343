package io.ocopkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Listing;
import io.ocopkit.model.ProductSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever the texts and the limit: what is written keeps to it, ends with a word, and is made of whole letters. */
class FittingPropertyTest {
    private static final int RUNS = 300;
    private static final List<String> SYLLABLES = List.of(
            "mật",
            "ong",
            "nguyên",
            "chất",
            "cà",
            "phê",
            "rang",
            "xay",
            "bưởi",
            "da",
            "xanh",
            "nước",
            "mắm",
            "Cần",
            "Giờ",
            "🍯",
            "👨‍🌾",
            "🇻🇳",
            "e\u0302\u0301",
            "q\u0323\u0307",
            "\u0301",
            "rượu",
            "(loại",
            "một)",
            "-",
            "–",
            ",",
            "&",
            "<b>",
            "\uD83C",
            "x\uDF6F",
            "500",
            "ml",
            "nghiêng");
    private static final List<String> TEMPLATES = List.of(
            "{name}",
            "{name} {net} {stars}",
            "{name}[[ {net}]][[ - {stars}]]",
            "{stars}: {name} ({description})",
            "{description}\\n\\n{proof}",
            "{name}, {brand}, {description} - {producer}[[ {province}]]");

    @RepeatedTest(8)
    void textsKeepToTheirLimits(RepetitionInfo repetition) {
        long seed = 20261123L * repetition.getCurrentRepetition();
        Random random = new Random(seed);
        int written = 0;
        for (int run = 0; run < RUNS; run++) {
            String template = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
            Listing listing = Items.item(
                    "Mật " + words(random, 12),
                    ProductSet.HONEY_AND_OTHER_RAW,
                    Items.content(random.nextBoolean() ? "500 ml" : null, words(random, 40)));
            TextLimit limit = limit(random);
            String key = random.nextBoolean() ? "title" : "details";
            MappedListing mapped = Items.mapped("[default]\n" + key + " = " + template, listing);
            MappedValue<String> text = mapped.text(key, limit);
            String about = "seed " + seed + ", run " + run + ", " + template + ", " + limit + ", "
                    + listing.product().name();
            Optional<String> whole = mapped.text(key).value();
            assertThat(whole).as(about).isPresent();
            text.value().ifPresent(value -> holds(value, whole.orElseThrow(), limit, about));
            assertThat(text.value().isPresent() || isTooLong(text.issues()))
                    .as(about)
                    .isTrue();
            written += text.value().isPresent() ? 1 : 0;
        }
        assertThat(written).as("seed " + seed).isGreaterThan(RUNS / 3);
    }

    private static void holds(String value, String whole, TextLimit limit, String about) {
        assertThat(limit.lengthOf(value)).as(about).isBetween(1, limit.max());
        assertThat(hasLoneSurrogate(value)).as(about).isFalse();
        assertThat(value)
                .as(about)
                .isEqualTo(value.strip())
                .doesNotContain("  ")
                .doesNotContain("…");
        assertThat(words(whole)).as(about + "\n" + value).containsAll(words(value));
    }

    /** Words without the separators and brackets around them, which may go with what they separate. */
    private static Set<String> words(String text) {
        return Arrays.stream(text.replace("<br>", " ").split("\\s+"))
                .map(word -> word.replaceAll("^[-–(,:]+|(&amp;|[-–),:])+$", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static boolean isTooLong(List<Issue> issues) {
        return issues.stream().anyMatch(issue -> issue.code().equals("MAPPING_TEXT_TOO_LONG"));
    }

    private static TextLimit limit(Random random) {
        int max = 5 + random.nextInt(random.nextBoolean() ? 60 : 400);
        return random.nextBoolean() ? TextLimit.characters(0, max) : TextLimit.bytes(0, max);
    }

    private static String words(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.append(SYLLABLES.get(random.nextInt(SYLLABLES.size()))).append(i > 1 ? " " : "");
        }
        return text.toString();
    }
}
