package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.channel.error.ChannelFailure;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How a shop is let in, and how it stays. */
record LazadaTokens(LazadaConfig config) {

    URI consentPage(URI back, String state, ChannelContext context) {
        Map<String, String> query = new TreeMap<>(Map.of(
                "response_type",
                "code",
                "force_auth",
                "true",
                "redirect_uri",
                back.toString(),
                "client_id",
                context.secret(config.secrets().appKey()).reveal(),
                "state",
                state));
        return URI.create(config.site().consent() + "?" + LazadaSigner.form(query));
    }

    Renewal exchange(Map<String, String> answer, ChannelContext context) {
        String code = answer.getOrDefault("code", "");
        return code.isBlank()
                ? new Renewal.PersonNeeded(LazadaIssues.consentRefused())
                : tokens("/auth/token/create", Map.of("code", code), context);
    }

    /** Some applications get no refresh token, and nothing but the owner helps when their access ends. */
    Renewal renew(ChannelContext context) {
        String token = context.secret(config.secrets().refreshToken()).reveal();
        return token.isBlank()
                ? new Renewal.PersonNeeded(LazadaIssues.cannotRenew())
                : tokens("/auth/token/refresh", Map.of("refresh_token", token), context);
    }

    private Renewal tokens(String path, Map<String, String> parameters, ChannelContext context) {
        try {
            return renewed(
                    new LazadaCalls(config, context).tokens(path, parameters),
                    context.clock().instant());
        } catch (ChannelFailure e) {
            return e.ofRenewal(LazadaIssues.cannotRenew());
        }
    }

    private Renewal renewed(JsonNode answer, Instant now) throws ChannelFailure {
        String access = answer.path("access_token").asText("");
        if (access.isEmpty()) {
            throw ChannelFailure.unanswered("No token");
        }
        if (!isOurShop(answer)) {
            return new Renewal.PersonNeeded(LazadaIssues.anotherSeller());
        }
        long renewable = answer.path("refresh_expires_in").asLong(0);
        Instant expires = now.plusSeconds(answer.path("expires_in").asLong(0));
        String refresh = renewable > 0 ? answer.path("refresh_token").asText("") : "";
        Instant until = refresh.isEmpty() ? expires : now.plusSeconds(renewable);
        return new Renewal.Renewed(
                Map.of(
                        config.secrets().accessToken(), Secret.of(access),
                        config.secrets().refreshToken(), Secret.of(refresh),
                        config.secrets().authorisedUntil(), Secret.of(until.toString())),
                expires);
    }

    /** One consent may be for several countries, each with a seller of its own. */
    private boolean isOurShop(JsonNode answer) {
        String seller = config.site().seller();
        if (seller == null) {
            return true;
        }
        for (String list : List.of("country_user_info", "country_user_info_list")) {
            for (JsonNode shop : answer.path(list)) {
                if (shop.path("seller_id").asText().equals(seller)
                        && shop.path("country")
                                .asText()
                                .equalsIgnoreCase(config.site().country())) {
                    return true;
                }
            }
        }
        return false;
    }

    @Nullable
    Instant authorisedUntil(ChannelContext context) {
        try {
            return Instant.parse(
                    context.secret(config.secrets().authorisedUntil()).reveal());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
