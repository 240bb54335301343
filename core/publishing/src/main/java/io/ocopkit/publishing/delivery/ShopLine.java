package io.ocopkit.publishing.delivery;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.ocopkit.channel.AuthorisationTerm;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import io.ocopkit.channel.TokenRenewal;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.digest.Digest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The line to one shop: its channel, its pace, its credentials, and whether anybody answers. */
final class ShopLine {
    /** How long a channel that answers no one is left alone. */
    static final Duration RECOVERY = Duration.ofSeconds(30);

    private static final CircuitBreakerConfig BREAKER = CircuitBreakerConfig.custom()
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .permittedNumberOfCallsInHalfOpenState(3)
            // The engine's own pause decides when to try again, by the engine's clock.
            .waitDurationInOpenState(Duration.ofDays(365))
            .build();

    /** Tokens that live shorter than this do not exist, so what does not work by then is not lapsed but wrong. */
    private static final Duration PROBATION = Duration.ofMinutes(10);

    private final Outlet outlet;
    private final ListingChannel channel;
    private final CredentialStore credentials;
    private final ShopTime time;
    private final EventLog events;
    private final Pace pace;
    private final ShopTransport transport;
    private final CircuitBreaker breaker;
    private volatile Proof renewed = new Proof(-1, Instant.MIN);
    private volatile Asked lately = new Asked(-1, null);
    private volatile long provenVersion;

    ShopLine(ShopDelivery.Shop shop, CredentialStore credentials, ShopTime time, EventLog events) {
        this.outlet = shop.outlet();
        this.channel = shop.channel();
        this.credentials = credentials;
        this.time = time;
        this.events = events;
        this.pace = channel instanceof Paced paced ? paced.pace() : Pace.CAUTIOUS;
        this.transport = new ShopTransport(outlet.toString(), pace);
        this.breaker = CircuitBreaker.of(outlet.toString(), BREAKER);
    }

    /** The last credentials that were got, and when. */
    private record Proof(long version, Instant at) {}

    /** What the channel said when new credentials in the place of these were asked for last. */
    private record Asked(long version, @Nullable Renewal answer) {}

    Outlet outlet() {
        return outlet;
    }

    ListingChannel channel() {
        return channel;
    }

    ShopTime time() {
        return time;
    }

    Pace pace() {
        return pace;
    }

    Credentials credentials() {
        return credentials.read(outlet);
    }

    CallContext context(Credentials current, CallTerms terms) {
        return new CallContext(transport, current, time, terms);
    }

    /**
     * Asks for one call; after a pause a few are let through to see whether the channel is back. One at a time asks, so
     * that of several who find it left alone one ends that.
     */
    synchronized boolean admits() {
        if (breaker.getState() == CircuitBreaker.State.OPEN) {
            breaker.transitionToHalfOpenState();
        }
        return breaker.tryAcquirePermission();
    }

    void answered() {
        breaker.onSuccess(0, TimeUnit.NANOSECONDS);
    }

    void worked(Credentials used) {
        provenVersion = used.version();
    }

    /** Counts a call that came to nothing; true when the channel is to be left alone for a while. */
    boolean unanswered() {
        breaker.onError(0, TimeUnit.NANOSECONDS, new IllegalStateException());
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }

    /**
     * Gets new credentials if the channel gives them without a person. Credentials that were renewed a moment ago and have
     * not worked since are not renewed again: that is for a person. Whoever waits while another asks takes what that one is
     * told: a refresh token that can be used once may be gone.
     */
    Exchange renew(Credentials stale, Instant deadline) {
        if (isDoubtful(stale) || !(channel instanceof TokenRenewal renewal)) {
            return Exchange.PERSON_NEEDED;
        }
        Asked before = lately;
        AtomicReference<@Nullable Renewal> answer = new AtomicReference<>();
        Credentials current = credentials.renew(outlet, stale, held -> {
            if (lately == before || lately.version() != held.version()) {
                Renewal said = asked(() -> renewal.renew(context(held, renewing(held, deadline))));
                lately = new Asked(held.version(), said);
            }
            answer.set(lately.answer());
            return after(held, answer.get());
        });
        Exchange exchange = exchange(current.version() > stale.version(), answer.get());
        if (exchange == Exchange.RENEWED) {
            renewed = new Proof(current.version(), time.now());
        }
        events.renewed(current.version(), exchange);
        return exchange;
    }

    private boolean isDoubtful(Credentials stale) {
        Proof latest = renewed;
        return stale.version() == latest.version()
                && stale.version() != provenVersion
                && time.now().isBefore(latest.at().plus(PROBATION));
    }

    private static Exchange exchange(boolean renewed, @Nullable Renewal answer) {
        if (renewed) {
            return Exchange.RENEWED;
        }
        return answer instanceof Renewal.Failed ? Exchange.FAILED : Exchange.PERSON_NEEDED;
    }

    private CallTerms renewing(Credentials held, Instant deadline) {
        String key = Digest.of("renewal/1")
                .add(outlet)
                .add(Long.toString(held.version()))
                .build()
                .hex();
        return new CallTerms("renew", deadline, key, CallTerms.About.THE_SHOP);
    }

    /** An adapter that breaks down has brought nothing, like one that is given nothing to exchange. */
    private static Renewal asked(Supplier<Renewal> exchange) {
        try {
            return exchange.get();
        } catch (MissingSecretException e) {
            return new Renewal.PersonNeeded(Issues.secretMissing(e.text()));
        } catch (RuntimeException e) {
            Caller.logDefect("renew", e);
            return new Renewal.Failed(new Outcome.Transient(Issues.adapterDefect()));
        }
    }

    /** What an exchange that a person has made possible brings; kept before anybody uses it. */
    Renewal exchanged(Function<Credentials, Renewal> exchange) {
        AtomicReference<@Nullable Renewal> answer = new AtomicReference<>();
        Renewal renewal = null;
        // Somebody may renew them between the reading and the lock; what a person has consented to is exchanged all the
        // same.
        while (renewal == null) {
            credentials.renew(outlet, credentials(), current -> {
                answer.set(asked(() -> exchange.apply(current)));
                return after(current, answer.get());
            });
            renewal = answer.get();
        }
        return renewal;
    }

    private static Credentials after(Credentials current, @Nullable Renewal renewal) {
        return renewal instanceof Renewal.Renewed renewed
                ? current.renewed(renewed.secrets(), renewed.expires())
                : current;
    }

    /** Until when the channel gives new credentials without the shop's owner; null when it sets no end, or says none. */
    @Nullable
    Instant authorisedUntil(Instant deadline) {
        if (!(channel instanceof AuthorisationTerm term)) {
            return null;
        }
        CallTerms terms = CallTerms.looking("authorisation", deadline, CallTerms.About.THE_SHOP);
        try {
            return term.authorisedUntil(context(credentials(), terms));
        } catch (MissingSecretException e) {
            // Nobody has authorised yet.
            return null;
        }
    }
}
