package io.ocopkit.publishing.delivery;

import static io.ocopkit.testkit.ScriptedChannel.Ability.RENEWAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Secret;
import io.ocopkit.testkit.Faults;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MarketCall;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.ScriptedChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ShopLineTest {
    private static final int PEOPLE = 8;
    private static final int BREAKS = 500;

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-11-23T03:00:00Z"));

    /** Whoever comes second to the end of a break must not fall over the first. */
    @Test
    void severalWhoComeBackAfterABreakAtOnceEndItTogether() throws Exception {
        for (int i = 0; i < BREAKS; i++) {
            ShopLine line = broken();
            CyclicBarrier arrived = new CyclicBarrier(PEOPLE);
            List<Boolean> admitted = together(() -> {
                arrived.await();
                return line.admits();
            });
            assertThat(Collections.frequency(admitted, true))
                    .as("let through to see")
                    .isBetween(1, 3);
        }
    }

    /** What is renewed may be usable once, and an answer that was lost has used it up for all of them. */
    @Test
    void severalWhoseRenewalComesToNothingHaveAskedOnce() throws Exception {
        Market market = Market.inMemory(clock);
        market.with(Faults.none().authExpires(1));
        Map<String, Secret> spent = new HashMap<>(market.secrets());
        spent.put("refresh-token", Secret.of("spent-long-ago"));
        AllAtOnce store = new AllAtOnce(CredentialStore.fixed(spent));
        ShopLine line = line(ScriptedChannel.builder("trial").with(RENEWAL).on(market), store);
        Credentials stale = line.credentials();

        assertThat(together(() -> line.renew(stale, clock.instant().plusSeconds(60))))
                .containsOnly(Exchange.PERSON_NEEDED);
        assertThat(market.calls().get(MarketCall.RENEW)).isOne();

        assertThat(together(() -> line.renew(stale, clock.instant().plusSeconds(60))))
                .containsOnly(Exchange.PERSON_NEEDED);
        assertThat(market.calls().get(MarketCall.RENEW)).as("asked again later").isEqualTo(2);
    }

    /** Nobody gets at the credentials before all have come for new ones. */
    private record AllAtOnce(CredentialStore store, CyclicBarrier arrived) implements CredentialStore {
        AllAtOnce(CredentialStore store) {
            this(store, new CyclicBarrier(PEOPLE));
        }

        @Override
        public Credentials read(Outlet outlet) {
            return store.read(outlet);
        }

        @Override
        public Credentials renew(Outlet outlet, Credentials stale, Function<Credentials, Credentials> exchange) {
            try {
                arrived.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
            return store.renew(outlet, stale, exchange);
        }
    }

    private static <T> List<T> together(Callable<T> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<T> came = new ArrayList<>();
            for (Future<T> one : people.invokeAll(Collections.nCopies(PEOPLE, act))) {
                came.add(one.get());
            }
            return came;
        } finally {
            people.shutdownNow();
        }
    }

    private ShopLine line(ListingChannel channel, CredentialStore credentials) {
        Outlet outlet = new Outlet(new ChannelId("trial"), "my-shop");
        return new ShopLine(
                new ShopDelivery.Shop(outlet, channel),
                credentials,
                new ShopTime(clock, clock::instant),
                new EventLog(outlet));
    }

    private ShopLine broken() {
        ShopLine line =
                line(ScriptedChannel.builder("trial").on(Market.inMemory(clock)), CredentialStore.fixed(Map.of()));
        boolean left = false;
        while (!left) {
            line.admits();
            left = line.unanswered();
        }
        return line;
    }
}
