package io.ocopkit.channel.shopee;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.channel.WebhookDecoder.Event;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.TestContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShopeePushesTest {
    private static final String ADDRESS = "https://shop.example/shopee";
    private static final String PUSH =
            "{\"data\":{\"item_id\":9007199254740995,\"promotion_id\":7},\"shop_id\":322300222,\"code\":7,\"timestamp\":1735689600}";
    private static final Instant AT = Instant.ofEpochSecond(1_735_689_600L);

    private final MutableClock clock = MutableClock.at(AT.plusSeconds(3));
    private final ShopeeChannel channel = new ShopeeChannel(ShopeeShops.at(URI.create("https://shopee.example")));

    @Test
    void theSignatureIsOverAddressAndBytes() {
        Decoded decoded = decode(ADDRESS, PUSH, "004b6ef114ec759f4e0350396c44b5a9c368273e57181812cab9948b29d21f7b");
        assertThat(decoded)
                .isInstanceOfSatisfying(
                        Decoded.Events.class,
                        events -> assertThat(events.events()).singleElement().satisfies(event -> {
                            assertThat(event.channelKey()).isEqualTo("9007199254740995");
                            assertThat(event.occurredAt()).isEqualTo(AT);
                            assertThat(event.id()).matches("[0-9a-f]{64}");
                        }));
    }

    @Test
    void anotherAddressOrByteIsForged() {
        String signature = "004b6ef114ec759f4e0350396c44b5a9c368273e57181812cab9948b29d21f7b";
        assertThat(decode("https://shop.example/other", PUSH, signature)).isEqualTo(new Decoded.Forged());
        assertThat(decode(ADDRESS, PUSH + " ", signature)).isEqualTo(new Decoded.Forged());
        assertThat(decode(ADDRESS, PUSH, signature.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(new Decoded.Forged());
    }

    @Test
    void aSecondDeliveryIsTheSameEvent() {
        Event first = event(genuine(PUSH));
        clock.advance(Duration.ofHours(3));
        assertThat(event(genuine(PUSH))).isEqualTo(first);
        assertThat(event(genuine(PUSH.replace("\"promotion_id\":7", "\"promotion_id\":8")))
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    void whatIsOlderThanADayIsForged() {
        clock.setTo(AT.plus(Duration.ofDays(1)).plusSeconds(1));
        assertThat(genuine(PUSH)).isEqualTo(new Decoded.Forged());
    }

    @Test
    void otherShopsOfTheApplicationAndOtherMattersAreNoEvents() {
        for (String push : List.of(
                PUSH.replace("322300222", "5"),
                PUSH.replace("\"code\":7", "\"code\":3"),
                PUSH.replace("\"code\":7", "\"code\":12"))) {
            assertThat(genuine(push)).as(push).isEqualTo(new Decoded.Events(List.of()));
        }
    }

    @Test
    void everyCodeAboutItemsIsAReasonToLook() {
        for (int code : List.of(6, 7, 8, 9, 16, 22, 27)) {
            assertThat(event(genuine(PUSH.replace("\"code\":7", "\"code\":" + code)))
                            .channelKey())
                    .isEqualTo("9007199254740995");
        }
    }

    @Test
    void whatIsGenuineAndNoPushIsUnreadable() {
        for (String body : List.of("", "{", "[]", "null", "{\"code\":7}", PUSH.replace("item_id", "item"))) {
            assertThat(genuine(body)).as(body).isInstanceOf(Decoded.Unreadable.class);
        }
    }

    private static Event event(Decoded decoded) {
        return ((Decoded.Events) decoded).events().get(0);
    }

    private Decoded genuine(String body) {
        return decode(ADDRESS, body, ShopeeDoor.signPush(ADDRESS, body.getBytes(StandardCharsets.UTF_8)));
    }

    private Decoded decode(String address, String body, String signature) {
        Webhook webhook = Webhook.of(
                URI.create(address),
                Map.of("Authorization", List.of(signature)),
                body.getBytes(StandardCharsets.UTF_8));
        try (ShopeeMarket market = new ShopeeMarket(clock)) {
            return channel.decode(webhook, TestContext.at(clock).with(market.secrets()));
        }
    }
}
