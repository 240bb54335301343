package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.SentOnce;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.channel.error.ChannelFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a shop is let in and stays in. The platform wants secrets in the address of its token requests, so nothing of these
 * requests is ever told: neither an address nor an exception's words.
 */
record Tokens(TikTokConfig config, ChannelContext context) {
    private static final String STATE = "state";

    /** Where the browser is sent back to is set up with the application, in Partner Center. */
    URI consentPage(String state) {
        String page = config.places().consent().toString();
        String own = page.indexOf('?') < 0
                ? "?app_key=" + Signer.encode(secret(config.secrets().appKey())) + "&"
                : "&";
        return URI.create(page + own + STATE + "=" + Signer.encode(state));
    }

    Instant authorisedUntil() {
        return Instant.ofEpochSecond(
                Long.parseLong(secret(config.secrets().authorisedUntil()).strip()));
    }

    Renewal renew() {
        try {
            JsonNode data = ask(
                    "/api/v2/token/refresh",
                    "refresh_token",
                    "refresh_token",
                    secret(config.secrets().refreshToken()));
            return renewed(data, Map.of());
        } catch (ChannelFailure e) {
            return e.ofRenewal(TikTokIssues.notLetIn());
        }
    }

    Renewal exchange(Map<String, String> answer) {
        String code = answer.getOrDefault("code", answer.getOrDefault("auth_code", ""));
        if (code.isEmpty()) {
            return new Renewal.PersonNeeded(TikTokIssues.notLetIn());
        }
        try {
            JsonNode data = ask("/api/v2/token/get", "authorized_code", "auth_code", code);
            Secret token = Secret.of(required(data, "access_token"));
            JsonNode shops = TikTokCalls.with(token, config, context).get(TikTokCalls.SHOPS, Map.of());
            String cipher = cipher(shops.path("shops"));
            return cipher.isEmpty()
                    ? new Renewal.PersonNeeded(TikTokIssues.otherShop())
                    : renewed(data, Map.of(config.secrets().shopCipher(), Secret.of(cipher)));
        } catch (ChannelFailure e) {
            return e.ofRenewal(TikTokIssues.notLetIn());
        }
    }

    private String cipher(JsonNode shops) {
        String wanted = config.shopId();
        if (wanted == null) {
            return shops.size() == 1 ? shops.path(0).path("cipher").asText("") : "";
        }
        for (JsonNode shop : shops) {
            if (shop.path("id").asText().equals(wanted)) {
                return shop.path("cipher").asText("");
            }
        }
        return "";
    }

    /** When something ends is told as a time, not as a span. */
    private Renewal renewed(JsonNode data, Map<String, Secret> more) throws ChannelFailure {
        Map<String, Secret> secrets = new HashMap<>(more);
        secrets.put(config.secrets().accessToken(), Secret.of(required(data, "access_token")));
        secrets.put(config.secrets().refreshToken(), Secret.of(required(data, "refresh_token")));
        secrets.put(config.secrets().authorisedUntil(), Secret.of(required(data, "refresh_token_expire_in")));
        long expires = data.path("access_token_expire_in").asLong();
        return new Renewal.Renewed(secrets, expires > 0 ? Instant.ofEpochSecond(expires) : null);
    }

    private static String required(JsonNode data, String field) throws ChannelFailure {
        String value = data.path(field).asText("");
        if (value.isEmpty()) {
            throw ChannelFailure.unanswered("No token");
        }
        return value;
    }

    private JsonNode ask(String path, String grant, String name, String value) throws ChannelFailure {
        Map<String, String> query = new TreeMap<>();
        query.put("app_key", secret(config.secrets().appKey()));
        query.put("app_secret", secret(config.secrets().appSecret()));
        query.put("grant_type", grant);
        query.put(name, value);
        URI address = URI.create(config.places().auth() + path + "?" + Signer.query(query));
        try {
            return TikTokErrors.data(
                    context.send(HttpRequest.newBuilder(address)
                            .method("GET", new SentOnce())
                            .build()),
                    false,
                    context.clock());
        } catch (IOException | InterruptedException e) {
            throw ChannelFailure.unanswered(e);
        }
    }

    private String secret(String name) {
        return context.secret(name).reveal();
    }
}
