package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.WebhookDecoder.Event;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.Inbox;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What channels called back about, on any database. */
abstract class InboxTest extends LedgerFixture {
    private static final Instant NINE = Instant.parse("2026-09-01T02:00:00.123456Z");
    private static final Event SOLD_OUT = new Event("evt-9", new Sku("A"), "4711", NINE.minusSeconds(3));
    private static final Event HIDDEN = new Event("evt-1", null, "4712", NINE.minusSeconds(9));
    private static final Event REVIEWED = new Event("evt-5", new Sku("B"), null, NINE.minusSeconds(1));

    private Inbox inbox;

    InboxTest(Databases database) {
        super(database);
    }

    @BeforeEach
    void openInbox() {
        inbox = registry.inbox();
    }

    @Test
    void eventsWaitInTheOrderInWhichTheyArrived() {
        assertThat(inbox.unread(MARKET, 10)).isEmpty();
        for (Event event : List.of(SOLD_OUT, HIDDEN, REVIEWED)) {
            assertThat(inbox.receive(MARKET, event, NINE)).isTrue();
        }
        assertThat(inbox.unread(MARKET, 10)).containsExactly(SOLD_OUT, HIDDEN, REVIEWED);
        assertThat(inbox.unread(MARKET, 2)).containsExactly(SOLD_OUT, HIDDEN);
        assertThat(inbox.unread(OTHER, 10)).isEmpty();
    }

    @Test
    void anEventCountsOnceEvenAfterItWasRead() {
        assertThat(inbox.receive(MARKET, SOLD_OUT, NINE)).isTrue();
        assertThat(inbox.receive(MARKET, SOLD_OUT, NINE)).isFalse();
        inbox.read(MARKET, SOLD_OUT.id(), NINE);
        assertThat(inbox.receive(MARKET, SOLD_OUT, NINE)).isFalse();
        assertThat(inbox.unread(MARKET, 10)).isEmpty();
        assertThat(inbox.receive(OTHER, SOLD_OUT, NINE)).isTrue();
    }

    @Test
    void readingAnEventLeavesTheOthersUnread() {
        inbox.receive(MARKET, SOLD_OUT, NINE);
        inbox.receive(MARKET, HIDDEN, NINE);
        inbox.receive(OTHER, SOLD_OUT, NINE);
        inbox.read(MARKET, SOLD_OUT.id(), NINE);
        inbox.read(MARKET, "unknown", NINE);
        assertThat(inbox.unread(MARKET, 10)).containsExactly(HIDDEN);
        assertThat(inbox.unread(OTHER, 10)).containsExactly(SOLD_OUT);
    }

    @Test
    void anEventDeliveredTwiceAtOnceCountsOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            Event event = new Event("evt-" + round, new Sku("A"), null, NINE);
            CyclicBarrier start = new CyclicBarrier(2);
            List<CompletableFuture<Boolean>> deliveries = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                        await(start);
                        return inbox.receive(MARKET, event, NINE);
                    }))
                    .limit(2)
                    .toList();
            assertThat(List.of(
                            deliveries.get(0).get(1, TimeUnit.MINUTES),
                            deliveries.get(1).get(1, TimeUnit.MINUTES)))
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(inbox.unread(MARKET, 100)).hasSize(20);
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
