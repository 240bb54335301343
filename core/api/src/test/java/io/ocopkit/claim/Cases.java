package io.ocopkit.claim;

import io.ocopkit.certification.StarRating;
import io.ocopkit.text.BundledTable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Texts as shops write them, with the certificate each is held against. */
final class Cases {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate ISSUED = LocalDate.of(2025, 8, 5);
    static final LocalDate LAST_DAY = LocalDate.of(2028, 8, 5);

    record Caught(Backing backing, String text, String findings, String corrected) {
        @Override
        public String toString() {
            return text;
        }
    }

    record Innocent(Backing backing, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private Cases() {}

    static Stream<Caught> caught() {
        return BundledTable.rows(Cases.class, "claims.tsv").stream()
                .map(row -> new Caught(backing(row.get(0)), row.get(1), row.get(2), row.get(3)));
    }

    static Stream<Innocent> innocent() {
        return BundledTable.rows(Cases.class, "innocent.tsv").stream()
                .map(row -> new Innocent(backing(row.get(0)), row.get(1)));
    }

    static Backing certified(StarRating stars) {
        return Backing.certificate(stars, ISSUED, LAST_DAY).on(TODAY);
    }

    static List<Backing> backings() {
        return List.of(backing("3"), backing("4"), backing("5"), backing("ended"), backing("none"));
    }

    private static Backing backing(String name) {
        return switch (name) {
            case "none" -> Backing.NONE;
            case "ended" ->
                Backing.certificate(StarRating.FOUR, ISSUED.minusYears(3), ISSUED)
                        .on(TODAY);
            default -> certified(StarRating.of(Integer.parseInt(name)));
        };
    }
}
