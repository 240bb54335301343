package io.ocopkit.channel;

import java.util.List;

/** Opt-in: a channel that checks a listing without taking it. */
public interface ListingPreview {

    /**
     * Asks the channel what it would have against a listing. Nothing changes there.
     *
     * @param command what would be shown
     * @param context the world during this call
     * @return what it would say
     */
    Preview preview(PublishCommand command, ChannelContext context);

    /** What a channel says of a listing it has not been given. */
    sealed interface Preview {

        /**
         * The channel looked at it.
         *
         * @param issues its findings by field; any {@code ERROR} means that it would refuse; empty when all is well
         */
        record Checked(List<Issue> issues) implements Preview {

            /** Keeps an unmodifiable copy. */
            public Checked {
                issues = List.copyOf(issues);
            }
        }

        /**
         * The channel could not be asked this time.
         *
         * @param why what stood in the way
         */
        record Unchecked(Outcome why) implements Preview {}
    }
}
