package io.ocopkit.channel;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Opt-in: a channel whose credentials lapse and can be renewed without a person. The engine renews once for a shop,
 * however many calls found the old ones expired, and keeps the new ones before anybody uses them.
 */
public interface TokenRenewal {

    /**
     * Exchanges the shop's credentials for new ones.
     *
     * @param context the world during this call; its secrets are the old ones
     * @return the new ones, or why there are none
     */
    Renewal renew(ChannelContext context);

    /** What became of a renewal. */
    sealed interface Renewal {

        /**
         * New credentials. Those not named stay as they are.
         *
         * @param secrets the new ones by name
         * @param expires when the channel will stop taking them; null when it does not say
         */
        record Renewed(
                Map<String, Secret> secrets, @Nullable Instant expires) implements Renewal {

            /** Keeps an unmodifiable copy. */
            public Renewed {
                secrets = Map.copyOf(secrets);
            }
        }

        /**
         * The shop's owner has to authorise anew.
         *
         * @param issue what the channel said
         */
        record PersonNeeded(Issue issue) implements Renewal {

            /** Requires an issue. */
            public PersonNeeded {
                Objects.requireNonNull(issue, "issue");
            }
        }

        /**
         * It did not work this time; the old ones are as good or bad as before.
         *
         * @param why what stood in the way
         */
        record Failed(Outcome why) implements Renewal {

            /** Requires a reason. */
            public Failed {
                Objects.requireNonNull(why, "why");
            }
        }
    }
}
