package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.HmacSha256;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Verifies and reads what the platform sends by itself. The signature is over the key and the bytes, without a time. */
record TikTokWebhooks(TikTokConfig config) {
    private static final int LONGEST_ID = 128;

    Decoded decode(Webhook webhook, ChannelContext context) {
        String signature = webhook.header("Authorization").orElse("");
        if (!isGenuine(signature, webhook.body(), context)) {
            return new Decoded.Forged();
        }
        JsonNode call = TikTokErrors.read(webhook.body());
        if (!call.path("timestamp").isIntegralNumber()) {
            return new Decoded.Unreadable(TikTokIssues.eventUnreadable());
        }
        Instant at = Instant.ofEpochSecond(call.path("timestamp").asLong());
        Instant oldest = context.clock().instant().minus(config.limits().oldestWebhook());
        return at.isBefore(oldest) ? new Decoded.Forged() : read(call, at);
    }

    private boolean isGenuine(String signature, byte[] body, ChannelContext context) {
        byte[] key = context.secret(config.secrets().appKey()).reveal().getBytes(StandardCharsets.UTF_8);
        return HmacSha256.of(context.secret(config.secrets().appSecret()), key, body)
                .isHex(signature);
    }

    /** A product's number has more digits than a floating point number holds. */
    private Decoded read(JsonNode call, Instant at) {
        JsonNode product = call.path("data").path("product_id");
        String shop = call.path("shop_id").asText("");
        boolean other = config.shopId() != null && !shop.equals(config.shopId());
        if (product.isMissingNode() || other) {
            return new Decoded.Events(List.of());
        }
        String id = call.path("tts_notification_id").asText("");
        String key = product.asText();
        if (id.isBlank() || id.length() > LONGEST_ID || !key.matches("[1-9]\\d{0,30}")) {
            return new Decoded.Unreadable(TikTokIssues.eventUnreadable());
        }
        return new Decoded.Events(List.of(new WebhookDecoder.Event(id, null, key, at)));
    }
}
