package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.Lane;
import io.ocopkit.publishing.delivery.Pause;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.publishing.delivery.State;
import io.ocopkit.testkit.Fate;
import io.ocopkit.testkit.Faults;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What happens to the shop as a whole: too many calls, nobody answers, an adapter that breaks down. */
class OutageTest {

    @Test
    void aChannelThatAsksForRestGetsItForAllItems() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(50);
        shop.planAndApply();
        shop.market.with(Faults.none().share(Fate.THROTTLED, 1));

        shop.delivery.deliver();
        assertThat(shop.calls()).isOne();
        assertThat(shop.delivery.health().pause()).hasValueSatisfying(pause -> {
            assertThat(pause.cause()).isEqualTo(Pause.Cause.THROTTLED);
            assertThat(pause.until()).isEqualTo(shop.clock.instant().plusSeconds(60));
        });

        shop.market.heal();
        shop.clock.advance(Duration.ofSeconds(60));
        shop.delivery.deliver();
        assertThat(shop.shown()).hasSize(50);
    }

    @Test
    void aChannelThatAnswersNobodyIsLeftAloneForAWhile() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(50);
        shop.planAndApply();
        shop.market.with(Faults.none().share(Fate.SERVER_ERROR, 1));

        shop.delivery.deliver();
        assertThat(shop.calls()).isBetween(10L, 20L);
        assertThat(shop.delivery.health().pause())
                .hasValueSatisfying(pause -> assertThat(pause.cause()).isEqualTo(Pause.Cause.OUT_OF_ORDER));

        shop.market.heal();
        shop.deliverUntilQuiet(Duration.ofHours(1));
        assertThat(shop.shown()).hasSize(50);
    }

    @Test
    void aPauseAnotherProcessPutOnRecordIsHeededWithinASecond() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(3);
        shop.planAndApply();
        shop.delivery.deliver();
        shop.stall.putAll(6);
        shop.planAndApply();
        Pause pause = new Pause(shop.clock.instant().plusSeconds(60), Pause.Cause.THROTTLED);
        shop.ledger.deliveries().pause(ApiShop.OUTLET, pause);

        shop.clock.advance(Duration.ofSeconds(1));
        shop.delivery.deliver();
        assertThat(shop.shown()).hasSize(3);

        shop.clock.advance(Duration.ofSeconds(60));
        shop.delivery.deliver();
        assertThat(shop.shown()).hasSize(6);
    }

    @Test
    void anAdapterThatBreaksDownParksItsItemAndNoOther() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(3);
        shop.planAndApply();
        shop.meanwhile(() -> {
            throw new IllegalStateException("token=very-secret");
        });

        shop.delivery.deliver();

        assertThat(shop.shown()).hasSize(2);
        assertThat(shop.delivery.health().troubles()).singleElement().satisfies(trouble -> {
            assertThat(trouble.state()).isEqualTo(State.PARKED);
            assertThat(trouble.issue().code()).isEqualTo("ADAPTER_DEFECT");
            assertThat(trouble.toString()).doesNotContain("very-secret");
        });

        Sku parked = shop.delivery.health().troubles().get(0).sku();
        assertThat(shop.delivery.release(parked)).isTrue();
        shop.deliverUntilQuiet(Duration.ofHours(1));
        assertThat(shop.shown()).hasSize(3);
        assertThat(shop.delivery.release(parked)).isFalse();
    }

    @Test
    void whatThePaceLeavesNoTimeForNeverLeavesAndIsNoAttempt() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            ApiShop shop = new ApiShop();
            ListingChannel slow = new OncePerHour(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
            Publisher publisher = Publisher.of(shop.stall, shop.ledger)
                    .channel(slow, "slow", CredentialStore.fixed(Map.of()))
                    .clock(shop.clock)
                    .build();
            shop.stall.putAll(2);
            publisher.apply(publisher.plan("slow"));
            ShopDelivery delivery = publisher.shop("slow");

            delivery.deliver();

            assertThat(requests).hasValue(1);
            assertThat(delivery.health().waiting(Lane.CONTENT)).isOne();
            assertThat(delivery.health().troubles()).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    /** An honest adapter of a channel that may be called once an hour. */
    private record OncePerHour(URI address) implements ListingChannel, Paced {

        @Override
        public ChannelInfo info() {
            return new ChannelInfo(new ChannelId("slow"), BilingualText.of("Chậm", "Slow"), 1);
        }

        @Override
        public Pace pace() {
            return new Pace(1, Duration.ofHours(1), 1, 1, Duration.ofSeconds(20), Duration.ZERO);
        }

        @Override
        public Outcome publish(PublishCommand command, ChannelContext context) {
            try {
                context.send(HttpRequest.newBuilder(address).build());
                return new Outcome.Applied(
                        new ListingReference(command.listing().sku(), "c"));
            } catch (IOException e) {
                return new Outcome.InDoubt(command.reference());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Outcome.InDoubt(command.reference());
            }
        }

        @Override
        public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
            return new Outcome.Applied(command.reference());
        }

        @Override
        public Observation observe(ListingReference reference, ChannelContext context) {
            return new Observation.Absent();
        }
    }
}
