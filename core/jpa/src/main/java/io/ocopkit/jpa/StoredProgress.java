package io.ocopkit.jpa;

import io.ocopkit.publishing.delivery.Progress;
import io.ocopkit.publishing.delivery.Resort;
import io.ocopkit.publishing.delivery.State;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a delivery has come. */
@Embeddable
record StoredProgress(
        @Column(name = "state", nullable = false) String state,
        @Column(name = "due_at", nullable = false) Instant dueAt,
        @Column(name = "attempts", nullable = false) int attempts,
        @Column(name = "repeated", nullable = false) int repeated,
        @Column(name = "resort", nullable = false) String resort,
        @Nullable @Embedded StoredIssue issue,
        @Nullable @Embedded StoredCall call) {

    static StoredProgress of(Progress progress) {
        return new StoredProgress(
                progress.state().name(),
                StoredInstant.of(progress.dueAt()),
                progress.attempts(),
                progress.repeated(),
                progress.resort().name(),
                StoredIssue.of(progress.issue()),
                StoredCall.of(progress.call()));
    }

    Progress progress() {
        return new Progress(
                State.valueOf(state),
                dueAt,
                attempts,
                repeated,
                StoredIssue.issueOf(issue),
                StoredCall.callOf(call),
                Resort.valueOf(resort));
    }
}
