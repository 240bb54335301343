package io.ocopkit.publishing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.ScriptedChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ShopLineTest {
    private static final int PEOPLE = 8;
    private static final int BREAKS = 500;

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-11-23T03:00:00Z"));

    /** Whoever comes second to the end of a break must not fall over the first. */
    @Test
    void severalWhoComeBackAfterABreakAtOnceEndItTogether() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            for (int i = 0; i < BREAKS; i++) {
                ShopLine line = broken();
                CyclicBarrier together = new CyclicBarrier(PEOPLE);
                List<Future<Boolean>> all = new ArrayList<>();
                for (int person = 0; person < PEOPLE; person++) {
                    all.add(people.submit(() -> {
                        together.await();
                        return line.admits();
                    }));
                }
                int admitted = 0;
                for (Future<Boolean> one : all) {
                    admitted += one.get() ? 1 : 0;
                }
                assertThat(admitted).as("let through to see").isBetween(1, 3);
            }
        } finally {
            people.shutdownNow();
        }
    }

    private ShopLine broken() {
        Outlet outlet = new Outlet(new ChannelId("trial"), "my-shop");
        ListingChannel channel = ScriptedChannel.builder("trial").on(Market.inMemory(clock));
        ShopLine line = new ShopLine(
                new ShopDelivery.Shop(outlet, channel),
                CredentialStore.fixed(Map.of()),
                new ShopTime(clock, clock::instant),
                new EventLog(outlet));
        boolean left = false;
        while (!left) {
            line.admits();
            left = line.unanswered();
        }
        return line;
    }
}
