package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings candidates and publications together by walking both once, holding one of each. */
final class MergeJoin implements Iterator<Joined>, AutoCloseable {
    private final Stream<Candidate> candidates;
    private final Stream<Publication> publications;
    private final SkuCursor<Candidate> offered;
    private final SkuCursor<Publication> published;

    MergeJoin(Stream<Candidate> candidates, Stream<Publication> publications) {
        this.candidates = candidates;
        this.publications = publications;
        this.offered = new SkuCursor<>(
                "CANDIDATES",
                candidates.iterator(),
                candidate -> candidate.offer().sku());
        this.published = new SkuCursor<>("PUBLICATIONS", publications.iterator(), Publication::sku);
    }

    /** Opens both sides, or neither. */
    static MergeJoin open(CandidateSource source, PublicationLedger ledger, Outlet outlet) {
        Stream<Publication> publications = ledger.publications(outlet);
        Stream<Candidate> candidates = Stream.empty();
        try {
            candidates = source.candidates();
            return new MergeJoin(candidates, publications);
        } catch (RuntimeException | Error e) {
            closeBoth(candidates, publications);
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        return offered.sku() != null || published.sku() != null;
    }

    @Override
    public Joined next() {
        Sku sku = smaller(offered.sku(), published.sku());
        return new Joined(sku, offered.takeIf(sku), published.takeIf(sku));
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
