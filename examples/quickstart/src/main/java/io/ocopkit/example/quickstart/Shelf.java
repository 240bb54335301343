package io.ocopkit.example.quickstart;

import io.ocopkit.publishing.Candidate;
import io.ocopkit.publishing.CandidateSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a small shop could show: read once after the lists, because six channels look at it. A large catalogue would be
 * streamed from the registry each time, which is a candidate source itself.
 */
final class Shelf implements CandidateSource {
    private final CandidateSource registry;
    private List<Candidate> candidates = List.of();

    Shelf(CandidateSource registry) {
        this.registry = registry;
    }

    /** Looks at the registry again, after lists were read. */
    void refill() {
        try (Stream<Candidate> all = registry.candidates()) {
            candidates = all.filter(Shelf::isOfferedOrOnRequest).toList();
        }
    }

    /** A certified product nobody offers is listed with its price on request; an offer that was dropped is not listed. */
    private static boolean isOfferedOrOnRequest(Candidate candidate) {
        return candidate.offered()
                || candidate
                        .offer()
                        .sku()
                        .value()
                        .equals(candidate.product().id().value());
    }

    @Override
    public Stream<Candidate> candidates() {
        return candidates.stream();
    }
}
