package io.ocopkit.channel.tiki;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.EventQueue.Pulled;
import io.ocopkit.channel.WebhookDecoder.Event;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.contract.Fault;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TikiQueueTest {
    private static final UnaryOperator<TikiConfig> PULLING = config -> config.pulling(TikiEvents.QUEUE);

    private static Counter counter(UnaryOperator<TikiConfig> setting) {
        Counter counter = new Counter(setting);
        for (int i = 1; i <= 3; i++) {
            counter.market
                    .events()
                    .add(
                            "e-" + i,
                            i == 2 ? "ORDER_CREATED_SUCCESSFULLY" : "PRODUCT_PRICE_UPDATED",
                            "{\"product_id\":2088336,\"original_sku\":\"MO-" + i
                                    + "\",\"price_from\":\"1\",\"price_to\":\"2\"}",
                            1_700_000_000_000L + i);
        }
        return counter;
    }

    private static Pulled.Portion portion(Pulled pulled) {
        return (Pulled.Portion) pulled;
    }

    @Test
    void portionsComeInOrderUntilTheQueueIsEmptyAndOrdersAreNobodysBusiness() {
        try (Counter counter = counter(PULLING)) {
            List<Event> events = new ArrayList<>();
            String acknowledged = null;
            for (int i = 0; i < 3; i++) {
                Pulled.Portion portion = portion(counter.channel.pull(acknowledged, counter.context()));
                events.addAll(portion.events());
                acknowledged = portion.acknowledgement();
            }

            assertThat(acknowledged).isNull();
            assertThat(events)
                    .containsExactly(
                            new Event("e-1", new Sku("MO-1"), "2088336", Instant.ofEpochMilli(1_700_000_000_001L)),
                            new Event("e-3", new Sku("MO-3"), "2088336", Instant.ofEpochMilli(1_700_000_000_003L)));
        }
    }

    @Test
    void whatWasNotAcknowledgedComesAgainUnderTheSameIds() {
        try (Counter counter = counter(PULLING)) {
            Pulled.Portion first = portion(counter.channel.pull(null, counter.context()));
            counter.market.faults().next(Fault.lostAfterEffect());
            assertThat(counter.channel.pull(first.acknowledgement(), counter.context()))
                    .isInstanceOf(Pulled.Unread.class);
            assertThat(portion(counter.channel.pull(null, counter.context())).events())
                    .extracting(Event::id)
                    .containsExactly("e-3");
            assertThat(portion(counter.channel.pull(null, counter.context())).events())
                    .extracting(Event::id)
                    .containsExactly("e-3");
        }
    }

    @Test
    void aQueueThatCannotBeReadIsNotEmpty() {
        try (Counter counter = counter(PULLING)) {
            for (Fault fault : List.of(
                    Fault.status(500), Fault.status(401), Fault.garbled(), Fault.empty(), Fault.strangersAnswer())) {
                counter.market.faults().always(fault);
                assertThat(counter.channel.pull(null, counter.context())).isInstanceOf(Pulled.Unread.class);
            }
        }
    }

    @Test
    void aQueueBelongsToTheApplicationAndToNoSeller() {
        try (Counter counter = counter(config -> PULLING.apply(config.authorised(URI.create(TikiDoor.BACK))))) {
            counter.use(counter.channel.renew(counter.context()));

            assertThat(portion(counter.channel.pull(null, counter.context())).events())
                    .isNotEmpty();
        }
    }

    @Test
    void withoutAQueueNothingIsAsked() {
        try (Counter counter = counter(config -> config)) {
            assertThat(portion(counter.channel.pull(null, counter.context())).acknowledgement())
                    .isNull();
            assertThat(counter.market.requests()).isEmpty();
        }
    }
}
