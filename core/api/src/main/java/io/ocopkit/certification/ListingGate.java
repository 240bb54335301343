package io.ocopkit.certification;

import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.GateDecision.Ineligible;
import io.ocopkit.model.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a product may be listed on a day. It is a pure function of its arguments, safe for use by several
 * threads, and asks for all of this: a signed decision with issuer, number and date; three to five stars decided by the
 * authority competent on that date; the listing's own producer as holder; a term that covers the day; no revocation and
 * no newer decision by then.
 */
public final class ListingGate {
    private static final Comparator<Certificate> NEWEST_LAST = Comparator.comparing(
                    Certificate::issuedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Certificate::stars, Comparator.nullsFirst(Comparator.naturalOrder()));

    private ListingGate() {}

    /**
     * The gate with all rules.
     *
     * @return the gate
     */
    public static ListingGate strict() {
        return new ListingGate();
    }

    /**
     * Asks whether a product may be listed.
     *
     * @param product the product
     * @param certificates everything known of its recognitions, in any order; those of other products are ignored
     * @param on the day, in Vietnam
     * @return the proof, or every reason why not
     */
    public GateDecision evaluate(Product product, Collection<Certificate> certificates, LocalDate on) {
        List<Certificate> own = new ArrayList<>(certificates);
        own.removeIf(certificate -> !certificate.product().equals(product.id()));
        own.sort(NEWEST_LAST.reversed());
        List<Reason> fewest = List.of(GateRules.noCertificate());
        boolean first = true;
        for (Certificate certificate : own) {
            GateQuestion question = new GateQuestion(product, certificate, on);
            List<Reason> objections = objections(question, GateRules.STRICT);
            if (objections.isEmpty()) {
                return new Eligible(proof(question), remarks(question));
            }
            if (first || objections.size() < fewest.size()) {
                fewest = objections;
            }
            first = false;
        }
        return new Ineligible(fewest);
    }

    private static List<Reason> remarks(GateQuestion question) {
        return objections(question, List.of(GateRules::signedInGap, GateRules::inExtension));
    }

    private static List<Reason> objections(GateQuestion question, List<GateRule> rules) {
        List<Reason> found = new ArrayList<>(0);
        for (GateRule rule : rules) {
            Reason objection = rule.objection(question);
            if (objection != null) {
                found.add(objection);
            }
        }
        return found;
    }

    private static EligibilityProof proof(GateQuestion question) {
        Certificate certificate = question.certificate();
        return new EligibilityProof(
                question.product().id(),
                known(certificate.holder()),
                certificate.decision().reference().orElseThrow(),
                known(certificate.stars()),
                known(certificate.issuedOn()),
                certificate.lastDayAsKnownOn(question.on()).orElseThrow(),
                question.on());
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "A rule of the gate has let pass what the proof needs");
    }
}
