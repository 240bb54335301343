package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.ListingEnumerator;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.Inspector.Inspection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One look at everything an outlet has: page by page where the channel has pages, item by item where it has not. */
final class Sweep {
    private final ShopLine line;
    private final DeliveryStore store;
    private final Caller caller;
    private final Inspector inspector;
    private final BooleanSupplier goingOn;
    private final Instant begun;
    private final List<Drift> drifts = new ArrayList<>();
    private long looked;
    private long unseen;

    Sweep(ShopLine line, DeliveryStore store, Caller caller, Inspector inspector, BooleanSupplier goingOn) {
        this.line = line;
        this.store = store;
        this.caller = caller;
        this.inspector = inspector;
        this.goingOn = goingOn;
        this.begun = line.time().now();
    }

    DriftReport run() {
        boolean complete = line.channel() instanceof ListingEnumerator pages ? sweepPages(pages) : sweepItems();
        return new DriftReport(line.outlet(), begun, looked, unseen, complete, drifts);
    }

    private boolean sweepPages(ListingEnumerator channel) {
        String cursor = null;
        do {
            if (!goingOn.getAsBoolean() || !(read(channel, cursor) instanceof ListingPage.Entries entries)) {
                return false;
            }
            entries.entries().forEach(this::found);
            cursor = entries.next();
        } while (cursor != null);
        notFound();
        return true;
    }

    private ListingPage read(ListingEnumerator channel, @Nullable String cursor) {
        ListingPage page = caller.call(
                CallTerms.looking("list", caller.deadline(), CallTerms.About.THE_SHOP),
                context -> channel.list(cursor, context),
                new Caller.Reading<ListingPage>(
                        answer -> answer instanceof ListingPage.Unreadable unreadable ? unreadable.why() : null,
                        ListingPage.Unreadable::new));
        return page == null ? new ListingPage.Unreadable(new Outcome.Transient(Issues.adapterDefect())) : page;
    }

    private void found(ListingPage.Entry entry) {
        Sku sku = entry.reference().sku();
        Optional<Delivery> delivery = store.find(line.outlet(), sku);
        if (delivery.isPresent()) {
            inspect(delivery.get(), entry.seen());
        } else if (entry.seen() instanceof Observation.Live) {
            drifts.add(new Drift(
                    sku,
                    Drift.Kind.UNKNOWN,
                    Sight.LIVE,
                    begun,
                    entry.reference().channelKey()));
        }
    }

    /** What the pages did not show is not there. */
    private void notFound() {
        try (Stream<Delivery> all = store.deliveries(line.outlet())) {
            all.filter(delivery -> !wasSeen(delivery))
                    .forEachOrdered(delivery -> inspect(delivery, new Observation.Absent()));
        }
    }

    private boolean wasSeen(Delivery delivery) {
        Instant seenAt = delivery.known().seenAt();
        return seenAt != null && !seenAt.isBefore(begun);
    }

    private boolean sweepItems() {
        try (Stream<Delivery> all = store.deliveries(line.outlet())) {
            all.filter(delivery -> delivery.progress().state() != State.CALLING)
                    .takeWhile(delivery -> goingOn.getAsBoolean())
                    .forEachOrdered(delivery -> inspect(delivery, look(delivery)));
        }
        return goingOn.getAsBoolean();
    }

    private Observation look(Delivery delivery) {
        return caller.look(delivery, context -> line.channel().observe(delivery.reference(), context));
    }

    private void inspect(Delivery delivery, Observation seen) {
        if (seen instanceof Observation.Unknown) {
            unseen++;
            return;
        }
        looked++;
        Inspection inspection = inspector.inspect(delivery, seen, begun);
        Optional<Delivery> kept = store.save(inspection.change());
        Drift drift = inspection.drift();
        if (kept.isPresent() && drift != null) {
            drifts.add(drift);
        }
    }
}
