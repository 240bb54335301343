package io.ocopkit.publishing;

import io.ocopkit.channel.WithdrawalCause;
import java.util.Map;

/** All numbers of a plan, as they stood at its end. */
record Counts(
        Funnel funnel,
        Map<PlanAction, Long> byAction,
        Map<WithdrawalCause, Long> byCause,
        Map<ExpiryBucket, Long> byExpiry,
        Brake brake) {

    Counts {
        byAction = Map.copyOf(byAction);
        byCause = Map.copyOf(byCause);
        byExpiry = Map.copyOf(byExpiry);
    }

    static Counts of(Tally tally) {
        return new Counts(tally.funnel(), tally.byAction(), tally.byCause(), tally.byExpiry(), tally.brake());
    }

    /** The same when so many are live. Where not everything was looked at, finding nothing is no sign of a broken source. */
    Counts among(long live) {
        Brake held = new Brake(live, brake.legal(), brake.other(), false, brake.priceJumps());
        return new Counts(funnel, byAction, byCause, byExpiry, held);
    }

    long changes() {
        long sum = 0;
        for (Map.Entry<PlanAction, Long> entry : byAction.entrySet()) {
            sum += entry.getKey().isChange() ? entry.getValue() : 0;
        }
        return sum;
    }
}
