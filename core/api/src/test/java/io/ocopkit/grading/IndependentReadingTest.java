package io.ocopkit.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.StarRating;
import io.ocopkit.model.ProductSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Compares every number of the table in the jar with a reading that was laid out set by set, as printed. */
class IndependentReadingTest {

    @Test
    void everyNumberOfEverySheetIsTheSame() throws IOException {
        assertThat(printedFromTheTable()).containsExactlyElementsOf(independentReading());
    }

    private static List<String> independentReading() throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(IndependentReadingTest.class.getResourceAsStream("sheets-as-printed.txt")),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(lines::add);
        }
        assertThat(lines).hasSizeGreaterThan(1000);
        return lines;
    }

    private static List<String> printedFromTheTable() {
        List<String> lines = new ArrayList<>();
        for (ProductSet set : ProductSet.values()) {
            lines.add(set.code());
            for (Section section : Rubrics.current(set).sections()) {
                lines.add("  " + section.part() + " " + section.number() + " (" + section.max() + ")");
                section.criteria().forEach(criterion -> lines.add("    " + printed(criterion)));
            }
        }
        return lines;
    }

    private static String printed(Criterion criterion) {
        StringBuilder line = new StringBuilder(criterion.code() + " [" + criterion.max() + "]");
        for (List<Integer> options : criterion.scale().cases()) {
            for (int points : options) {
                line.append(' ').append(points).append(stars(criterion, points));
            }
        }
        return line.toString();
    }

    private static String stars(Criterion criterion, int points) {
        List<String> stars = new ArrayList<>();
        for (StarRating rank : StarRating.values()) {
            if (criterion.minimums().printedFor(rank).equals(OptionalInt.of(points))) {
                stars.add("*".repeat(rank.stars()));
            }
        }
        return String.join("+", stars);
    }
}
