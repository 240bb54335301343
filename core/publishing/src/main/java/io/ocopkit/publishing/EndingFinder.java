package io.ocopkit.publishing;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent.ReassessmentFiled;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.GateDecision;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.GateDecision.Ineligible;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.channel.WithdrawalCause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the first day on which the gate would refuse what is shown. */
final class EndingFinder {
    private final LocalDate day;
    private final LocalDate until;

    EndingFinder(LocalDate day, LocalDate until) {
        this.day = day;
        this.until = until;
    }

    /** An entry without outlets, so that the same ending in two outlets is the same entry. */
    Optional<HorizonEntry> find(Joined joined) {
        Publication publication = joined.publication();
        if (publication == null) {
            return Optional.empty();
        }
        Ending ending = publication.isLive() ? ahead(publication, joined.candidate()) : behind(publication);
        return Optional.ofNullable(ending).map(found -> entry(publication, joined.candidate(), found));
    }

    private HorizonEntry entry(Publication publication, @Nullable Candidate candidate, Ending ending) {
        Publication.Shown shown = publication.shown();
        Place place = candidate == null
                ? Place.UNKNOWN
                : Place.of(candidate.product().origin().latest());
        return new HorizonEntry(
                publication.sku(),
                shown.productName(),
                shown.producerName(),
                place,
                ending,
                filing(shown, candidate, ending),
                List.of());
    }

    private Filing filing(Publication.Shown shown, @Nullable Candidate candidate, Ending ending) {
        Optional<Certificate> certificate =
                candidate == null ? Optional.empty() : Refusals.stoodOn(candidate, ending.decision());
        LocalDate endOfTerm = certificate.map(Certificate::expiresOn).orElse(shown.validUntil());
        boolean filed = certificate.stream()
                .flatMap(known -> known.events().stream())
                .anyMatch(event ->
                        event instanceof ReassessmentFiled done && !done.on().isAfter(day));
        return Filing.of(endOfTerm, filed, day);
    }

    /** Taken down for a certificate, and not so long ago that documents no longer say so. */
    private @Nullable Ending behind(Publication publication) {
        Withdrawal withdrawal = publication.withdrawal();
        if (withdrawal == null || !withdrawal.cause().isLegal() || !Tombstones.isDue(publication, day)) {
            return null;
        }
        LocalDate last = earlier(
                publication.shown().validUntil(), withdrawal.effectiveOn().minusDays(1));
        return new Ending(
                publication.shown().decision(), withdrawal.cause(), last, withdrawal.effectiveOn(), HorizonStatus.DARK);
    }

    private @Nullable Ending ahead(Publication live, @Nullable Candidate candidate) {
        return candidate == null ? asLastKnown(live) : asTheGateSays(live, candidate);
    }

    /** The source no longer has it; what the ledger remembers still ends when it ends. */
    private @Nullable Ending asLastKnown(Publication live) {
        LocalDate last = live.shown().validUntil();
        return last.isBefore(until)
                ? ending(live.shown().decision(), WithdrawalCause.CERTIFICATE_EXPIRED, last.plusDays(1))
                : null;
    }

    private @Nullable Ending asTheGateSays(Publication live, Candidate candidate) {
        String decision = live.shown().decision();
        for (LocalDate turn : TurningDays.between(candidate, day, until)) {
            GateDecision answer = Refusals.gate(candidate, turn);
            if (answer instanceof Ineligible refusal) {
                return refusedFrom(turn, decision, candidate, refusal);
            }
            decision = ((Eligible) answer).proof().decision().toString();
        }
        return null;
    }

    private Ending refusedFrom(LocalDate turn, String decision, Candidate candidate, Ineligible refusal) {
        WithdrawalCause cause = Refusals.causeOf(Refusals.reasons(candidate, decision, turn, refusal));
        LocalDate from = turn.equals(day) ? sinceWhen(decision, cause, candidate) : turn;
        return ending(decision, cause, from);
    }

    /** It should be dark already: since the day its certificate says, as far as it says one. */
    private LocalDate sinceWhen(String decision, WithdrawalCause cause, Candidate candidate) {
        Optional<Certificate> certificate = Refusals.stoodOn(candidate, decision);
        Optional<LocalDate> since = cause == WithdrawalCause.CERTIFICATE_REVOKED
                ? certificate.flatMap(known -> known.revokedBy(day)).map(Revoked::on)
                : certificate.flatMap(known -> known.lastDayAsKnownOn(day)).map(last -> last.plusDays(1));
        return since.map(from -> earlier(from, day)).orElse(day);
    }

    private Ending ending(String decision, WithdrawalCause cause, LocalDate from) {
        HorizonStatus status = from.isAfter(day) ? HorizonStatus.AHEAD : HorizonStatus.OVERDUE;
        return new Ending(decision, cause, from.minusDays(1), from, status);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
