package io.ocopkit.testkit;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import io.ocopkit.testkit.ScriptedChannel.Ability;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The way to a market and back, on which calls are late, turned away and lost. */
record MarketGate(MarketOffice office, Set<Ability> abilities) {
    private static final Duration PENALTY = Duration.ofMinutes(1);

    boolean has(Ability ability) {
        return abilities.contains(ability);
    }

    /** A command; the work is told how much later than now it takes effect. */
    Outcome command(MarketCall call, ListingReference about, ChannelContext context, Function<Duration, Outcome> work) {
        return commands(call, List.of(about), context, late -> List.of(work.apply(late)))
                .get(0);
    }

    /** Commands in one call: what becomes of the call becomes of all of them. */
    List<Outcome> commands(
            MarketCall call,
            List<ListingReference> abouts,
            ChannelContext context,
            Function<Duration, List<Outcome>> work) {
        abouts.forEach(this::breakDown);
        Fate fate = office.arrive(call);
        travel(office.faults().latency);
        Outcome refused = refusal(fate, context);
        if (refused != null) {
            return Collections.nCopies(abouts.size(), refused);
        }
        if (fate == Fate.LOST_BEFORE_EFFECT) {
            return lostOnTheWay(abouts, work);
        }
        List<Outcome> answer = office.alone(() -> work.apply(Duration.ZERO));
        return fate == Fate.LOST_AFTER_EFFECT ? doubts(abouts) : inTime(fate, answer, context);
    }

    private void breakDown(ListingReference about) {
        if (office.faults().throwing.contains(about.sku())) {
            throw new IllegalStateException("The adapter of " + about.sku() + " is broken on purpose");
        }
    }

    private List<Outcome> lostOnTheWay(List<ListingReference> abouts, Function<Duration, List<Outcome>> work) {
        Duration lateness = office.faults().lateness;
        if (!lateness.isZero()) {
            office.alone(() -> work.apply(lateness));
        }
        return doubts(abouts);
    }

    private static List<Outcome> doubts(List<ListingReference> abouts) {
        return abouts.stream().<Outcome>map(Outcome.InDoubt::new).toList();
    }

    /** Why looking does not work this time; null when it does. */
    @Nullable
    Outcome obstacle(MarketCall call, ChannelContext context) {
        Fate fate = office.arrive(call);
        travel(office.faults().latency);
        boolean lost = fate == Fate.LOST_BEFORE_EFFECT || fate == Fate.LOST_AFTER_EFFECT;
        return refusal(lost ? Fate.SERVER_ERROR : fate, context);
    }

    private @Nullable Outcome refusal(Fate fate, ChannelContext context) {
        if (fate == Fate.THROTTLED) {
            Instant end = office.faults().throttledUntil;
            Instant soon = office.clock().instant().plus(PENALTY);
            return new Outcome.Throttled(end.isAfter(office.clock().instant()) ? end : soon);
        }
        if (fate == Fate.SERVER_ERROR) {
            return new Outcome.Transient(outOfOrder());
        }
        if (has(Ability.RENEWAL)) {
            return office.accepts(context.secret(Tokens.ACCESS)) ? null : new Outcome.AuthExpired(false);
        }
        return office.tokenUsedUp() ? new Outcome.AuthExpired(true) : null;
    }

    private List<Outcome> inTime(Fate fate, List<Outcome> answer, ChannelContext context) {
        if (fate == Fate.ANSWERED_TOO_LATE) {
            travel(Duration.between(office.clock().instant(), context.deadline())
                    .plusMillis(1));
        }
        return answer;
    }

    private void travel(Duration time) {
        if (time.isNegative() || time.isZero()) {
            return;
        }
        if (office.clock() instanceof MutableClock clock) {
            clock.advance(time);
            return;
        }
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Issue outOfOrder() {
        return issue("MARKET_OUT_OF_ORDER", "Sàn tạm thời không hoạt động", "The market is out of order for now");
    }

    static Issue issue(String code, String vi, String en) {
        return new Issue(
                code,
                "",
                Severity.ERROR,
                Citation.of("Scripted market"),
                BilingualText.of(vi, en),
                BilingualText.of("Thử lại sau", "Try again later"),
                null);
    }
}
