package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.digest.Digest;
import io.ocopkit.message.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet should show on a day and what has to be done for it: the dry run. Immutable. It holds counts for every
 * item it looked at and lines for those that say something; {@link Publisher#plan(Outlet, java.util.function.Consumer)} shows every
 * line as it passes.
 */
public final class PublicationPlan {
    /** How many lines of each kind of change, and of blocked items, are kept for {@link #lines()}. */
    public static final int LINES_KEPT = 10_000;

    private final Basis basis;
    private final Digests digests;
    private final Counts counts;
    private final KeptLines lines;
    private final boolean confirmed;

    private PublicationPlan(Basis basis, Digests digests, Counts counts, KeptLines lines, boolean confirmed) {
        this.basis = basis;
        this.digests = digests;
        this.counts = counts;
        this.lines = lines;
        this.confirmed = confirmed;
    }

    static PublicationPlan of(Basis basis, Digests digests, Counts counts, KeptLines lines) {
        return new PublicationPlan(basis, digests, counts, lines, false);
    }

    /**
     * Whose plan it is.
     *
     * @return the outlet
     */
    public Outlet outlet() {
        return basis.outlet();
    }

    /**
     * What was looked at. All counts are of that, but for {@link #liveAfter} and what {@link #brake} says is live.
     *
     * @return everything, or what was named
     */
    public Scope scope() {
        return basis.scope();
    }

    /**
     * The day for which the gate was asked.
     *
     * @return the day, in Vietnam
     */
    public LocalDate day() {
        return basis.day();
    }

    /**
     * Where the ledger stood when the plan was made.
     *
     * @return the outlet's revision
     */
    public long revision() {
        return basis.revision();
    }

    /**
     * What an application must find again: item, action and content digests of everything live, put up or taken down,
     * in the order of the SKUs.
     *
     * @return the digest
     */
    public Digest digest() {
        return digests.all();
    }

    /**
     * What it takes to find this plan again, when somebody has looked at it.
     *
     * @return the ticket, for {@link Publisher#recall(PlanTicket, Scope)} with the scope of this plan
     */
    public PlanTicket ticket() {
        return new PlanTicket(outlet(), day(), revision(), digest());
    }

    /**
     * How many items are left after each question.
     *
     * @return the funnel
     */
    public Funnel funnel() {
        return counts.funnel();
    }

    /**
     * How many items an action is meant for.
     *
     * @param action the action
     * @return the number of its lines, kept or not
     */
    public long count(PlanAction action) {
        return counts.byAction().getOrDefault(action, 0L);
    }

    /**
     * How many items are taken down for a cause.
     *
     * @param cause the cause
     * @return their number
     */
    public long withdrawals(WithdrawalCause cause) {
        return counts.byCause().getOrDefault(cause, 0L);
    }

    /**
     * How many lines the ledger will gain.
     *
     * @return the number of items put up, changed and taken down
     */
    public long changes() {
        return counts.changes();
    }

    /**
     * How many items buyers see once the plan is applied.
     *
     * @return their number
     */
    public long liveAfter() {
        return brake().live() + count(PlanAction.PUBLISH) - count(PlanAction.WITHDRAW);
    }

    /**
     * The lines that say something, in the order of the SKUs: everything put up, changed, taken down or blocked, up to
     * {@link #LINES_KEPT} of each.
     *
     * @return the lines
     */
    public List<PlanLine> lines() {
        return lines.lines();
    }

    /**
     * The kept lines of one action.
     *
     * @param action the action
     * @return the lines, in the order of the SKUs
     */
    public List<PlanLine> lines(PlanAction action) {
        return lines.lines().stream().filter(line -> line.action() == action).toList();
    }

    /**
     * How many lines that say something were counted but not kept.
     *
     * @return their number; 0 when {@link #lines()} is complete
     */
    public long linesLeftOut() {
        return lines.leftOut();
    }

    /**
     * How the documents written last were found.
     *
     * @return one state a document; empty when none were ever written
     */
    public List<DocumentState> documents() {
        return basis.documents();
    }

    /**
     * Whether an application writes documents: something changes, or a document is missing or was altered.
     *
     * @return false when an application has nothing to do
     */
    public boolean writes() {
        return changes() > 0 || documents().stream().anyMatch(DocumentState::isDamaged);
    }

    /**
     * Whether the plan takes down so much that it waits.
     *
     * @return the counts
     */
    public Brake brake() {
        return counts.brake();
    }

    /**
     * The same plan, confirmed by somebody who has looked at what it takes down. The confirmation is for this plan only:
     * if anything has changed, the plan is stale and the confirmation with it.
     *
     * @return a plan that passes the brake
     */
    public PublicationPlan confirmed() {
        return new PublicationPlan(basis, digests, counts, lines, true);
    }

    /**
     * Whether somebody has confirmed it.
     *
     * @return true after {@link #confirmed()}
     */
    public boolean isConfirmed() {
        return confirmed;
    }

    /**
     * What to know about the plan as a whole: a brake that holds it, withdrawals that did not have to wait for one,
     * documents to be written again.
     *
     * @return the notices, the most serious first; usually empty
     */
    public List<Finding> notices() {
        List<Finding> notices = new ArrayList<>();
        if (brake().isHeld() && !confirmed) {
            notices.add(Sentences.whyHeld(outlet(), brake()));
        }
        documents().stream()
                .filter(DocumentState::isDamaged)
                .map(Sentences::documentDamaged)
                .forEach(notices::add);
        if (brake().legal() > 0) {
            notices.add(Sentences.legalWithdrawals(brake().legal()));
        }
        return List.copyOf(notices);
    }

    /**
     * The plan in one line.
     *
     * @return the funnel and what is taken down
     */
    public BilingualText text() {
        long withdrawn = count(PlanAction.WITHDRAW);
        return Sentences.append(
                heading(),
                ": " + funnel().text().vi() + "; gỡ " + withdrawn,
                ": " + funnel() + "; " + withdrawn + " withdrawn");
    }

    private BilingualText heading() {
        BilingualText heading =
                BilingualText.of(outlet() + ", ngày " + Sentences.dayFirst(day()), outlet() + ", " + day());
        return scope() instanceof Scope.Named named
                ? Sentences.append(
                        heading,
                        ", chỉ xét " + named.keys().size() + " mã được nêu",
                        ", only what stands under " + named.keys().size() + " keys")
                : heading;
    }

    Counts counts() {
        return counts;
    }

    Basis basis() {
        return basis;
    }

    /** Of the changes alone. */
    Digest changesDigest() {
        return digests.changes();
    }

    @Override
    public String toString() {
        return text().en();
    }

    /** Of every step with an outcome, and of those among them that change something. */
    record Digests(Digest all, Digest changes) {}

    /** What a plan rests on. */
    record Basis(
            Outlet outlet,
            Scope scope,
            LocalDate day,
            long revision,
            List<DocumentState> documents,
            @Nullable Standpoint standpoint) {
        Basis {
            documents = List.copyOf(documents);
        }
    }
}
