package io.ocopkit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same words in other clothes. Every failure names its seed. */
class DisguisedClaimTest {
    private static final int ROUNDS = 40;
    private static final List<BiFunction<String, Random, String>> HARMLESS = List.of(
            (text, random) -> Normalizer.normalize(text, Normalizer.Form.NFD),
            (text, random) -> Normalizer.normalize(text, Normalizer.Form.NFC),
            (text, random) -> text.replace(" ", pick(random, "  ", "\u00A0", " \u2009", "\t", "\u3000")),
            (text, random) -> sprinkled(text, random),
            (text, random) -> text.replaceAll("[-–]", pick(random, "–", "—", "‑", "‒", "−")),
            (text, random) -> text.replace('Đ', '\u00D0').replace('đ', '\u00F0'));
    private static final List<BiFunction<String, Random, String>> DISGUISES = List.of(
            (text, random) -> text.toLowerCase(Locale.ROOT),
            (text, random) -> text.toUpperCase(Locale.ROOT),
            (text, random) -> mixedCase(text, random),
            (text, random) -> fullWidth(text));

    @Test
    void aDisguisedClaimIsStillCaught() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Random random = new Random(seed);
            for (Cases.Caught claim : Cases.caught().toList()) {
                String text = disguised(claim.text(), random, DISGUISES);
                if (!dependsOnCase(claim)) {
                    assertThat(ClaimLinter.review(Passage.name(text), claim.backing())
                                    .findings())
                            .as("seed %d: %s", seed, text)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void anInnocentSentenceStaysInnocentInAnyUnicodeFormAndSpacing() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Random random = new Random(seed);
            for (Cases.Innocent sentence : Cases.innocent().toList()) {
                String text = disguised(sentence.text(), random, HARMLESS);
                assertThat(ClaimLinter.review(Passage.description(text), sentence.backing())
                                .findings())
                        .as("seed %d: %s", seed, text)
                        .isEmpty();
            }
        }
    }

    @Test
    void anyTextMadeOfAllThisIsCleanOnceCorrected() {
        List<String> fragments = fragments();
        List<Backing> backings = Cases.backings();
        for (int seed = 1; seed <= 3_000; seed++) {
            Random random = new Random(seed);
            Passage passage = Passage.description(madeOf(fragments, random));
            Backing backing = backings.get(random.nextInt(backings.size()));
            ClaimReview review = ClaimLinter.review(passage, backing);
            assertThat(ClaimLinter.review(Passage.description(review.corrected()), backing)
                            .findings())
                    .as("seed %d: %s", seed, passage.text())
                    .isEmpty();
            assertInOrder(review, seed);
            assertThat(ClaimLinter.findings(passage, backing))
                    .as("seed %d", seed)
                    .isEqualTo(ClaimLinter.thorough(passage, backing));
        }
    }

    @Test
    void aCorrectionSavesWhatIsNoClaim() {
        List<Cases.Caught> claims = Cases.caught().toList();
        for (int seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            Cases.Caught claim = claims.get(random.nextInt(claims.size()));
            String text = "Hái trên núi.\n" + claim.text() + "\nGiao trong ngày.";
            assertThat(ClaimLinter.review(Passage.description(text), claim.backing())
                            .corrected())
                    .as("seed %d: %s", seed, text)
                    .startsWith("Hái trên núi.")
                    .endsWith("Giao trong ngày.");
        }
    }

    @Test
    void aVeryLongTextIsReadInOnePass() {
        for (String hostile :
                List.of("OCOP ", "5 ", "sao ", "đạt ", "(", "- ", "5 sao ", "OCOP 5 sao ", "★ ", "tiềm năng ", "#")) {
            String text = hostile.repeat(100_000 / hostile.length()) + "OCOP 5 sao";
            for (Backing backing : Cases.backings()) {
                ClaimReview review = ClaimLinter.review(Passage.description(text), backing);
                assertThat(ClaimLinter.review(Passage.description(review.corrected()), backing)
                                .isClean())
                        .isTrue();
            }
        }
    }

    private static void assertInOrder(ClaimReview review, int seed) {
        int done = 0;
        for (ClaimFinding finding : review.findings()) {
            assertThat(finding.start()).as("seed %d", seed).isGreaterThanOrEqualTo(done);
            done = finding.end();
        }
    }

    /** Names of companies, places and run-together words are told by their capitals. */
    private static boolean dependsOnCase(Cases.Caught claim) {
        return claim.text().contains("MatOng")
                || (claim.findings().startsWith("OF_PRODUCER")
                        && !claim.findings().contains("; "));
    }

    private static String disguised(String text, Random random, List<BiFunction<String, Random, String>> more) {
        String disguised = text;
        for (int i = 0; i < 2; i++) {
            disguised = HARMLESS.get(random.nextInt(HARMLESS.size())).apply(disguised, random);
        }
        return more.get(random.nextInt(more.size())).apply(disguised, random);
    }

    private static List<String> fragments() {
        return Stream.of(
                        Cases.caught().map(Cases.Caught::text),
                        Cases.innocent().map(Cases.Innocent::text),
                        Stream.of(
                                        "OCOP",
                                        "ocop",
                                        "5",
                                        "4",
                                        "sao",
                                        "năm",
                                        "★★★★★",
                                        "*",
                                        "tiềm năng",
                                        "đạt",
                                        "(",
                                        ")",
                                        ",",
                                        ".",
                                        "\n",
                                        "-",
                                        "#",
                                        "quốc gia",
                                        "2021",
                                        "công ty",
                                        "chưa",
                                        "từ",
                                        "đến",
                                        "chương trình",
                                        "sản phẩm",
                                        "O",
                                        "C",
                                        "P",
                                        "star",
                                        "five",
                                        "/",
                                        "|",
                                        "khách sạn",
                                        "đánh giá")
                                .flatMap(word -> Stream.of(word, word, word)))
                .flatMap(words -> words)
                .toList();
    }

    private static String madeOf(List<String> fragments, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(fragments.get(random.nextInt(fragments.size()))).append(pick(random, " ", " ", "", ", ", ". "));
        }
        return text.toString();
    }

    private static String sprinkled(String text, Random random) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        return text.substring(0, at) + pick(random, "\u200B", "\u00AD", "\uFEFF", "\u2060") + text.substring(at);
    }

    private static String mixedCase(String text, Random random) {
        StringBuilder mixed = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> random.nextBoolean() ? Character.toUpperCase(c) : Character.toLowerCase(c))
                .forEach(mixed::appendCodePoint);
        return mixed.toString();
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder(text.length());
        text.chars()
                .map(c -> Character.isLetterOrDigit(c) && c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
                .forEach(c -> wide.append((char) c));
        return wide.toString();
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
