package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.channel.error.ChannelFailure;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets a shop in, keeps it in, and knows when its owner has to come again. */
record ShopeeTokens(ShopeeConfig config, ChannelContext context) {
    private static final String PARTNER_ID = "partner_id";
    private static final String SHOP_ID = "shop_id";

    /** How long a refresh token lasts, which is good for one renewal. */
    private static final Duration REFRESH = Duration.ofDays(30);

    /** At most; Shopee does not say for how long an owner has chosen. */
    private static final Duration AUTHORISATION = Duration.ofDays(365);

    /** Shopee adds code and shop to the address that it sends the browser back to. */
    URI consentPage(URI back, String state) {
        String separator = back.getRawQuery() == null ? "?" : "&";
        String redirect = back + separator + "state=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
        return new ShopeeCalls(config, context).signed("/api/v2/shop/auth_partner", "redirect", redirect);
    }

    Renewal exchange(Map<String, String> answer) {
        String code = answer.getOrDefault("code", "");
        if (code.isBlank()) {
            return new Renewal.PersonNeeded(ShopeeIssues.refusedByOwner());
        }
        String shop = answer.getOrDefault(SHOP_ID, "");
        if (!shop.equals(Long.toString(config.shopId()))) {
            String words = shop.matches("\\d{1,18}") ? shop : "?";
            return new Renewal.PersonNeeded(ShopeeIssues.otherShop(config.shopId(), words));
        }
        Secret until = Secret.of(context.clock().instant().plus(AUTHORISATION).toString());
        return tokens(
                "/api/v2/auth/token/get",
                body().put("code", code),
                Map.of(config.secrets().authorisedUntil(), until));
    }

    /** A refresh token works once: the one that comes back has to be kept before anybody renews again. */
    Renewal renew() {
        String token = context.secret(config.secrets().refreshToken()).reveal();
        return tokens("/api/v2/auth/access_token/get", body().put("refresh_token", token), Map.of());
    }

    private ObjectNode body() {
        return JsonNodeFactory.instance
                .objectNode()
                .put(PARTNER_ID, config.partnerId())
                .put(SHOP_ID, config.shopId());
    }

    private Renewal tokens(String path, JsonNode body, Map<String, Secret> besides) {
        try {
            return renewed(new ShopeeCalls(config, context).ofPartner(path, body), besides);
        } catch (ChannelFailure e) {
            return e.ofRenewal(ShopeeIssues.refusedByOwner());
        }
    }

    private Renewal renewed(JsonNode answer, Map<String, Secret> besides) throws ChannelFailure {
        String access = answer.path("access_token").asText("");
        String refresh = answer.path("refresh_token").asText("");
        long seconds = answer.path("expire_in").asLong();
        if (access.isEmpty() || refresh.isEmpty() || seconds <= 0) {
            throw ChannelFailure.unanswered("No tokens");
        }
        Instant now = context.clock().instant();
        Map<String, Secret> secrets = new HashMap<>(besides);
        secrets.put(config.secrets().accessToken(), Secret.of(access));
        secrets.put(config.secrets().refreshToken(), Secret.of(refresh));
        secrets.put(config.secrets().refreshUntil(), Secret.of(now.plus(REFRESH).toString()));
        return new Renewal.Renewed(secrets, now.plusSeconds(seconds));
    }

    /** The earlier of the two ends; a refresh token that is used in time only moves its own. */
    @Nullable
    Instant authorisedUntil() {
        return Stream.of(config.secrets().refreshUntil(), config.secrets().authorisedUntil())
                .map(name -> instant(context.secret(name).reveal()))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
