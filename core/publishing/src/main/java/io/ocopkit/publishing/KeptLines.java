package io.ocopkit.publishing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Keeps the first lines of each kind, so that a million new items do not fill the memory or hide ten withdrawals. */
final class KeptLines {
    private final List<PlanLine> lines = new ArrayList<>();
    private final Map<PlanAction, Integer> kept = new EnumMap<>(PlanAction.class);
    private long leftOut;

    void add(PlanLine line) {
        if (!line.action().isKept()) {
            return;
        }
        if (kept.merge(line.action(), 1, Integer::sum) <= PublicationPlan.LINES_KEPT) {
            lines.add(line);
        } else {
            leftOut++;
        }
    }

    List<PlanLine> lines() {
        return List.copyOf(lines);
    }

    long leftOut() {
        return leftOut;
    }
}
