package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Candidates laid out on a table, to be added, exchanged and taken away. */
final class Stall implements CandidateSource {
    private final Map<Sku, Candidate> candidates = new TreeMap<>();
    private List<Candidate> instead = List.of();
    private boolean replaced;
    private boolean failing;
    private int openStreams;

    Stall put(Candidate candidate) {
        candidates.put(candidate.offer().sku(), candidate);
        return this;
    }

    Stall putAll(int count) {
        for (int i = 1; i <= count; i++) {
            put(Goods.candidate(i));
        }
        return this;
    }

    void change(String sku, UnaryOperator<Candidate> change) {
        candidates.computeIfPresent(new Sku(sku), (key, candidate) -> change.apply(candidate));
    }

    void remove(String sku) {
        candidates.remove(new Sku(sku));
    }

    void clear() {
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
        List<Candidate> snapshot = replaced ? instead : new ArrayList<>(candidates.values());
        return snapshot.stream().onClose(() -> openStreams--);
    }
}
