package io.ocopkit.channel.error;

import io.ocopkit.channel.CategoryDirectory.Lookup;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingPreview.Preview;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What an adapter's channel class answers when something within fails. It hands over the work; every adapter then reads a
 * failure in the same way.
 */
public final class Attempt {
    private Attempt() {}

    /**
     * Requests to a channel and what is made of their answers.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does it.
         *
         * @return what comes of it
         * @throws ChannelFailure when a request did not do what it should
         */
        T run() throws ChannelFailure;
    }

    /**
     * Puts a listing up or changes it.
     *
     * @param reference by which it is found when the outcome is unknown
     * @param midway asked when the work has failed: whether another of its requests has changed something
     * @param work the work
     * @return its outcome, or {@link ChannelFailure#ofPublication}
     */
    public static Outcome toPublish(ListingReference reference, BooleanSupplier midway, Work<Outcome> work) {
        try {
            return work.run();
        } catch (ChannelFailure failure) {
            return failure.ofPublication(reference, midway.getAsBoolean());
        }
    }

    /**
     * Puts up or changes several listings together.
     *
     * @param commands the listings
     * @param work the work; what fails for one of them alone is among its outcomes
     * @return its outcomes, or of each {@link ChannelFailure#ofCommand}
     */
    public static List<Outcome> toPublishAll(List<PublishCommand> commands, Work<List<Outcome>> work) {
        try {
            return work.run();
        } catch (ChannelFailure failure) {
            return commands.stream()
                    .map(command -> failure.ofCommand(command.reference()))
                    .toList();
        }
    }

    /**
     * Takes a listing down.
     *
     * @param reference by which it is found when the outcome is unknown
     * @param midway asked when the work has failed: whether another of its requests has changed something
     * @param work the work
     * @return its outcome, or {@link ChannelFailure#ofWithdrawal}
     */
    public static Outcome toWithdraw(ListingReference reference, BooleanSupplier midway, Work<Outcome> work) {
        try {
            return work.run();
        } catch (ChannelFailure failure) {
            return failure.ofWithdrawal(reference, midway.getAsBoolean());
        }
    }

    /**
     * Looks at a listing.
     *
     * @param work the work
     * @return what is seen, or why nothing could be
     */
    public static Observation toObserve(Work<? extends Observation> work) {
        try {
            return work.run();
        } catch (ChannelFailure failure) {
            return new Observation.Unknown(failure.ofLook());
        }
    }

    /**
     * Looks at several listings together.
     *
     * @param several how many
     * @param work the work
     * @return what is seen, or of each why nothing could be
     */
    public static List<Observation> toObserveAll(int several, Work<List<Observation>> work) {
        try {
            return work.run();
        } catch (ChannelFailure failure) {
            return Collections.nCopies(several, new Observation.Unknown(failure.ofLook()));
        }
    }

    /**
     * Reads a page of everything a shop has.
     *
     * @param work the work
     * @return the page, or why there is none
     */
    public static ListingPage toList(Work<? extends ListingPage> work) {
        try {
            return work.run();
        } catch (ChannelFailure failure) {
            return new ListingPage.Unreadable(failure.ofLook());
        }
    }

    /**
     * Asks for something from a channel's directory.
     *
     * @param work the work
     * @param <T> what is looked up
     * @return what was found, or why the channel gave no answer
     */
    public static <T> Lookup<T> toLookUp(Work<List<T>> work) {
        try {
            return new Lookup.Found<>(work.run());
        } catch (ChannelFailure failure) {
            return new Lookup.Unanswered<>(failure.ofLook());
        }
    }

    /**
     * Shows a listing to a channel. A refusal is an answer too.
     *
     * @param work the work
     * @return what the channel would have against it, or why it could not be asked
     */
    public static Preview toPreview(Work<? extends Preview> work) {
        try {
            return work.run();
        } catch (ChannelFailure failure) {
            Outcome why = failure.ofLook();
            return why instanceof Outcome.Rejected rejected
                    ? new Preview.Checked(rejected.issues())
                    : new Preview.Unchecked(why);
        }
    }

    /**
     * Asks for something that may not be there.
     *
     * @param work the work
     * @param <T> what is asked for
     * @return it, or empty when the channel says that it does not have it
     * @throws ChannelFailure when it says anything else, or nothing
     */
    public static <T> Optional<T> toFind(Work<T> work) throws ChannelFailure {
        try {
            return Optional.of(work.run());
        } catch (ChannelFailure failure) {
            if (failure.isAbsence()) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}
