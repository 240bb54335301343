package io.ocopkit.publishing;

import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.publishing.PublicationPlan.Digests;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Counts steps as they pass, in the same few numbers for ten items or a million. */
final class Tally {
    private final PlanDigest all = new PlanDigest();
    private final PlanDigest changes = new PlanDigest();
    private final Map<Stage, Long> byStage = new EnumMap<>(Stage.class);
    private final Map<PlanAction, Long> byAction = new EnumMap<>(PlanAction.class);
    private final Map<WithdrawalCause, Long> byCause = new EnumMap<>(WithdrawalCause.class);
    private final Map<ExpiryBucket, Long> byExpiry = new EnumMap<>(ExpiryBucket.class);
    private final LocalDate day;
    private long liveBefore;
    private long priceJumps;

    Tally(LocalDate day) {
        this.day = day;
    }

    void count(Step step) {
        all.add(step);
        if (step.change() != null) {
            changes.add(step);
        }
        liveBefore += step.wasLive() ? 1 : 0;
        byStage.merge(step.stage(), 1L, Long::sum);
        PlanLine line = step.line();
        byAction.merge(line.action(), 1L, Long::sum);
        if (line.action() == PlanAction.WITHDRAW && line.cause() != null) {
            byCause.merge(line.cause(), 1L, Long::sum);
        }
        boolean jumps = line.findings().stream().anyMatch(finding -> Sentences.PRICE_SLIPS.contains(finding.code()));
        priceJumps += jumps ? 1 : 0;
        LocalDate lastDay = step.lastDay();
        if (lastDay != null) {
            byExpiry.merge(ExpiryBucket.of(day, lastDay), 1L, Long::sum);
        }
    }

    /** Ends both digests; to be asked for once, at the end. */
    Digests digests() {
        return new Digests(all.end(), changes.end());
    }

    Map<PlanAction, Long> byAction() {
        return byAction;
    }

    Map<WithdrawalCause, Long> byCause() {
        return byCause;
    }

    Map<ExpiryBucket, Long> byExpiry() {
        return byExpiry;
    }

    Funnel funnel() {
        long changed = action(PlanAction.PUBLISH) + action(PlanAction.CHANGE) + action(PlanAction.CHANGE_OFFER);
        return new Funnel(
                reached(Stage.CANDIDATE),
                reached(Stage.SELECTED),
                reached(Stage.ELIGIBLE),
                reached(Stage.VALID),
                changed);
    }

    Brake brake() {
        long legal = 0;
        for (Map.Entry<WithdrawalCause, Long> entry : byCause.entrySet()) {
            legal += entry.getKey().isLegal() ? entry.getValue() : 0;
        }
        return new Brake(
                liveBefore, legal, action(PlanAction.WITHDRAW) - legal, reached(Stage.CANDIDATE) == 0, priceJumps);
    }

    private long action(PlanAction action) {
        return byAction.getOrDefault(action, 0L);
    }

    private long reached(Stage stage) {
        long sum = 0;
        for (Map.Entry<Stage, Long> entry : byStage.entrySet()) {
            sum += entry.getKey().compareTo(stage) >= 0 ? entry.getValue() : 0;
        }
        return sum;
    }
}
