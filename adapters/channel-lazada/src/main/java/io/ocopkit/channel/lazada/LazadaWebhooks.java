package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.HmacSha256;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.digest.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Verifies and reads what Lazada pushes. Messages have no id, so one is made of their bytes, which repetitions share. */
record LazadaWebhooks(LazadaConfig config) {
    private static final JsonMapper JSON = new JsonMapper();
    /** Quality control, created, updated, deleted. */
    private static final Set<String> OF_PRODUCTS = Set.of("1", "3", "4", "5");

    private static final long FIRST_MILLISECONDS = 100_000_000_000L;

    Decoded decode(Webhook webhook, ChannelContext context) {
        byte[] key = context.secret(config.secrets().appKey()).reveal().getBytes(StandardCharsets.UTF_8);
        String signature = webhook.header("Authorization").orElse("");
        if (!HmacSha256.of(context.secret(config.secrets().appSecret()), key, webhook.body())
                .isHex(signature)) {
            return new Decoded.Forged();
        }
        try {
            return read(JSON.readTree(webhook.body()), webhook, context.clock().instant());
        } catch (IOException e) {
            return new Decoded.Unreadable(LazadaIssues.eventUnreadable());
        }
    }

    private Decoded read(JsonNode message, Webhook webhook, Instant now) {
        String time = message.path("timestamp").asText("");
        if (!time.matches("\\d{1,14}") || !message.has("message_type")) {
            return new Decoded.Unreadable(LazadaIssues.eventUnreadable());
        }
        Instant at = at(Long.parseLong(time));
        if (Duration.between(at, now).abs().compareTo(config.rules().freshness()) > 0) {
            return new Decoded.Forged();
        }
        if (!OF_PRODUCTS.contains(message.path("message_type").asText()) || !isOurShop(message)) {
            return new Decoded.Events(List.of());
        }
        JsonNode data = message.path("data");
        String item = data.path(data.has("itemId") ? "itemId" : "item_id").asText("");
        if (!item.matches("[1-9]\\d*")) {
            return new Decoded.Unreadable(LazadaIssues.eventUnreadable());
        }
        String id = Digest.of("lazada-push/1")
                .add(new String(webhook.body(), StandardCharsets.UTF_8))
                .build()
                .hex();
        return new Decoded.Events(List.of(new WebhookDecoder.Event(id, null, item, at)));
    }

    /** Seconds or milliseconds: no message is from before 1973 in the one reading or from after 5138 in the other. */
    private static Instant at(long time) {
        return time < FIRST_MILLISECONDS ? Instant.ofEpochSecond(time) : Instant.ofEpochMilli(time);
    }

    /** An application gets the messages of all its shops at one address; the site is written in several ways. */
    private boolean isOurShop(JsonNode message) {
        String seller = config.site().seller();
        String site = message.path("site").asText("").toLowerCase(Locale.ROOT);
        boolean here = site.isEmpty() || site.endsWith(config.site().country());
        return here
                && (seller == null || seller.equals(message.path("seller_id").asText()));
    }
}
