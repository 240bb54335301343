package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Secret;
import io.ocopkit.testkit.contract.Answer;
import io.ocopkit.testkit.contract.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is let in: tokens by OAuth 2.0, and the key of the older interface. */
final class TikiDoor {
    static final String BACK = "https://app.example/tiki";
    static final String CODE = "code-of-the-owner";

    private static final String LEGACY = "55f4-legacy-key";
    /** Tiki's own example of a Basic header. */
    private static final String BASIC = "Basic NzU5MDEzOTE2ODM4OTk2MTpzZWNyZXQ=";

    private final Set<String> own = new HashSet<>(Set.of("own-token-0"));
    private final Set<String> sellers = new HashSet<>();
    private final Set<String> codes = new HashSet<>(Set.of(CODE));
    private String refresh = "refresh-token-0";
    private int tokens;

    Map<String, Secret> secrets() {
        return Map.of(
                "tiki-client-id", Secret.of("7590139168389961"),
                "tiki-client-secret", Secret.of("secret"),
                "tiki-access-token", Secret.of("own-token-0"),
                "tiki-refresh-token", Secret.of("refresh-token-0"),
                "tiki-api-key", Secret.of(LEGACY));
    }

    void expire() {
        own.clear();
        sellers.clear();
    }

    void check(Request request) {
        String token = token(request.header("Authorization"));
        boolean legacy = request.header("tiki-api").equals(Optional.of(LEGACY));
        if (!legacy && !own.contains(token) && !sellers.contains(token)) {
            throw new TikiRefusal(401, "token is missing, expired or not linked");
        }
    }

    /** A queue is the application's, and no seller's. */
    void checkOwn(Request request) {
        if (!own.contains(token(request.header("Authorization")))) {
            throw new TikiRefusal(403, "this queue is not yours");
        }
    }

    private static String token(Optional<String> header) {
        return header.filter(value -> value.startsWith("Bearer "))
                .map(value -> value.substring(7))
                .orElse("");
    }

    Answer token(Request request) {
        if (!request.header("Authorization").equals(Optional.of(BASIC))) {
            return refused(401, "invalid_client", "Client authentication failed");
        }
        Map<String, String> form = form(request.text());
        return switch (form.getOrDefault("grant_type", "")) {
            case "client_credentials" -> granted(own, null);
            case "refresh_token" ->
                refresh.equals(form.get("refresh_token"))
                        ? granted(sellers, rotated())
                        : refused(400, "invalid_grant", "The refresh token is invalid");
            case "authorization_code" ->
                BACK.equals(form.get("redirect_uri")) && codes.remove(form.get("code"))
                        ? granted(sellers, rotated())
                        : refused(400, "invalid_grant", "The code is invalid");
            default -> refused(400, "unsupported_grant_type", "");
        };
    }

    private String rotated() {
        refresh = "refresh-token-" + ++tokens;
        return refresh;
    }

    private Answer granted(Set<String> whose, @Nullable String refreshToken) {
        String token = "token-" + ++tokens;
        whose.add(token);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("access_token", token).put("expires_in", 3600).put("token_type", "bearer");
        if (refreshToken != null) {
            body.put("refresh_token", refreshToken);
        }
        return Answer.json(200, body.toString());
    }

    private static Answer refused(int status, String error, String words) {
        return Answer.json(
                status,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("error", error)
                        .put("error_description", words)
                        .toString());
    }

    static Map<String, String> form(@Nullable String text) {
        Map<String, String> form = new HashMap<>();
        for (String pair : text == null ? new String[0] : text.split("&")) {
            int equals = pair.indexOf('=');
            form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
