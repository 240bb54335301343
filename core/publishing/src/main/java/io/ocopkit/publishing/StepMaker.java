package io.ocopkit.publishing;

import io.ocopkit.channel.FeedItem;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Offer;
import io.ocopkit.message.BilingualText;
import io.ocopkit.publishing.Assessment.Listable;
import io.ocopkit.publishing.Assessment.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what should be shown with what is, item by item. */
final class StepMaker {
    private static final long FIRST_VERSION = 1;

    private final Assessor assessor;
    private final LocalDate day;
    private final Instant now;
    private final String actor;

    StepMaker(Assessor assessor, LocalDate day, Instant now, String actor) {
        this.assessor = assessor;
        this.day = day;
        this.now = now;
        this.actor = actor;
    }

    Step step(Joined joined) {
        Candidate candidate = joined.candidate();
        if (candidate == null) {
            return vanished(joined);
        }
        Assessment assessment = assessor.assess(candidate, joined.live());
        if (assessment instanceof Listable listable) {
            return list(joined, listable);
        }
        return refuse(joined, (Refused) assessment, candidate.product().name());
    }

    private Step list(Joined joined, Listable listable) {
        PlanAction action = actionOn(joined.live(), listable);
        PlanLine line = new PlanLine(
                joined.sku(), listable.listing().product().name(), action, null, remarks(joined.live(), listable));
        FeedItem item = new FeedItem.Listed(listable.listing());
        LedgerRecord change = action.isChange() ? published(joined, listable, action) : null;
        return new Step(line, Stage.VALID, joined.publication(), change, item);
    }

    private static List<Finding> remarks(@Nullable Publication live, Listable listable) {
        if (live == null) {
            return listable.remarks();
        }
        Offer offer = listable.listing().offer();
        List<Finding> slips = PriceJump.of(live.shown(), offer);
        if (slips.isEmpty() && PriceJump.isFlattened(live.shown(), offer)) {
            slips = List.of(Sentences.pricesFlattened(offer.price()));
        }
        return slips.isEmpty()
                ? listable.remarks()
                : Stream.concat(slips.stream(), listable.remarks().stream()).toList();
    }

    private static PlanAction actionOn(@Nullable Publication live, Listable listable) {
        if (live == null) {
            return PlanAction.PUBLISH;
        }
        if (listable.isShownBy(live)) {
            return PlanAction.UNCHANGED;
        }
        return listable.content().equals(live.shown().contentDigest()) ? PlanAction.CHANGE_OFFER : PlanAction.CHANGE;
    }

    private LedgerRecord published(Joined joined, Listable listable, PlanAction action) {
        Publication after =
                new Publication(joined.sku(), nextVersion(joined.publication()), listable.shown(), null, now);
        return new LedgerRecord(
                action == PlanAction.PUBLISH ? LedgerAction.PUBLISHED : LedgerAction.CHANGED,
                after,
                actor,
                Sentences.reason(action, listable.listing().proof()));
    }

    /** An item the source no longer has; what stands past its last known day has expired whatever the source says. */
    private Step vanished(Joined joined) {
        Publication live = joined.live();
        if (live != null && live.shown().validUntil().isBefore(day)) {
            Finding over = Sentences.lastKnownDayOver(live.shown().validUntil());
            return withdraw(live, new Refused(Stage.NO_CANDIDATE, WithdrawalCause.CERTIFICATE_EXPIRED, List.of(over)));
        }
        Refused notOffered =
                new Refused(Stage.NO_CANDIDATE, WithdrawalCause.NOT_OFFERED, List.of(Sentences.notOffered()));
        return live == null ? leave(joined, notOffered, PlanAction.GONE, "") : withdraw(live, notOffered);
    }

    private Step refuse(Joined joined, Refused refused, String productName) {
        Publication live = joined.live();
        if (live != null) {
            return withdraw(live, refused);
        }
        PlanAction action = refused.reached() == Stage.CANDIDATE ? PlanAction.NOT_SELECTED : PlanAction.BLOCKED;
        return leave(joined, refused, action, productName);
    }

    private Step leave(Joined joined, Refused refused, PlanAction action, String productName) {
        Publication before = joined.publication();
        String name = productName.isEmpty() && before != null ? before.shown().productName() : productName;
        PlanLine line = new PlanLine(joined.sku(), name, action, refused.cause(), refused.findings());
        return new Step(line, refused.reached(), before, null, removal(before));
    }

    private @Nullable FeedItem removal(@Nullable Publication before) {
        return before != null && before.withdrawal() != null && Tombstones.isDue(before, day)
                ? new FeedItem.Removed(before.withdrawal())
                : null;
    }

    private Step withdraw(Publication live, Refused refused) {
        Publication.Shown shown = live.shown();
        BilingualText explanation = Sentences.explanation(refused.cause(), refused.findings(), shown);
        Withdrawal withdrawal = new Withdrawal(
                live.sku(),
                shown.gtin(),
                shown.productName(),
                shown.producerName(),
                shown.link(),
                refused.cause(),
                explanation,
                day);
        Publication after = new Publication(live.sku(), nextVersion(live), shown, withdrawal, now);
        PlanLine line =
                new PlanLine(live.sku(), shown.productName(), PlanAction.WITHDRAW, refused.cause(), refused.findings());
        LedgerRecord change = new LedgerRecord(LedgerAction.WITHDRAWN, after, actor, explanation);
        return new Step(line, refused.reached(), live, change, new FeedItem.Removed(withdrawal));
    }

    private static long nextVersion(@Nullable Publication before) {
        return before == null ? FIRST_VERSION : before.version() + 1;
    }
}
