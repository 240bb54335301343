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
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The way to a market and back, on which calls are late, turned away and lost. */
record MarketGate(Market market, Set<Ability> abilities) {
    private static final Duration PENALTY = Duration.ofMinutes(1);

    boolean has(Ability ability) {
        return abilities.contains(ability);
    }

    /** A command; the work is told how much later than now it takes effect. */
    Outcome command(MarketCall call, ListingReference about, ChannelContext context, Function<Duration, Outcome> work) {
        if (market.faults().throwing.contains(about.sku())) {
            throw new IllegalStateException("The adapter of " + about.sku() + " is broken on purpose");
        }
        Fate fate = market.arrive(call);
        travel(market.faults().latency);
        Outcome refused = refusal(fate, context);
        if (refused != null) {
            return refused;
        }
        if (fate == Fate.LOST_BEFORE_EFFECT) {
            Duration lateness = market.faults().lateness;
            if (!lateness.isZero()) {
                market.alone(() -> work.apply(lateness));
            }
            return new Outcome.InDoubt(about);
        }
        Outcome answer = market.alone(() -> work.apply(Duration.ZERO));
        return fate == Fate.LOST_AFTER_EFFECT ? new Outcome.InDoubt(about) : inTime(fate, answer, context);
    }

    /** Why looking does not work this time; null when it does. */
    @Nullable
    Outcome obstacle(MarketCall call, ChannelContext context) {
        Fate fate = market.arrive(call);
        travel(market.faults().latency);
        boolean lost = fate == Fate.LOST_BEFORE_EFFECT || fate == Fate.LOST_AFTER_EFFECT;
        return refusal(lost ? Fate.SERVER_ERROR : fate, context);
    }

    private @Nullable Outcome refusal(Fate fate, ChannelContext context) {
        if (fate == Fate.THROTTLED) {
            Instant end = market.faults().throttledUntil;
            Instant soon = market.clock().instant().plus(PENALTY);
            return new Outcome.Throttled(end.isAfter(market.clock().instant()) ? end : soon);
        }
        if (fate == Fate.SERVER_ERROR) {
            return new Outcome.Transient(outOfOrder());
        }
        if (has(Ability.RENEWAL)) {
            return market.accepts(context.secret(Tokens.ACCESS)) ? null : new Outcome.AuthExpired(false);
        }
        return market.tokenUsedUp() ? new Outcome.AuthExpired(true) : null;
    }

    private Outcome inTime(Fate fate, Outcome answer, ChannelContext context) {
        if (fate == Fate.ANSWERED_TOO_LATE) {
            travel(Duration.between(market.clock().instant(), context.deadline())
                    .plusMillis(1));
        }
        return answer;
    }

    private void travel(Duration time) {
        if (time.isNegative() || time.isZero()) {
            return;
        }
        if (market.clock() instanceof MutableClock clock) {
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
