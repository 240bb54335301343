package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.publishing.delivery.Pause.Cause;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls. Whatever an adapter answers or throws is made into an answer here, and what it says of the shop as a whole
 * (too many calls, credentials run out, out of order) is heeded here, once for all kinds of calls.
 */
final class Caller {
    private static final System.Logger LOG = System.getLogger(Caller.class.getName());
    private static final Duration AUTHORISATION = Duration.ofMinutes(15);

    private final ShopLine line;
    private final Rest rest;
    private final Witness witness;
    private final EventLog events;

    Caller(ShopLine line, Rest rest, Witness witness, EventLog events) {
        this.line = line;
        this.rest = rest;
        this.witness = witness;
        this.events = events;
    }

    /**
     * How answers of one kind are read.
     *
     * @param trouble the trouble in an answer; gives null when there is none
     * @param answer an answer that is nothing but trouble
     * @param <T> the kind of answer
     */
    record Reading<T>(Function<T, @Nullable Outcome> trouble, Function<Outcome, T> answer) {}

    /** What came of a command; null when the adapter broke down. */
    @Nullable
    Outcome command(CallTerms terms, Function<ChannelContext, Outcome> call) {
        return call(terms, call, new Reading<>(outcome -> outcome, outcome -> outcome));
    }

    /** What was seen; unknown when the adapter broke down. */
    Observation look(Delivery delivery, Function<ChannelContext, Observation> look) {
        Observation seen = call(
                CallTerms.looking("observe", deadline(), CallTerms.About.of(delivery)),
                look,
                new Reading<>(
                        observation -> observation instanceof Observation.Unknown unknown ? unknown.why() : null,
                        Observation.Unknown::new));
        return seen == null ? new Observation.Unknown(new Outcome.Transient(Issues.adapterDefect())) : seen;
    }

    /** What was seen of so many, in one look; all unknown when the adapter broke down. */
    List<Observation> lookAll(int size, Function<ChannelContext, List<Observation>> look) {
        List<Observation> seen = call(
                CallTerms.looking("locate", deadline(), CallTerms.About.THE_SHOP),
                look,
                new Reading<>(
                        observations -> observations.stream().allMatch(Observation.Unknown.class::isInstance)
                                ? observations.stream()
                                        .map(observation -> ((Observation.Unknown) observation).why())
                                        .findFirst()
                                        .orElse(null)
                                : null,
                        why -> Collections.nCopies(size, new Observation.Unknown(why))));
        return seen == null || seen.size() != size
                ? Collections.nCopies(size, new Observation.Unknown(new Outcome.Transient(Issues.adapterDefect())))
                : seen;
    }

    Instant deadline() {
        return line.time().now().plus(line.pace().timeout());
    }

    /** What came of any call; null when the adapter broke down. */
    <T> @Nullable T call(CallTerms terms, Function<ChannelContext, T> call, Reading<T> reading) {
        if (!line.admits()) {
            return reading.answer().apply(notSent());
        }
        Credentials credentials = line.credentials();
        CallContext context = line.context(credentials, terms);
        T answer = answer(terms, call, reading, context);
        Outcome outcome = answer == null ? null : reading.trouble().apply(answer);
        events.called(terms, answer == null ? "broken" : snake(name(outcome)));
        if (context.nothingLeft() && !(outcome instanceof Outcome.Applied)) {
            return reading.answer().apply(notSent());
        }
        if (answer == null) {
            heedFailure();
        } else {
            heed(outcome, credentials, terms.deadline());
        }
        return answer;
    }

    private <T> @Nullable T answer(
            CallTerms terms, Function<ChannelContext, T> call, Reading<T> reading, CallContext context) {
        try {
            return witness.watch(
                    line.outlet(),
                    terms.kind(),
                    () -> call.apply(context),
                    answer -> name(reading.trouble().apply(answer)));
        } catch (MissingSecretException e) {
            return missing(e, context, reading);
        } catch (RuntimeException e) {
            logDefect(terms.kind(), e);
            return null;
        }
    }

    /** Nobody has let us into the shop yet; once a request has left, what came of it is unknown all the same. */
    private static <T> @Nullable T missing(MissingSecretException missing, CallContext context, Reading<T> reading) {
        return context.hasSent()
                ? null
                : reading.answer().apply(new Outcome.AuthExpired(true, Issues.secretMissing(missing.text())));
    }

    private void heed(@Nullable Outcome outcome, Credentials used, Instant deadline) {
        if (outcome instanceof Outcome.Transient || outcome instanceof Outcome.InDoubt) {
            heedFailure();
            return;
        }
        line.answered();
        if (outcome instanceof Outcome.Throttled throttled) {
            pause(Patience.after(throttled.until(), line.time().now()), Cause.THROTTLED);
        } else if (outcome instanceof Outcome.AuthExpired expired) {
            authorise(expired, used, deadline);
        } else {
            line.worked(used);
        }
    }

    private void heedFailure() {
        if (line.unanswered()) {
            pause(line.time().now().plus(ShopLine.RECOVERY), Cause.OUT_OF_ORDER);
        }
    }

    /** Others may have renewed them while this call was under way; then theirs are tried before anybody is troubled. */
    private void authorise(Outcome.AuthExpired expired, Credentials used, Instant deadline) {
        Exchange exchange = expired.personNeeded() ? Exchange.PERSON_NEEDED : line.renew(used, deadline);
        if (exchange == Exchange.PERSON_NEEDED) {
            pause(line.time().now().plus(AUTHORISATION), Cause.AUTHORISATION);
        } else if (exchange == Exchange.FAILED) {
            pause(line.time().now().plus(ShopLine.RECOVERY), Cause.OUT_OF_ORDER);
        }
    }

    private void pause(Instant until, Cause cause) {
        rest.put(new Pause(until, cause));
    }

    private Outcome notSent() {
        return new Outcome.Throttled(line.time().now().plusSeconds(1));
    }

    private static String name(@Nullable Outcome outcome) {
        return outcome == null ? "answered" : outcome.getClass().getSimpleName();
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** The message of a foreign exception may quote a request with its credentials; its class and places do not. */
    static void logDefect(String kind, RuntimeException defect) {
        StringBuilder places = new StringBuilder();
        for (StackTraceElement place : defect.getStackTrace()) {
            places.append("\n\tat ").append(place);
        }
        LOG.log(System.Logger.Level.ERROR, "An adapter broke down in " + kind + ": " + defect.getClass() + places);
    }
}
