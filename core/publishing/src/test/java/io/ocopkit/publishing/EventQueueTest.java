package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.EventQueue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.WebhookDecoder.Event;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.ScriptedChannel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a channel keeps in a queue is taken in once, acknowledged after it was kept, and looked into like a callback. */
class EventQueueTest {
    private final TestClock clock = new TestClock("2026-09-01T05:00:00Z");
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Market market = Market.inMemory(clock);
    private final Queue queue = new Queue();
    private final Publisher publisher = Publisher.of(new Stall().putAll(3), ledger)
            .channel(queued(), "honey", CredentialStore.fixed(market.secrets()))
            .clock(clock)
            .build();
    private final ShopDelivery shop = publisher.shop("honey");

    @Test
    void whatIsQueuedIsLookedIntoAndPutRight() {
        publish();
        new ByHand(market, clock).takeDown(Goods.sku(2));
        queue.holds(List.of(List.of(event("e-1", 2))));
        clock.advance(Duration.ofHours(1));

        shop.deliver();
        shop.deliver();

        assertThat(market.shown()).hasSize(3);
    }

    @Test
    void aPortionIsAcknowledgedByTheNextCallAndTheQueueReadToItsEnd() {
        queue.holds(List.of(List.of(event("e-1", 1)), List.of(), List.of(event("e-2", 2))));

        shop.deliver();

        assertThat(queue.acknowledged).containsExactly(null, "a-1", "a-2", "a-3");
    }

    @Test
    void whatWasNotAcknowledgedComesAgainAndCountsOnce() {
        publish();
        queue.holds(List.of(List.of(event("e-1", 1)), List.of(event("e-2", 2))));
        queue.failsAt("a-1");
        shop.deliver();
        long looked =
                market.calls().values().stream().mapToLong(Long::longValue).sum();
        clock.advance(Duration.ofMinutes(1));

        shop.deliver();

        assertThat(queue.acknowledged).containsExactly(null, "a-1", null, "a-1", "a-2");
        assertThat(market.calls().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(looked + 1);
    }

    @Test
    void theQueueIsReadOnceAMinute() {
        shop.deliver();
        assertThat(shop.hasWork()).isFalse();
        shop.deliver();
        assertThat(queue.acknowledged).hasSize(1);

        clock.advance(Duration.ofMinutes(1));

        assertThat(shop.hasWork()).isTrue();
        shop.deliver();
        assertThat(queue.acknowledged).hasSize(2);
    }

    private void publish() {
        publisher.apply(publisher.plan("honey").confirmed());
        shop.deliver();
        assertThat(market.shown()).hasSize(3);
        queue.acknowledged.clear();
        clock.advance(Duration.ofMinutes(1));
    }

    private Event event(String id, int number) {
        return new Event(id, new Sku(Goods.sku(number)), null, clock.instant());
    }

    private ListingChannel queued() {
        ListingChannel channel = ScriptedChannel.builder("queued")
                .with(ScriptedChannel.Ability.LOCATE)
                .on(market);
        Class<?>[] abilities = Stream.concat(Stream.of(channel.getClass().getInterfaces()), Stream.of(EventQueue.class))
                .toArray(Class<?>[]::new);
        return (ListingChannel) Proxy.newProxyInstance(
                EventQueueTest.class.getClassLoader(), abilities, (self, method, arguments) -> {
                    try {
                        return method.invoke(
                                method.getDeclaringClass() == EventQueue.class ? queue : channel, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Portions named a-1, a-2 and so on; each stays until it is acknowledged. */
    private static final class Queue implements EventQueue {
        final List<@Nullable String> acknowledged = new ArrayList<>();
        private final List<List<Event>> portions = new ArrayList<>();
        private int done;
        private @Nullable String failing;

        void holds(List<List<Event>> all) {
            portions.addAll(all);
        }

        void failsAt(String acknowledgement) {
            failing = acknowledgement;
        }

        @Override
        public Pulled pull(@Nullable String acknowledgement, ChannelContext context) {
            acknowledged.add(acknowledgement);
            if (acknowledgement != null && acknowledgement.equals(failing)) {
                failing = null;
                return new Pulled.Unread(new Outcome.Throttled(Instant.EPOCH));
            }
            if (acknowledgement != null) {
                done = Integer.parseInt(acknowledgement.substring(2));
            }
            return done < portions.size()
                    ? new Pulled.Portion(portions.get(done), "a-" + (done + 1))
                    : new Pulled.Portion(List.of(), null);
        }
    }
}
