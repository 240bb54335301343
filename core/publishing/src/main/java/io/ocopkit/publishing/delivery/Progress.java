package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.publishing.image.Gallery;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal has come.
 *
 * @param state where it stands
 * @param dueAt when it is to be looked after next; for a call under way, when it is given up for lost
 * @param attempts how many calls have failed for this goal
 * @param repeated how many of the last failures were the same
 * @param issue what the last failure said; null when nothing has failed
 * @param call the call under way; null when there is none
 * @param resort how far a withdrawal has had to go
 */
public record Progress(
        State state,
        Instant dueAt,
        int attempts,
        int repeated,
        @Nullable Issue issue,
        @Nullable Call call,
        Resort resort) {

    /** Requires state, instant and resort. */
    public Progress {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(dueAt, "dueAt");
        Objects.requireNonNull(resort, "resort");
        if ((state == State.CALLING) != (call != null)) {
            throw new IllegalArgumentException("A call is under way in state CALLING and in no other");
        }
    }

    /**
     * Whether a person should look at the item: it is held, refused or parked, it is a withdrawal nothing has helped, or
     * something is wrong with its pictures.
     *
     * @return true when one should
     */
    public boolean isTroubled() {
        return switch (state) {
            case HELD, REJECTED, PARKED -> true;
            case DONE -> Gallery.isAboutPicture(issue);
            case WAITING, CALLING, IN_DOUBT, IN_REVIEW, CONFIRMING ->
                resort == Resort.RAISED || Gallery.isAboutPicture(issue);
        };
    }

    static Progress fresh(State state, Instant dueAt) {
        return new Progress(state, dueAt, 0, 0, null, null, Resort.WITHDRAW);
    }

    Progress in(State next, Instant at) {
        return new Progress(next, at, attempts, repeated, issue, null, resort);
    }

    Progress calling(Call next, Instant givenUpAt) {
        return new Progress(State.CALLING, givenUpAt, attempts, repeated, issue, next, resort);
    }

    Progress because(Issue finding) {
        return new Progress(state, dueAt, attempts, repeated, finding, call, resort);
    }

    /** What is wrong with the pictures of what was taken; nothing any more when nothing is. */
    Progress remarked(@Nullable Issue remark) {
        Issue left = remark == null && Gallery.isAboutPicture(issue) ? null : issue;
        return new Progress(state, dueAt, attempts, repeated, remark == null ? left : remark, call, resort);
    }

    /** What was wrong with the pictures when they were last handed over; null when nothing was. */
    @Nullable
    Issue remark() {
        return Gallery.isAboutPicture(issue) ? issue : null;
    }

    Progress failed(Issue failure) {
        boolean same = issue != null && issue.code().equals(failure.code());
        return new Progress(state, dueAt, attempts + 1, same ? repeated + 1 : 1, failure, call, resort);
    }

    Progress resorting(Resort next) {
        return new Progress(state, dueAt, 0, 0, issue, call, next);
    }
}
