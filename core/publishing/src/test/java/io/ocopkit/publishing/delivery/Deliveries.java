package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Pace;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

/** Deliveries of one honey in every state, and the rules that move them. */
final class Deliveries {
    static final Instant NOON = Instant.parse("2026-09-01T05:00:00Z");
    static final Duration SETTLING = Duration.ofMinutes(1);
    static final Outlet SHOP = new Outlet(new ChannelId("trial"), "my-shop");
    static final Sku HONEY = new Sku("MAT-ONG-01");
    static final Patience PATIENCE = new Patience(Pace.perSecond(5).withSettling(SETTLING));
    static final PublishOutcomes PUBLISHING = new PublishOutcomes(PATIENCE);

    private Deliveries() {}

    static WithdrawOutcomes withdrawing(Resort... resorts) {
        EnumSet<Resort> all = EnumSet.of(Resort.WITHDRAW);
        all.addAll(List.of(resorts));
        return new WithdrawOutcomes(PATIENCE, all);
    }

    static Outcomes outcomes(Resort... resorts) {
        return new Outcomes(PUBLISHING, withdrawing(resorts));
    }

    static Sightings sightings(Resort... resorts) {
        return new Sightings(PATIENCE, PUBLISHING, withdrawing(resorts));
    }

    static Goal show(long version) {
        return new Goal(version, Lane.CONTENT, NOON);
    }

    static Goal takeDown(long version) {
        return new Goal(version, Lane.WITHDRAW, NOON);
    }

    static Delivery waiting(Goal goal) {
        return Delivery.of(SHOP, HONEY, goal);
    }

    static Delivery calling(Goal goal) {
        return calling(waiting(goal));
    }

    static Delivery calling(Delivery waiting) {
        return kept(waiting.calling(NOON.plusSeconds(30)));
    }

    /** As the store would give it back. */
    static Delivery kept(Change change) {
        Delivery delivery = change.delivery();
        return new Delivery(
                delivery.outlet(),
                delivery.sku(),
                delivery.goal(),
                delivery.progress(),
                delivery.known(),
                delivery.revision() + 1);
    }

    static Change settle(Delivery calling, Outcome outcome, Resort... resorts) {
        return outcomes(resorts).settle(calling, calling.progress().call(), outcome, NOON);
    }

    static ListingReference key(String key) {
        return new ListingReference(HONEY, key);
    }

    static Outcome applied() {
        return new Outcome.Applied(key("c-1"));
    }

    static Outcome lost() {
        return new Outcome.InDoubt(key(null));
    }

    static Outcome outOfOrder(String code) {
        return new Outcome.Transient(issue(code));
    }

    static Outcome refused() {
        return new Outcome.Rejected(List.of(issue("NAME_TOO_LONG")));
    }

    static Issue issue(String code) {
        return new Issue(
                code,
                "",
                Severity.ERROR,
                Citation.of("trial"),
                BilingualText.of("Lỗi", "Error"),
                BilingualText.of("Sửa", "Fix"),
                "E1");
    }
}
