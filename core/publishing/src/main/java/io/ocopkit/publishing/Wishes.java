package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Assessment.Listable;
import io.ocopkit.publishing.delivery.Delivery;
import io.ocopkit.publishing.delivery.Desired;
import io.ocopkit.publishing.delivery.Wanted;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the ledger wants, held against what is so today, just before something leaves. */
final class Wishes implements Desired {
    private final ApiOutlet outlet;
    private final Desk desk;
    private final Enforcer enforcer;

    Wishes(ApiOutlet outlet, Desk desk, Enforcer enforcer) {
        this.outlet = outlet;
        this.desk = desk;
        this.enforcer = enforcer;
    }

    /** What several wait for is looked up together: one by one, a batch would spend its time on the way to the database. */
    @Override
    public List<Wanted> of(List<Delivery> deliveries, Instant now) {
        Map<Sku, Publication> recorded = recorded(deliveries);
        Map<Sku, Candidate> candidates = desk.candidates()
                .pages(recorded.values().stream()
                        .filter(Publication::isLive)
                        .map(Publication::sku)
                        .toList());
        return deliveries.stream()
                .map(delivery -> of(recorded.get(delivery.sku()), candidates.get(delivery.sku()), now))
                .toList();
    }

    /** Those still wanted as the deliveries have it. */
    private Map<Sku, Publication> recorded(List<Delivery> deliveries) {
        Map<Sku, Publication> recorded = new HashMap<>(desk.ledger()
                .publications(
                        outlet.outlet(), deliveries.stream().map(Delivery::sku).toList()));
        for (Delivery delivery : deliveries) {
            recorded.computeIfPresent(
                    delivery.sku(),
                    (sku, publication) ->
                            publication.version() == delivery.goal().version() ? publication : null);
        }
        return recorded;
    }

    private Wanted of(@Nullable Publication publication, @Nullable Candidate candidate, Instant now) {
        if (publication == null) {
            return new Wanted.Moved();
        }
        return publication.withdrawal() == null
                ? show(publication, candidate, now)
                : new Wanted.TakeDown(publication.withdrawal());
    }

    /** Exactly what was planned, or nothing: what has changed since is for another plan, unless the law forbids it. */
    private Wanted show(Publication publication, @Nullable Candidate candidate, Instant now) {
        if (candidate != null && assess(candidate, publication, now) instanceof Listable listable) {
            return listable.isShownBy(publication)
                    ? new Wanted.Show(listable.listing())
                    : Wanted.Later.changedSincePlan();
        }
        return forbid(publication, candidate, now);
    }

    private Assessment assess(Candidate candidate, Publication publication, Instant now) {
        return desk.assessor(outlet, VietnamTime.dayOf(now)).assess(candidate, publication);
    }

    private Wanted forbid(Publication publication, @Nullable Candidate candidate, Instant now) {
        Step step = desk.maker(outlet, now).step(new Joined(publication.sku(), candidate, publication));
        if (step.line().cause() == null || !step.line().cause().isLegal()) {
            return Wanted.Later.changedSincePlan();
        }
        enforcer.enforce(outlet, step);
        return new Wanted.Moved();
    }

    @Override
    public long enforceLapsed() {
        return enforcer.enforceLapsed(outlet);
    }

    @Override
    public Optional<Instant> nextLapse(Instant now) {
        return desk.ledger()
                .nextLapse(outlet.outlet(), VietnamTime.dayOf(now))
                .map(day -> VietnamTime.beginningOf(day.plusDays(1)));
    }

    @Override
    public long enforceAll() {
        return enforcer.enforce(outlet, Scope.everything());
    }
}
