package io.ocopkit.channel.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook.Signature;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.listing.Sku;
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

/** The vector was made by Stripe's own library for another language. */
class StripeWebhooksTest {
    private static final Instant SENT = Instant.ofEpochSecond(1_735_689_600L);
    private static final String SECRET = "whsec_test_secret";
    private static final String PAYLOAD =
            "{\"id\":\"evt_1\",\"object\":\"event\",\"type\":\"checkout.session.completed\","
                    + "\"data\":{\"object\":{\"id\":\"cs_test_1\",\"object\":\"checkout.session\"}}}";
    private static final String SIGNATURE = "1a9e594d2bfa939039f657cbc8cddefeaa83f7bd2746cc8424553e93bf3be253";

    private final MutableClock clock = MutableClock.at(SENT);
    private final StripeChannel channel = new StripeChannel(Stripes.CONFIG);

    @Test
    void theVectorOfStripesLibraryIsGenuineToTheByte() throws Exception {
        assertThat(StripeSignature.of(SECRET, SENT, PAYLOAD)).isEqualTo(SIGNATURE);
        assertThat(Signature.generateSignatureHeader(PAYLOAD, SECRET, SENT.getEpochSecond()))
                .isEqualTo(header(SIGNATURE));
        assertThat(decode(PAYLOAD, header(SIGNATURE))).isEqualTo(new Decoded.Events(List.of()));
    }

    @Test
    void oneGenuineSignatureAmongSeveralIsEnough() {
        String rotating = "t=" + SENT.getEpochSecond() + ",v1=" + "0".repeat(64) + ",v0=abc,v1=" + SIGNATURE;
        assertThat(decode(PAYLOAD, rotating)).isInstanceOf(Decoded.Events.class);
    }

    @Test
    void anotherSchemeIsNoSignature() {
        assertThat(decode(PAYLOAD, "t=" + SENT.getEpochSecond() + ",v0=" + SIGNATURE))
                .isInstanceOf(Decoded.Forged.class);
    }

    @Test
    void aBodyOfOtherBytesIsForged() {
        assertThat(decode(PAYLOAD.replace("cs_test_1", "cs_test_2"), header(SIGNATURE)))
                .isInstanceOf(Decoded.Forged.class);
    }

    @Test
    void fiveMinutesAreTolerated() {
        clock.setTo(SENT.plus(Duration.ofMinutes(5)));
        assertThat(decode(PAYLOAD, header(SIGNATURE))).isInstanceOf(Decoded.Events.class);
        clock.advance(Duration.ofSeconds(1));
        assertThat(decode(PAYLOAD, header(SIGNATURE))).isInstanceOf(Decoded.Forged.class);
        clock.setTo(SENT.minus(Duration.ofMinutes(5)).minusSeconds(1));
        assertThat(decode(PAYLOAD, header(SIGNATURE))).isInstanceOf(Decoded.Forged.class);
    }

    @Test
    void aHeaderThatIsNoneIsForged() {
        for (String header :
                List.of("", "t=,v1=", "t=99999999999999999999,v1=" + SIGNATURE, "v1=" + SIGNATURE, "t=1")) {
            assertThat(decode(PAYLOAD, header)).as(header).isInstanceOf(Decoded.Forged.class);
        }
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(decode(PAYLOAD, header(SIGNATURE))).isInstanceOf(Decoded.Events.class);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aChangedPriceIsAReasonToLookAtItsProduct() {
        String payload = "{\"id\":\"evt_2\",\"object\":\"event\",\"type\":\"price.updated\",\"created\":1735689600,"
                + "\"data\":{\"object\":{\"id\":\"price_1\",\"object\":\"price\",\"product\":\"ocop_MO-500\"}}}";
        assertThat(decode(payload, StripeSignature.header(SECRET, SENT, payload)))
                .isEqualTo(new Decoded.Events(List.of(new WebhookDecoder.Event("evt_2", null, "ocop_MO-500", SENT))));
    }

    @Test
    void aChangedProductIsAReasonToLookAtItsListing() {
        String payload = "{\"id\":\"evt_3\",\"object\":\"event\",\"type\":\"product.updated\",\"created\":1735689600,"
                + "\"data\":{\"object\":{\"id\":\"ocop_MO-500\",\"object\":\"product\","
                + "\"metadata\":{\"ocop_sku\":\"MO-500\"}}}}";
        assertThat(decode(payload, StripeSignature.header(SECRET, SENT, payload)))
                .isEqualTo(new Decoded.Events(
                        List.of(new WebhookDecoder.Event("evt_3", new Sku("MO-500"), "ocop_MO-500", SENT))));
    }

    @Test
    void whatIsGenuineAndNoEventIsUnreadable() {
        for (String payload : List.of("{}", "[]", "null", "{\"object\":\"event\",\"id\":\"evt_4\"}", "x")) {
            assertThat(decode(payload, StripeSignature.header(SECRET, SENT, payload)))
                    .as(payload)
                    .isInstanceOf(Decoded.Unreadable.class);
        }
    }

    private static String header(String signature) {
        return "t=" + SENT.getEpochSecond() + ",v1=" + signature;
    }

    private Decoded decode(String payload, String header) {
        Webhook webhook = Webhook.of(
                URI.create("https://shop.example/stripe"),
                Map.of("Stripe-Signature", List.of(header)),
                payload.getBytes(StandardCharsets.UTF_8));
        return channel.decode(webhook, TestContext.at(clock).with(Map.of("stripe-webhook-secret", Secret.of(SECRET))));
    }
}
