package io.ocopkit.channel.error;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.TokenRenewal.Renewal;
import java.io.IOException;
import java.util.List;

/**
 * A request within a command or a look that did not do what it should. Whatever an adapter is made of throws it; its
 * channel class turns it into the outcome, and nobody outside the adapter ever sees it. It carries nothing of the request.
 */
public abstract class ChannelFailure extends Exception {
    private static final long serialVersionUID = 1L;

    ChannelFailure(Exception source) {
        super("A request to a channel failed", source);
    }

    ChannelFailure() {
        super("A request to a channel failed");
    }

    /**
     * A request without an answer, or with one that is not the channel's.
     *
     * @param source what {@link io.ocopkit.channel.ChannelContext#send} threw, or what reading the answer ended in
     * @return the failure; a write is in doubt unless it surely was not sent
     */
    public static ChannelFailure unanswered(Exception source) {
        return new Unanswered(source);
    }

    /**
     * An answer that the channel cannot have given.
     *
     * @param missing what it lacks
     * @return the failure; a write is in doubt
     */
    public static ChannelFailure unanswered(String missing) {
        return unanswered(new IOException(missing));
    }

    /**
     * A file from somewhere else that did not come: nothing has happened on the channel, whatever became of the request.
     *
     * @param source what {@link io.ocopkit.channel.ChannelContext#send} threw
     * @return the failure, the same for commands and looks
     */
    public static ChannelFailure unfetched(Exception source) {
        return notAsked(unanswered(source).ofLook());
    }

    /**
     * Something that stood in the way before the channel was asked.
     *
     * @param outcome what comes of it
     * @return the failure, the same for commands and looks
     */
    public static ChannelFailure notAsked(Outcome outcome) {
        return new NotAsked(outcome);
    }

    /**
     * A listing that the channel surely would refuse.
     *
     * @param issues why, at least one
     * @return the failure, {@code Rejected}
     */
    public static ChannelFailure refusal(List<Issue> issues) {
        return notAsked(new Outcome.Rejected(issues));
    }

    /**
     * A listing that the channel surely would refuse for one reason.
     *
     * @param issue why
     * @return the failure, {@code Rejected}
     */
    public static ChannelFailure refusal(Issue issue) {
        return refusal(List.of(issue));
    }

    /**
     * What becomes of a command of which nothing else has been done.
     *
     * @param reference by which the item is found when the outcome is unknown
     * @return the outcome
     */
    public abstract Outcome ofCommand(ListingReference reference);

    /**
     * What stood in the way of a look.
     *
     * @return the outcome, for an {@link io.ocopkit.channel.Observation.Unknown}
     */
    public abstract Outcome ofLook();

    /**
     * What becomes of a publication. All outcomes but a refusal say that nothing was done at all, which nobody may be told
     * when a part of it was.
     *
     * @param reference by which the item is found when the outcome is unknown
     * @param midway whether another of its requests has changed something
     * @return the outcome
     */
    public final Outcome ofPublication(ListingReference reference, boolean midway) {
        Outcome outcome = ofCommand(reference);
        return midway && !(outcome instanceof Outcome.Rejected) ? new Outcome.InDoubt(reference) : outcome;
    }

    /**
     * What becomes of a withdrawal. One that was refused in its middle is looked for too: what is half down may be sold.
     *
     * @param reference by which the item is found when the outcome is unknown
     * @param midway whether another of its requests has changed something
     * @return the outcome
     */
    public final Outcome ofWithdrawal(ListingReference reference, boolean midway) {
        Outcome outcome = ofCommand(reference);
        return midway ? new Outcome.InDoubt(reference) : outcome;
    }

    /**
     * What becomes of a renewal. Whoever asks for tokens cannot renew them first, so what is not out of order for a time
     * needs a person.
     *
     * @param unexplained what the shop's owner is told when the channel gives no reason
     * @return {@code PersonNeeded} or {@code Failed}
     */
    public final Renewal ofRenewal(Issue unexplained) {
        Outcome outcome = ofLook();
        if (outcome instanceof Outcome.AuthExpired expired) {
            return new Renewal.PersonNeeded(expired.issue() == null ? unexplained : expired.issue());
        }
        return outcome instanceof Outcome.Rejected rejected
                ? new Renewal.PersonNeeded(rejected.issues().get(0))
                : new Renewal.Failed(outcome);
    }

    /**
     * Whether the channel itself has answered that it does not have what was asked for.
     *
     * @return false when it was not, or when somebody in between said so
     */
    public boolean isAbsence() {
        return false;
    }

    private static final class Unanswered extends ChannelFailure {
        private static final long serialVersionUID = 1L;

        Unanswered(Exception source) {
            super(source);
        }

        @Override
        public Outcome ofCommand(ListingReference reference) {
            return getCause() instanceof InterruptedException e
                    ? Lost.write(reference, e)
                    : Lost.write(reference, lost());
        }

        @Override
        public Outcome ofLook() {
            return getCause() instanceof InterruptedException e ? Lost.read(e) : Lost.read(lost());
        }

        private IOException lost() {
            return getCause() instanceof IOException e ? e : new IOException("Not an answer of the channel's");
        }
    }

    private static final class NotAsked extends ChannelFailure {
        private static final long serialVersionUID = 1L;

        private final transient Outcome outcome;

        NotAsked(Outcome outcome) {
            this.outcome = outcome;
        }

        @Override
        public Outcome ofCommand(ListingReference reference) {
            return outcome;
        }

        @Override
        public Outcome ofLook() {
            return outcome;
        }
    }
}
