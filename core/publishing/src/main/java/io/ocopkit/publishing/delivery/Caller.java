package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.publishing.delivery.Pause.Cause;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls. Whatever an adapter answers or throws is made into an outcome here, and what it says of the shop as a whole
 * (too many calls, credentials run out, out of order) is heeded here, once for all kinds of calls.
 */
final class Caller {
    private static final System.Logger LOG = System.getLogger(Caller.class.getName());
    private static final Duration AUTHORISATION = Duration.ofMinutes(15);

    private final ShopLine line;
    private final DeliveryStore store;
    private final Supplier<Instant> time;
    private final Witness witness;

    Caller(ShopLine line, DeliveryStore store, Supplier<Instant> time, Witness witness) {
        this.line = line;
        this.store = store;
        this.time = time;
        this.witness = witness;
    }

    /** What came of a command; null when the adapter broke down. */
    @Nullable
    Outcome command(String kind, Instant deadline, String key, Function<ChannelContext, Outcome> call) {
        return answer(kind, deadline, key, call, outcome -> outcome, outcome -> outcome);
    }

    /** What was seen; unknown when the adapter broke down. */
    Observation look(Instant deadline, Function<ChannelContext, Observation> look) {
        Observation seen = answer(
                "observe",
                deadline,
                "look",
                look,
                observation -> observation instanceof Observation.Unknown unknown ? unknown.why() : null,
                Observation.Unknown::new);
        return seen == null ? new Observation.Unknown(new Outcome.Transient(Issues.adapterDefect())) : seen;
    }

    <T> @Nullable T answer(
            String kind,
            Instant deadline,
            String key,
            Function<ChannelContext, T> call,
            Function<T, @Nullable Outcome> trouble,
            Function<Outcome, T> instead) {
        if (!line.admits()) {
            return instead.apply(notSent());
        }
        Credentials credentials = line.credentials();
        CallContext context = line.context(credentials, deadline, key);
        T answer;
        try {
            answer = witness.watch(line.outlet(), kind, () -> call.apply(context), given -> name(trouble.apply(given)));
        } catch (RuntimeException e) {
            logDefect(kind, e);
            heedFailure();
            return context.nothingLeft() ? instead.apply(notSent()) : null;
        }
        Outcome outcome = trouble.apply(answer);
        if (context.nothingLeft() && outcome != null && !(outcome instanceof Outcome.Applied)) {
            return instead.apply(notSent());
        }
        heed(outcome, credentials, deadline);
        return answer;
    }

    private void heed(@Nullable Outcome outcome, Credentials used, Instant deadline) {
        if (outcome instanceof Outcome.Transient || outcome instanceof Outcome.InDoubt) {
            heedFailure();
            return;
        }
        line.answered();
        if (outcome instanceof Outcome.Throttled throttled) {
            store.pause(line.outlet(), new Pause(Patience.after(throttled.until(), time.get()), Cause.THROTTLED));
        } else if (outcome instanceof Outcome.AuthExpired expired) {
            authorise(expired, used, deadline);
        }
    }

    private void heedFailure() {
        if (line.unanswered()) {
            store.pause(line.outlet(), new Pause(time.get().plus(ShopLine.RECOVERY), Cause.OUT_OF_ORDER));
        }
    }

    /** Others may have renewed them while this call was under way; then theirs are tried before anybody is troubled. */
    private void authorise(Outcome.AuthExpired expired, Credentials used, Instant deadline) {
        boolean renewed = !expired.personNeeded()
                && line.renewed(used, deadline, time.get()).version() > used.version();
        if (!renewed) {
            store.pause(line.outlet(), new Pause(time.get().plus(AUTHORISATION), Cause.AUTHORISATION));
        }
    }

    private Outcome notSent() {
        return new Outcome.Throttled(time.get().plusSeconds(1));
    }

    private static String name(@Nullable Outcome outcome) {
        return outcome == null ? "answered" : outcome.getClass().getSimpleName();
    }

    /** The message of a foreign exception may quote a request with its credentials; its class and places do not. */
    private static void logDefect(String kind, RuntimeException defect) {
        StringBuilder places = new StringBuilder();
        for (StackTraceElement place : defect.getStackTrace()) {
            places.append("\n\tat ").append(place);
        }
        LOG.log(System.Logger.Level.ERROR, "An adapter broke down in " + kind + ": " + defect.getClass() + places);
    }
}
