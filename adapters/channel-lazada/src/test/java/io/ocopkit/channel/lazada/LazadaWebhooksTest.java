package io.ocopkit.channel.lazada;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.HmacSha256;
import io.ocopkit.channel.Secret;
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
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LazadaWebhooksTest {
    private static final Instant SENT = Instant.ofEpochSecond(1_627_451_616L);
    private static final String DOCUMENTED =
            "{\"seller_id\":\"1234567\",\"message_type\":1,\"data\":{\"itemId\":2202832065,"
                    + "\"status\":\"APPROVED\"},\"timestamp\":1627451616,\"site\":\"lazada_vn\"}";
    private static final String SIGNATURE = "6bf549cfbb4072123c6c577d8266e1d67ddf326a237e60b11a8f373713a9e793";

    private final MutableClock clock = MutableClock.at(SENT);
    private final LazadaChannel channel = new LazadaChannel(LazadaShops.at(URI.create("http://127.0.0.1")));

    private Decoded decode(String body, String signature) {
        Webhook webhook = Webhook.of(
                URI.create("https://shop.example/lazada"),
                Map.of("Authorization", List.of(signature)),
                body.getBytes(StandardCharsets.UTF_8));
        return channel.decode(
                webhook,
                TestContext.at(clock)
                        .with(Map.of(
                                "lazada-app-key",
                                Secret.of("123456"),
                                "lazada-app-secret",
                                Secret.of("3412gyo124goi3124"))));
    }

    private Decoded decode(String body) {
        return decode(
                body,
                HmacSha256.of(Secret.of("3412gyo124goi3124"), "123456" + body).hex());
    }

    private static Event event(Decoded decoded) {
        assertThat(decoded).isInstanceOf(Decoded.Events.class);
        List<Event> events = ((Decoded.Events) decoded).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    @Test
    void theDocumentsOwnMessageIsGenuine() {
        Event event = event(decode(DOCUMENTED, SIGNATURE));
        assertThat(event.channelKey()).isEqualTo("2202832065");
        assertThat(event.occurredAt()).isEqualTo(SENT);
    }

    @Test
    void capitalsAreNoSignatureOfThis() {
        assertThat(decode(DOCUMENTED, SIGNATURE.toUpperCase(Locale.ROOT))).isEqualTo(new Decoded.Forged());
        assertThat(decode(DOCUMENTED.replace("2202832065", "2202832066"), SIGNATURE))
                .isEqualTo(new Decoded.Forged());
    }

    @Test
    void idsAndTypesMayBeNumbersOrTextsAndTimesSecondsOrMilliseconds() {
        for (String body : List.of(
                DOCUMENTED.replace("2202832065", "\"2202832065\""),
                DOCUMENTED.replace("\"message_type\":1", "\"message_type\":\"1\""),
                DOCUMENTED.replace("\"1234567\"", "1234567"),
                DOCUMENTED.replace("1627451616", "1627451616000"),
                DOCUMENTED.replace("1627451616", "\"1627451616\""),
                DOCUMENTED.replace("itemId", "item_id"),
                DOCUMENTED.replace("APPROVED", "Lock"))) {
            Event event = event(decode(body));
            assertThat(event.channelKey()).as(body).isEqualTo("2202832065");
            assertThat(event.occurredAt()).as(body).isEqualTo(SENT);
        }
    }

    @Test
    void aSiteIsWrittenInSeveralWays() {
        for (String site : List.of("LAZADA_VN", "lazada-vn", "lazada_vn")) {
            event(decode(DOCUMENTED.replace("lazada_vn", site)));
        }
        for (String site : List.of("LAZADA_SG", "lazada-sg")) {
            assertThat(decode(DOCUMENTED.replace("lazada_vn", site))).isEqualTo(new Decoded.Events(List.of()));
        }
    }

    @Test
    void whatIsAnotherSellersOrAboutSomethingElseIsNoEventOfThisShop() {
        for (String body : List.of(
                DOCUMENTED.replace("1234567", "7654321"),
                DOCUMENTED.replace("\"message_type\":1", "\"message_type\":0"),
                DOCUMENTED.replace("\"message_type\":1", "\"message_type\":8"),
                DOCUMENTED.replace("\"message_type\":1", "\"message_type\":12"))) {
            assertThat(decode(body)).as(body).isEqualTo(new Decoded.Events(List.of()));
        }
        for (String type : List.of("3", "4", "5")) {
            event(decode(DOCUMENTED.replace("\"message_type\":1", "\"message_type\":" + type)));
        }
    }

    @Test
    void theLastRepetitionIsStillTakenAndKeepsItsId() {
        String first = event(decode(DOCUMENTED)).id();
        clock.advance(Duration.ofMinutes(12 * 30));
        assertThat(event(decode(DOCUMENTED)).id()).isEqualTo(first);
        clock.advance(Duration.ofHours(7));
        assertThat(decode(DOCUMENTED)).isEqualTo(new Decoded.Forged());
    }

    @Test
    void whatCannotBeUnderstoodIsSaidToBeSo() {
        for (String body : List.of(
                "{", "[]", "{}", DOCUMENTED.replace("itemId", "id"), DOCUMENTED.replace("1627451616", "\"now\""))) {
            assertThat(decode(body)).as(body).isInstanceOf(Decoded.Unreadable.class);
        }
    }
}
