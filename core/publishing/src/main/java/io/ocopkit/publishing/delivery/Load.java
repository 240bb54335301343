package io.ocopkit.publishing.delivery;

import java.time.Instant;

/**
 * How many deliveries are in one lane and state.
 *
 * @param lane the lane
 * @param state the state
 * @param count how many; 1 or more
 * @param oldest when the one that has waited longest was wanted
 */
public record Load(Lane lane, State state, long count, Instant oldest) {}
