package io.ocopkit.publishing;

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
}
