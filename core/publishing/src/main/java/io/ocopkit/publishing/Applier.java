package io.ocopkit.publishing;

import io.ocopkit.channel.FeedDirectory;
import io.ocopkit.channel.FeedDocument;
import io.ocopkit.publishing.AppliedPlan.Outcome;
import io.ocopkit.publishing.OutletState.WrittenDocument;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Applies plans: exactly what they say, or nothing. */
final class Applier {
    private final Desk desk;

    Applier(Desk desk) {
        this.desk = desk;
    }

    AppliedPlan apply(FeedOutlet outlet, PublicationPlan plan) {
        if (plan.brake().isHeld() && !plan.isConfirmed()) {
            throw new BrakeHeldException(plan.outlet(), plan.brake());
        }
        OutletState state = desk.ledger().state(plan.outlet());
        if (state.revision() != plan.revision()) {
            throw new StalePlanException(plan.outlet());
        }
        boolean damaged =
                DocumentInspector.inspect(outlet, state.documents()).stream().anyMatch(DocumentState::isDamaged);
        if (plan.changes() == 0 && !damaged) {
            requireUnchanged(outlet, plan);
            return new AppliedPlan(plan.outlet(), Outcome.UNCHANGED, plan.revision(), 0, List.of());
        }
        return write(outlet, plan, state);
    }

    /** Nothing to do is an outcome too: it must still hold today. */
    private void requireUnchanged(FeedOutlet outlet, PublicationPlan plan) {
        try (Steps steps = desk.steps(outlet, plan.scope(), desk.time().now())) {
            steps.forEachRemaining(step -> {});
            requireSame(plan, steps.tally());
        }
    }

    /**
     * The documents take their names before the ledger commits. If the process dies in between, the ledger still knows
     * the former documents, sees that others are there and writes them again; the other way round it would claim that
     * buyers had seen what no document ever said, and a withdrawal would be on record while the item was still shown.
     */
    private AppliedPlan write(FeedOutlet outlet, PublicationPlan plan, OutletState state) {
        Instant now = desk.time().now();
        try (LedgerSession session = desk.ledger().begin(plan.outlet(), plan.revision());
                FeedDirectory folder = FeedDirectory.open(outlet.folder())) {
            FeedWriter writer = new FeedWriter(outlet, folder);
            try (Steps steps = desk.steps(outlet, plan.scope(), now)) {
                writer.write(steps, session, now);
                requireSame(plan, steps.tally());
            }
            requireSameDay(plan, VietnamTime.dayOf(now));
            List<WrittenDocument> written = writer.publish(state.documents());
            session.commit(written);
            return applied(plan, writer.documents());
        } catch (IOException e) {
            throw FeedWriteException.failed(plan.outlet(), e);
        }
    }

    private static AppliedPlan applied(PublicationPlan plan, List<FeedDocument> documents) {
        Outcome outcome = plan.changes() == 0 ? Outcome.RESTORED : Outcome.APPLIED;
        return new AppliedPlan(plan.outlet(), outcome, plan.revision() + 1, plan.changes(), documents);
    }

    private static void requireSame(PublicationPlan plan, Tally now) {
        if (!now.digests().all().equals(plan.digest())) {
            throw new StalePlanException(plan.outlet());
        }
    }

    /** Writing a million items takes its time; midnight must not pass unseen. */
    private void requireSameDay(PublicationPlan plan, LocalDate begun) {
        if (!desk.time().today().equals(begun)) {
            throw new StalePlanException(plan.outlet());
        }
    }
}
