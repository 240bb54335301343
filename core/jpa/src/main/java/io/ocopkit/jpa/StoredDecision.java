package io.ocopkit.jpa;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Decision;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.IssuingAuthority;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A decision as far as it is cited. */
@Embeddable
class StoredDecision {
    @Column(name = "issuer_name")
    private @Nullable String issuerName;

    @Column(name = "issuer_level")
    private @Nullable String issuerLevel;

    @Column(name = "issuer_successor")
    private @Nullable String issuerSuccessor;

    @Column(name = "decision_number")
    private @Nullable String number;

    @Column(name = "decision_date")
    private @Nullable LocalDate date;

    /** For the persistence provider. */
    protected StoredDecision() {}

    static StoredDecision of(Decision decision) {
        StoredDecision stored = new StoredDecision();
        IssuingAuthority issuer = decision.issuer();
        if (issuer != null) {
            stored.issuerName = issuer.nameAsPrinted();
            stored.issuerLevel = issuer.level().name();
            stored.issuerSuccessor = issuer.successor();
        }
        stored.number = decision.number() == null ? null : decision.number().value();
        stored.date = decision.date();
        return stored;
    }

    static Decision decisionOf(@Nullable StoredDecision stored) {
        return stored == null
                ? Decision.UNKNOWN
                : new Decision(
                        stored.issuer(), stored.number == null ? null : new DecisionNumber(stored.number), stored.date);
    }

    private @Nullable IssuingAuthority issuer() {
        return issuerName == null || issuerLevel == null
                ? null
                : new IssuingAuthority(issuerName, AuthorityLevel.valueOf(issuerLevel), issuerSuccessor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredDecision that && decisionOf(this).equals(decisionOf(that));
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, date);
    }
}
