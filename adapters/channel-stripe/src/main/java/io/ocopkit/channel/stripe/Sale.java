package io.ocopkit.channel.stripe;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a buyer can be sent to pay. */
public sealed interface Sale {

    /**
     * Yes.
     *
     * @param id Stripe's key of the session or link
     * @param address where to send the buyer
     * @param until when it ends; null for a link, which ends when the listing is withdrawn
     */
    record Open(String id, URI address, @Nullable Instant until) implements Sale {

        /** Requires key and address. */
        public Open {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(address, "address");
        }
    }

    /**
     * No: something of it must not or cannot be sold now.
     *
     * @param issues why; never empty
     */
    record Refused(List<Issue> issues) implements Sale {

        /** Keeps an unmodifiable copy. */
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /**
     * Not this time. The same order can be tried again with the same context's key.
     *
     * @param why what stood in the way
     */
    record Failed(Outcome why) implements Sale {

        /** Requires a reason. */
        public Failed {
            Objects.requireNonNull(why, "why");
        }
    }
}
