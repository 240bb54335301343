package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings candidates and publications together by walking both once, holding one of each. */
final class MergeJoin implements JoinedItems {
    private final Stream<Candidate> candidates;
    private final Stream<Publication> publications;
    private final SkuCursor<Candidate> offered;
    private final SkuCursor<Publication> published;
    private final OutletRules outlet;

    private MergeJoin(OutletRules outlet, Stream<Candidate> candidates, Stream<Publication> publications) {
        this.outlet = outlet;
        this.candidates = candidates;
        this.publications = publications;
        this.offered = new SkuCursor<>(
                "CANDIDATES",
                candidates.iterator(),
                candidate -> candidate.offer().sku());
        this.published = new SkuCursor<>("PUBLICATIONS", publications.iterator(), Publication::sku);
    }

    /** Opens both sides, or neither. */
    static MergeJoin open(CandidateSource source, PublicationLedger ledger, OutletRules outlet) {
        Stream<Publication> publications = ledger.publications(outlet.outlet());
        Stream<Candidate> candidates = Stream.empty();
        try {
            candidates = outlet.candidates(source);
            return new MergeJoin(outlet, candidates, publications);
        } catch (RuntimeException | Error e) {
            closeBoth(candidates, publications);
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        passMerePacks();
        return offered.sku() != null || published.sku() != null;
    }

    @Override
    public Joined next() {
        passMerePacks();
        Sku sku = smaller(offered.sku(), published.sku());
        return new Joined(sku, offered.takeIf(sku), published.takeIf(sku));
    }

    /** A pack that was never listed by itself has nothing to say beside its page. */
    private void passMerePacks() {
        for (Candidate head = offered.head(); head != null && isNew(head); head = offered.head()) {
            offered.takeIf(head.offer().sku());
        }
    }

    private boolean isNew(Candidate candidate) {
        Sku waiting = published.sku();
        return outlet.isMerePack(candidate)
                && (waiting == null || candidate.offer().sku().compareTo(waiting) < 0);
    }

    private static Sku smaller(@Nullable Sku one, @Nullable Sku other) {
        if (one != null && other != null) {
            return one.compareTo(other) <= 0 ? one : other;
        }
        Sku only = one == null ? other : one;
        if (only == null) {
            throw new NoSuchElementException();
        }
        return only;
    }

    @Override
    public void close() {
        closeBoth(candidates, publications);
    }

    private static void closeBoth(Stream<?> one, Stream<?> other) {
        try (other) {
            one.close();
        }
    }
}
