package io.ocopkit.certification;

import io.ocopkit.message.Citation;
import io.ocopkit.model.ProducerId;
import io.ocopkit.model.ProductId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A later decision that puts right some rows of an earlier one. An error of content takes another decision (NĐ
 * 30/2020/NĐ-CP, Điều 18.3); what it does not name stands as it was, and nothing begins anew: a corrected certificate
 * keeps its decision, its first and its last day (QĐ 26/2026/QĐ-TTg, Điều 4.3 counts from the day of issue), and what
 * happened to it since. It is read as if it had been printed right, so what was shown before is for the ledger to say.
 * Of the correcting authority the level is looked at; whether it is the same province is for whoever enters it to see.
 *
 * @param corrected the decision that was wrong in part
 * @param by the decision that corrects it, never the earlier of the two
 * @param rows what it says instead, product by product; never empty
 */
public record DecisionCorrection(DecisionRef corrected, DecisionRef by, List<Row> rows) {
    /** The rule that an error of content is put right by a document of the same form. */
    public static final Citation SOURCE = Citation.of("NĐ 30/2020/NĐ-CP", "Điều 18.3");

    /** Keeps an unmodifiable copy; refuses a correction of nothing, of itself or ahead of time. */
    public DecisionCorrection {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || isSame(corrected, by) || by.date().isBefore(corrected.date())) {
            throw new IllegalArgumentException("A correction names rows of another decision, and comes after it");
        }
    }

    /**
     * Corrects what it names among the certificates of any products.
     *
     * @param certificates certificates, in any order
     * @return the same number in the same order, those it does not concern untouched, and what it could not change
     */
    public Outcome applyTo(Collection<Certificate> certificates) {
        List<Certificate> after = new ArrayList<>(certificates.size());
        List<Reason> refused = new ArrayList<>(0);
        for (Certificate certificate : certificates) {
            Certificate right =
                    rowFor(certificate).map(row -> row.on(certificate)).orElse(certificate);
            Reason objection = right.equals(certificate) ? null : objection(right);
            after.add(objection == null ? right : certificate);
            if (objection != null) {
                refused.add(objection);
            }
        }
        return new Outcome(after, refused);
    }

    private Optional<Row> rowFor(Certificate certificate) {
        boolean printedThere = certificate
                .decision()
                .reference()
                .filter(decision -> isSame(decision, corrected))
                .isPresent();
        return printedThere
                ? rows.stream()
                        .filter(row -> row.product().equals(certificate.product()))
                        .findFirst()
                : Optional.empty();
    }

    /** Lists spell one authority in many ways; level, number and day tell the decisions on one product apart. */
    private static boolean isSame(DecisionRef one, DecisionRef other) {
        return one.issuer().level() == other.issuer().level()
                && one.number().equals(other.number())
                && one.date().equals(other.date());
    }

    /** Whoever may give the right rank on the day of the correction may correct it, in a district's place too. */
    private @Nullable Reason objection(Certificate right) {
        return GateRules.incompetence(by, right.stars());
    }

    /**
     * One row as it should have been.
     *
     * @param product whose row it is
     * @param holder the right holder; null when the holder was right
     * @param stars the right rank; null when the rank was right
     */
    public record Row(
            ProductId product,
            @Nullable ProducerId holder,
            @Nullable StarRating stars) {

        /** Refuses a row that changes nothing. */
        public Row {
            Objects.requireNonNull(product, "product");
            if (holder == null && stars == null) {
                throw new IllegalArgumentException("A corrected row has another holder, another rank, or both");
            }
        }

        private Certificate on(Certificate wrong) {
            return new Certificate(
                    wrong.product(),
                    holder == null ? wrong.holder() : holder,
                    stars == null ? wrong.stars() : stars,
                    wrong.decision(),
                    wrong.issuedOn(),
                    wrong.expiresOn(),
                    wrong.evidence(),
                    wrong.events());
        }
    }

    /**
     * What came of a correction.
     *
     * @param certificates the certificates after it
     * @param refused why rows were left as they were; empty when all of them could be corrected
     */
    public record Outcome(List<Certificate> certificates, List<Reason> refused) {

        /** Keeps unmodifiable copies. */
        public Outcome {
            certificates = List.copyOf(certificates);
            refused = List.copyOf(refused);
        }
    }
}
