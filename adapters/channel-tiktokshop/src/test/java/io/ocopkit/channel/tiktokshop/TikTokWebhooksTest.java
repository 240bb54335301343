package io.ocopkit.channel.tiktokshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Secret;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.channel.WebhookDecoder.Event;
import io.ocopkit.testkit.TestContext;
import io.ocopkit.testkit.contract.Callback;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TikTokWebhooksTest {
    private static final String PRODUCT = "1729592969712207999";

    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNumberBeyondWhatAFloatingPointNumberHoldsIsKeptExactly() {
        Instant now = desk.clock.instant();
        assertThat(decode(desk.market.callback(5, PRODUCT, "7327112393057371910", now)))
                .isEqualTo(new Decoded.Events(List.of(new Event("7327112393057371910", null, PRODUCT, now))));
        assertThat(decode(desk.market.callback(37, "\"" + PRODUCT + "\"", "1", now)))
                .isEqualTo(new Decoded.Events(List.of(new Event("1", null, PRODUCT, now))));
    }

    @Test
    void aDeliveryTriedAgainHoursLaterIsBelieved() {
        Callback call = desk.market.callback(5, PRODUCT, "1", desk.clock.instant());
        desk.clock.advance(Duration.ofHours(16));
        assertThat(decode(call)).isInstanceOf(Decoded.Events.class);
        desk.clock.advance(Duration.ofHours(9));
        assertThat(decode(call)).isEqualTo(new Decoded.Forged());
    }

    @Test
    void whatIsAboutOrdersIsNothing() {
        String body = "{\"type\":1,\"tts_notification_id\":\"1\",\"shop_id\":\"7494049642642441621\",\"timestamp\":"
                + desk.clock.instant().getEpochSecond() + ",\"data\":{\"order_id\":\"576653688135258178\"}}";
        assertThat(decode(signed(body))).isEqualTo(new Decoded.Events(List.of()));
        assertThat(decode(signed("{}"))).isInstanceOf(Decoded.Unreadable.class);
    }

    @Test
    void anotherShopsEventIsNothing() {
        TikTokChannel other = new TikTokChannel(TikTokShops.at(desk.market).numbered("42"));
        Callback call = desk.market.callback(5, PRODUCT, "1", desk.clock.instant());

        assertThat(other.decode(arriving(call), desk.context())).isEqualTo(new Decoded.Events(List.of()));
    }

    /** A call and its signature from the tests of a client in another language. */
    @Test
    void theSignatureIsOverKeyAndBody() {
        Map<String, Secret> secrets =
                Map.of("tiktok-app-key", Secret.of("fake_app_key"), "tiktok-app-secret", Secret.of("fake_app_secret"));
        Clock then = Clock.fixed(Instant.ofEpochSecond(1_664_095_733L), ZoneId.of("Asia/Ho_Chi_Minh"));
        byte[] body = ("{\"type\":1,\"shop_id\":\"7494726673780148744\",\"timestamp\":1664095733,\"data\":"
                        + "{\"order_id\":\"576684019603311365\",\"order_status\":\"AWAITING_SHIPMENT\","
                        + "\"update_time\":1664095610}}")
                .getBytes(StandardCharsets.UTF_8);
        String signature = "21109834de72ec53c9959716d8514ae388ce1f123e5ffdcafc46713fcdf62b27";
        Webhook call = Webhook.of(desk.market.address(), Map.of("authorization", List.of(signature)), body);

        assertThat(desk.channel().decode(call, TestContext.at(then).with(secrets)))
                .isEqualTo(new Decoded.Events(List.of()));
    }

    private Callback signed(String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return new Callback(desk.market.address(), Map.of("Authorization", TikTokGate.webhookSign(body)), body);
    }

    private Decoded decode(Callback call) {
        return desk.channel().decode(arriving(call), desk.context());
    }

    private static Webhook arriving(Callback call) {
        return Webhook.of(
                call.address(), Map.of("Authorization", List.of(call.headers().get("Authorization"))), call.body());
    }
}
