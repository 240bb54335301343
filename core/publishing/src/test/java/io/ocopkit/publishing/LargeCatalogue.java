package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.OutletState.WrittenDocument;
import io.ocopkit.publishing.delivery.DeliveryStore;
import io.ocopkit.publishing.delivery.Goal;
import io.ocopkit.publishing.delivery.Inbox;
import io.ocopkit.publishing.image.ImageStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Publishes a catalogue that exists nowhere as a whole, then plans it again; run in a JVM of its own. */
final class LargeCatalogue implements CandidateSource, PublicationLedger {
    private final Candidate model = Goods.candidate(1);
    private final TestClock clock = new TestClock("2026-09-01T05:00:00Z");
    private final RecordingFeed feed = new RecordingFeed("trial");
    private final int size;
    private OutletState state = new OutletState(0, 0, List.of());

    private LargeCatalogue(int size) {
        this.size = size;
    }

    public static void main(String[] arguments) {
        LargeCatalogue catalogue = new LargeCatalogue(Integer.parseInt(arguments[0]));
        Publisher publisher = Publisher.of(catalogue)
                .feed(catalogue.feed, Shop.OUTLET.shop(), Path.of(arguments[1]), Seller.named("HTX"))
                .clock(catalogue.clock)
                .build();
        System.out.println(
                "applied " + publisher.apply(publisher.plan(Shop.OUTLET)).changes());
        PublicationPlan again = publisher.plan(Shop.OUTLET);
        System.out.println("then " + again.changes() + " changes of " + again.count(PlanAction.UNCHANGED));
    }

    @Override
    public Stream<Candidate> candidates() {
        return IntStream.rangeClosed(1, size).mapToObj(number -> {
            Offer offer = model.offer();
            Sku sku = new Sku(Goods.sku(number));
            return Goods.offering(
                    model, new Offer(sku, null, offer.price(), offer.stock(), offer.availability(), offer.content()));
        });
    }

    @Override
    public OutletState state(Outlet outlet) {
        return state;
    }

    /** Everything is shown as it was published, worked out anew for each item. */
    @Override
    public Stream<Publication> publications(Outlet outlet) {
        if (state.revision() == 0) {
            return Stream.empty();
        }
        FeedOutlet target = new FeedOutlet(outlet, feed, Path.of(""), Seller.named("HTX"));
        Assessor assessor = new Assessor(target, Selection.OFFERED, clock.today());
        return candidates().map(candidate -> {
            Assessment.Listable listable = (Assessment.Listable) assessor.assess(candidate, null);
            return new Publication(candidate.offer().sku(), 1, listable.shown(), null, clock.instant());
        });
    }

    @Override
    public Optional<Publication> publication(Outlet outlet, Sku sku) {
        throw new UnsupportedOperationException("Documents only");
    }

    @Override
    public Stream<Publication> lapsed(Outlet outlet, LocalDate day) {
        throw new UnsupportedOperationException("Documents only");
    }

    @Override
    public Optional<LocalDate> nextLapse(Outlet outlet, LocalDate from) {
        throw new UnsupportedOperationException("Documents only");
    }

    @Override
    public DeliveryStore deliveries() {
        throw new UnsupportedOperationException("Documents only");
    }

    @Override
    public ImageStore images() {
        return ImageStore.inMemory();
    }

    @Override
    public Inbox inbox() {
        throw new UnsupportedOperationException("Documents only");
    }

    @Override
    public Stream<LedgerEntry> entries(Outlet outlet) {
        return Stream.empty();
    }

    @Override
    public Stream<LedgerEntry> entries(Sku sku) {
        return Stream.empty();
    }

    @Override
    public LedgerSession begin(Outlet outlet, long expectedRevision) {
        return new LedgerSession() {
            @Override
            public void record(LedgerRecord line) {}

            @Override
            public void aim(Sku sku, Goal goal) {
                throw new UnsupportedOperationException("Documents only");
            }

            @Override
            public void commit(List<WrittenDocument> documents) {
                state = new OutletState(expectedRevision + 1, size, documents);
            }

            @Override
            public void close() {}
        };
    }
}
