package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.DeserializationFeature;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Verifies and reads what Shopee sends by itself: signed over the address and the bytes of the body. */
record ShopeePushes(ShopeeConfig config) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Banned, in a promotion, stock reserved, promotion changed, violation, price changed, not published as scheduled. */
    private static final Set<Integer> ABOUT_ITEMS = Set.of(6, 7, 8, 9, 16, 22, 27);

    /** Shopee sends again for some hours, and an older call is somebody else's. */
    private static final Duration OLDEST = Duration.ofDays(1);

    private static final Duration AHEAD = Duration.ofMinutes(10);

    Decoded decode(Webhook webhook, ChannelContext context) {
        byte[] body = webhook.body();
        byte[] address = (webhook.address() + "|").getBytes(StandardCharsets.UTF_8);
        String signature = webhook.header("Authorization").orElse("");
        if (!HmacSha256.of(context.secret(config.secrets().partnerKey()), address, body)
                .isHex(signature)) {
            return new Decoded.Forged();
        }
        try {
            return read(JSON.readTree(body), body, context.clock());
        } catch (IOException e) {
            return unreadable();
        }
    }

    /** An application has one address for all its shops. */
    private Decoded read(JsonNode push, byte[] body, Clock clock) {
        if (!push.path("code").isInt() || !push.path("timestamp").isIntegralNumber()) {
            return unreadable();
        }
        Instant at = Instant.ofEpochSecond(push.path("timestamp").asLong());
        if (at.isBefore(clock.instant().minus(OLDEST))
                || at.isAfter(clock.instant().plus(AHEAD))) {
            return new Decoded.Forged();
        }
        boolean ours = push.path("shop_id").asLong() == config.shopId();
        if (!ours || !ABOUT_ITEMS.contains(push.path("code").asInt())) {
            return new Decoded.Events(List.of());
        }
        String item = push.path("data").path(ShopeeItems.ITEM_ID).asText();
        return item.matches("[1-9]\\d{0,18}")
                ? new Decoded.Events(List.of(new WebhookDecoder.Event(id(body), null, item, at)))
                : unreadable();
    }

    /** Pushes have no id; a second delivery has the same bytes as the first. */
    private static String id(byte[] body) {
        return Digest.of("shopee-push/1")
                .add(new String(body, StandardCharsets.ISO_8859_1))
                .build()
                .hex();
    }

    private static Decoded unreadable() {
        return new Decoded.Unreadable(ShopeeIssues.eventUnreadable());
    }
}
