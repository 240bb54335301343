package io.ocopkit.channel.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Secret;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.TestContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WooWebhooksTest {
    private final MutableClock clock = MutableClock.on(ListingFixture.TODAY);
    private final WooChannel channel = new WooChannel(WooShops.at(URI.create("https://shop.example")));

    @Test
    void theDocumentedSignatureIsGenuineToTheByte() {
        assertThat(decode("product.deleted", "{\"id\":1}", "uuiK1IKh1UhVGYSbeAnUUOM3om+kv8sKf6PKRYoLPyM="))
                .isEqualTo(new Decoded.Events(List.of(new WebhookDecoder.Event("d-1", null, "1", clock.instant()))));
    }

    @Test
    void otherBytesAreForged() {
        assertThat(decode("product.deleted", "{\"id\":2}", "uuiK1IKh1UhVGYSbeAnUUOM3om+kv8sKf6PKRYoLPyM="))
                .isInstanceOf(Decoded.Forged.class);
        assertThat(decode("product.deleted", "{\"id\":1}", "")).isInstanceOf(Decoded.Forged.class);
    }

    @Test
    void aProductIsNamedByBothKeys() {
        String body = "{\"id\":7,\"sku\":\"MO-500\",\"type\":\"simple\",\"date_modified_gmt\":\"2026-11-23T02:00:00\"}";
        assertThat(genuine("product.updated", body))
                .isEqualTo(new Decoded.Events(List.of(new WebhookDecoder.Event(
                        "d-1", new Sku("MO-500"), "7", Instant.parse("2026-11-23T02:00:00Z")))));
    }

    @Test
    void aVariationIsAReasonToLookAtItsProduct() {
        String body = "{\"id\":8,\"parent_id\":7,\"sku\":\"MO-250\",\"type\":\"variation\"}";
        assertThat(genuine("product.updated", body))
                .isEqualTo(new Decoded.Events(List.of(new WebhookDecoder.Event("d-1", null, "7", clock.instant()))));
    }

    @Test
    void ordersAreNotAboutListings() {
        assertThat(genuine("order.created", "{\"id\":9}")).isEqualTo(new Decoded.Events(List.of()));
    }

    @Test
    void whatIsGenuineAndNoProductIsUnreadable() {
        for (String body : List.of("", "{", "[]", "{\"id\":\"x\"}", "null")) {
            assertThat(genuine("product.updated", body)).as(body).isInstanceOf(Decoded.Unreadable.class);
        }
    }

    private Decoded genuine(String topic, String body) {
        return decode(topic, body, WooAuth.hmac("whsecret", body.getBytes(StandardCharsets.UTF_8)));
    }

    private Decoded decode(String topic, String body, String signature) {
        Webhook webhook = Webhook.of(
                URI.create("https://shop.example/woo"),
                Map.of(
                        "X-WC-Webhook-Topic", List.of(topic),
                        "X-WC-Webhook-Delivery-ID", List.of("d-1"),
                        "X-WC-Webhook-Signature", List.of(signature)),
                body.getBytes(StandardCharsets.UTF_8));
        return channel.decode(webhook, TestContext.at(clock).with(Map.of("woo-webhook-secret", Secret.of("whsecret"))));
    }
}
