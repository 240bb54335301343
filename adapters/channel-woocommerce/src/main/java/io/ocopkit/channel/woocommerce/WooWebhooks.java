package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.HmacSha256;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verifies and reads what a shop sends by itself. Deliveries carry no time, so an old one cannot be told from a new one. */
record WooWebhooks(WooConfig config) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_ID = 128;

    Decoded decode(Webhook webhook, ChannelContext context) {
        String signature = webhook.header("X-WC-Webhook-Signature").orElse("");
        if (!isGenuine(signature, webhook.body(), context)) {
            return new Decoded.Forged();
        }
        if (!webhook.header("X-WC-Webhook-Topic").orElse("").startsWith("product.")) {
            return new Decoded.Events(List.of());
        }
        try {
            return read(webhook, context.clock());
        } catch (IOException e) {
            return unreadable();
        }
    }

    private boolean isGenuine(String signature, byte[] body, ChannelContext context) {
        return HmacSha256.of(context.secret(config.webhookSecret()), body).isBase64(signature);
    }

    private static Decoded read(Webhook webhook, Clock clock) throws IOException {
        JsonNode product = JSON.readTree(webhook.body());
        String id = webhook.header("X-WC-Webhook-Delivery-ID").orElse("");
        boolean variation = "variation".equals(product.path("type").asText());
        String key = product.path(variation ? "parent_id" : "id").asText();
        if (id.isBlank() || id.length() > LONGEST_ID || !key.matches("[1-9]\\d*")) {
            return unreadable();
        }
        Sku sku = variation ? null : sku(product.path("sku").asText());
        return new Decoded.Events(List.of(new WebhookDecoder.Event(id, sku, key, at(product, clock))));
    }

    private static @Nullable Sku sku(String text) {
        try {
            return text.isEmpty() ? null : Sku.parse(text);
        } catch (InvalidValueException e) {
            return null;
        }
    }

    private static Instant at(JsonNode product, Clock clock) {
        try {
            return LocalDateTime.parse(product.path("date_modified_gmt").asText())
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return clock.instant();
        }
    }

    private static Decoded unreadable() {
        return new Decoded.Unreadable(WooIssues.of(
                "EVENT_UNREADABLE",
                "",
                BilingualText.of(
                        "Cửa hàng gửi một thông báo không đọc được", "The shop sent an event that cannot be read"),
                BilingualText.of(
                        "Đặt phiên bản API của webhook là WP REST API Integration v3",
                        "Set the webhook's API version to WP REST API Integration v3")));
    }
}
