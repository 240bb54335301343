package io.ocopkit.jpa;

import io.ocopkit.publishing.delivery.Goal;
import io.ocopkit.publishing.delivery.Lane;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What is wanted of an item: the columns deliveries and receipts have in common. */
@Embeddable
record StoredGoal(
        @Column(name = "goal_version", nullable = false) long version,
        @Column(name = "goal_lane", nullable = false) String lane,
        @Column(name = "goal_since", nullable = false) Instant since) {

    static StoredGoal of(Goal goal) {
        return new StoredGoal(goal.version(), goal.lane().name(), StoredInstant.of(goal.since()));
    }

    Goal goal() {
        return new Goal(version, Lane.valueOf(lane), since);
    }
}
