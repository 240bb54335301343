package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import java.util.Optional;
import java.util.stream.Stream;

/** Where candidates come from. */
public interface CandidateSource {

    /**
     * All candidates in the order of their SKUs, each SKU once. The stream reads as it goes, holds resources and must be
     * closed.
     *
     * @return the candidates
     */
    Stream<Candidate> candidates();

    /**
     * Names what the source holds at this moment: while the name is the same, so are the candidates. With it, a plan of
     * few changes is applied by reading those few once more; without it, by reading all.
     *
     * @return the name, or empty when the source cannot tell
     */
    default Optional<String> edition() {
        return Optional.empty();
    }

    /**
     * One candidate. A source that can look it up should: unless it does, this reads all that come before it.
     *
     * @param sku the item
     * @return the candidate, or empty when there is none
     */
    default Optional<Candidate> candidate(Sku sku) {
        try (Stream<Candidate> all = candidates()) {
            return all.dropWhile(candidate -> candidate.offer().sku().compareTo(sku) < 0)
                    .findFirst()
                    .filter(candidate -> candidate.offer().sku().equals(sku));
        }
    }
}
