package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Candidates laid out on a table, to be added, exchanged and taken away. */
final class Stall implements CandidateSource {
    private final Map<Sku, Candidate> candidates = new TreeMap<>();
    private List<Candidate> instead = List.of();
    private boolean replaced;
    private boolean failing;
    private boolean tellingEditions;
    private int edition;
    private int openStreams;
    private int streams;
    private int paged;

    /** Says from now on when something is exchanged. */
    void tellEditions() {
        tellingEditions = true;
    }

    /** As if nobody had said so. */
    void changeQuietly(String sku, UnaryOperator<Candidate> change) {
        change(sku, change);
        edition--;
    }

    /** How often everything was read. */
    int streams() {
        return streams;
    }

    @Override
    public Optional<String> edition() {
        return tellingEditions ? Optional.of(Integer.toString(edition)) : Optional.empty();
    }

    Stall put(Candidate candidate) {
        edition++;
        count(candidates.put(candidate.offer().sku(), candidate), candidate);
        return this;
    }

    Stall putAll(int count) {
        for (int i = 1; i <= count; i++) {
            put(Goods.candidate(i));
        }
        return this;
    }

    void change(String sku, UnaryOperator<Candidate> change) {
        edition++;
        candidates.computeIfPresent(new Sku(sku), (key, candidate) -> {
            Candidate changed = change.apply(candidate);
            count(candidate, changed);
            return changed;
        });
    }

    private void count(@Nullable Candidate gone, @Nullable Candidate come) {
        paged += (come != null && come.page() != null ? 1 : 0) - (gone != null && gone.page() != null ? 1 : 0);
    }

    void remove(String sku) {
        edition++;
        count(candidates.remove(new Sku(sku)), null);
    }

    void clear() {
        edition++;
        paged = 0;
        candidates.clear();
    }

    Candidate get(String sku) {
        return candidates.get(new Sku(sku));
    }

    /** Hands these out as they are, however wrong. */
    void handOut(Candidate... wrong) {
        instead = List.of(wrong);
        replaced = true;
    }

    int openStreams() {
        return openStreams;
    }

    /** Fails to open from now on. */
    void fail() {
        failing = true;
    }

    @Override
    public Stream<Candidate> candidates() {
        if (failing) {
            throw new IllegalStateException("The registry is down");
        }
        openStreams++;
        streams++;
        List<Candidate> snapshot = replaced ? instead : new ArrayList<>(candidates.values());
        return snapshot.stream().onClose(() -> openStreams--);
    }

    /** Looks one up without reading the others. */
    @Override
    public Optional<Candidate> candidate(Sku sku) {
        return replaced || failing ? CandidateSource.super.candidate(sku) : Optional.ofNullable(candidates.get(sku));
    }

    /** Reads everything once. */
    @Override
    public Stream<Candidate> pages() {
        if (replaced || failing) {
            return CandidateSource.super.pages();
        }
        openStreams++;
        streams++;
        return snapshot().pages().onClose(() -> openStreams--);
    }

    /** Looks one up without reading the others, as long as nothing stands on a page. */
    @Override
    public Optional<Candidate> page(Sku key) {
        if (replaced || failing) {
            return CandidateSource.super.page(key);
        }
        return paged > 0 ? snapshot().page(key) : Optional.ofNullable(candidates.get(key));
    }

    /** Reads what lies here without counting. */
    @Override
    public SortedSet<Sku> related(Collection<Sku> keys) {
        return snapshot().related(keys);
    }

    private CandidateSource snapshot() {
        List<Candidate> all = new ArrayList<>(candidates.values());
        return all::stream;
    }
}
