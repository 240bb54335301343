package io.ocopkit.publishing;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingPreview;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Assessment.Listable;
import io.ocopkit.publishing.PlanPreview.Refusal;
import io.ocopkit.publishing.delivery.ShopDelivery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows a plan to the channel before it is applied. */
final class Previewer {
    private static final Duration LOOKING = Duration.ofMinutes(1);

    private final ApiOutlet outlet;
    private final Desk desk;
    private final ShopDelivery shop;

    Previewer(ApiOutlet outlet, Desk desk, ShopDelivery shop) {
        this.outlet = outlet;
        this.desk = desk;
        this.shop = shop;
    }

    PlanPreview preview(PublicationPlan plan) {
        long shown = plan.count(PlanAction.PUBLISH) + plan.count(PlanAction.CHANGE);
        List<Refusal> refusals = new ArrayList<>();
        long asked = outlet.channel() instanceof ListingPreview ? ask(plan, refusals) : 0;
        return new PlanPreview(
                plan.outlet(),
                plan.changes() * shop.pace().callsPerCommand(),
                shop.pace().timeFor(plan.changes()),
                asked,
                shown - asked,
                refusals,
                pictures(plan));
    }

    private List<Refusal> pictures(PublicationPlan plan) {
        long end = System.nanoTime() + LOOKING.toNanos();
        List<Refusal> wrong = new ArrayList<>();
        shown(plan)
                .forEach(line -> listing(line.sku()).ifPresent(listing -> {
                    Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
                    List<Issue> issues = shop.pictures(listing, left);
                    if (!issues.isEmpty()) {
                        wrong.add(new Refusal(line.sku(), issues));
                    }
                }));
        return wrong;
    }

    private long ask(PublicationPlan plan, List<Refusal> refusals) {
        long asked = 0;
        for (PlanLine line : shown(plan).toList()) {
            Optional<List<Issue>> issues = listing(line.sku()).flatMap(shop::preview);
            asked += issues.isPresent() ? 1 : 0;
            issues.filter(found -> !found.isEmpty()).ifPresent(found -> refusals.add(new Refusal(line.sku(), found)));
        }
        return asked;
    }

    private static Stream<PlanLine> shown(PublicationPlan plan) {
        return Stream.concat(plan.lines(PlanAction.PUBLISH).stream(), plan.lines(PlanAction.CHANGE).stream());
    }

    private Optional<Listing> listing(Sku sku) {
        Optional<Publication> before = desk.ledger().publication(outlet.outlet(), sku);
        return desk.candidate(outlet, sku)
                .map(candidate -> desk.assessor(outlet, desk.time().today()).assess(candidate, before.orElse(null)))
                .filter(Listable.class::isInstance)
                .map(assessment -> ((Listable) assessment).listing());
    }
}
