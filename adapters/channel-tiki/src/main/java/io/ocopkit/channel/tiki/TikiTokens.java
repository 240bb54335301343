package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.ErrorClass;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an application is let in, and stays in (OAuth 2.0). */
record TikiTokens(TikiConfig config) {
    private static final String GRANT = "grant_type";
    private static final String CLIENT = "client_id";
    private static final String REFRESH = "refresh_token";

    URI consentPage(URI back, String state, ChannelContext context) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put(CLIENT, clientId(context));
        query.put("redirect_uri", back.toString());
        query.put("scope", config.terms().scope());
        query.put("state", state);
        return URI.create(config.api() + "/sc/oauth2/auth?" + TikiCalls.form(query));
    }

    Renewal exchange(Map<String, String> answer, ChannelContext context) {
        String code = answer.getOrDefault("code", "");
        if (code.isEmpty() || config.back() == null) {
            return new Renewal.PersonNeeded(TikiIssues.notAuthorised());
        }
        Map<String, String> form = form("authorization_code", context);
        form.put("code", code);
        form.put("redirect_uri", config.back().toString());
        return ask(form, context, true);
    }

    Renewal renew(ChannelContext context) {
        return switch (config.access()) {
            case LEGACY_KEY -> new Renewal.PersonNeeded(TikiIssues.legacyKey());
            case IN_HOUSE -> ask(form("client_credentials", context), context, false);
            case AUTHORISED -> {
                Map<String, String> form = form(REFRESH, context);
                form.put(
                        REFRESH, context.secret(config.secrets().refreshToken()).reveal());
                yield ask(form, context, true);
            }
        };
    }

    /** A token of the application itself, to which its queues belong. */
    String own(TikiCalls calls) throws ChannelFailure {
        return token(calls.token(form("client_credentials", calls.context())), calls.context());
    }

    private Map<String, String> form(String grant, ChannelContext context) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put(GRANT, grant);
        form.put(CLIENT, clientId(context));
        return form;
    }

    private String clientId(ChannelContext context) {
        return context.secret(config.secrets().clientId()).reveal();
    }

    private Renewal ask(Map<String, String> form, ChannelContext context, boolean refreshed) {
        try {
            JsonNode answer = new TikiCalls(config, context).token(form);
            return renewed(answer, context, refreshed);
        } catch (ChannelFailure e) {
            return e instanceof TikiRefused refusal ? refused(refusal) : new Renewal.Failed(e.ofLook());
        }
    }

    /** What is wrong with a renewal is not put right by another one. */
    private static Renewal refused(TikiRefused refusal) {
        ChannelError error = refusal.error();
        if (error.is(ErrorClass.AUTH_REAUTHORISE) || error.is(ErrorClass.CONFIGURATION)) {
            return new Renewal.PersonNeeded(error.issue());
        }
        Outcome outcome = refusal.ofLook();
        boolean usable = outcome instanceof Outcome.Throttled || outcome instanceof Outcome.Transient;
        return new Renewal.Failed(usable ? outcome : new Outcome.Transient(error.issue()));
    }

    private Renewal renewed(JsonNode answer, ChannelContext context, boolean refreshed) throws ChannelFailure {
        Instant now = context.clock().instant();
        Map<String, Secret> secrets = new HashMap<>();
        secrets.put(config.secrets().accessToken(), Secret.of(token(answer, context)));
        String refresh = answer.path(REFRESH).asText("");
        if (refreshed && !refresh.isEmpty()) {
            secrets.put(config.secrets().refreshToken(), Secret.of(refresh));
            if (config.terms().authorisation() != null) {
                Instant until = now.plus(config.terms().authorisation());
                secrets.put(config.secrets().authorisedUntil(), Secret.of(until.toString()));
            }
        }
        long seconds = answer.path("expires_in").asLong();
        return new Renewal.Renewed(secrets, seconds > 0 ? now.plusSeconds(seconds) : null);
    }

    private static String token(JsonNode answer, ChannelContext context) throws ChannelFailure {
        String token = answer.path("access_token").asText("");
        if (token.isEmpty()) {
            throw ChannelFailure.unanswered("No token");
        }
        return token;
    }

    @Nullable
    Instant authorisedUntil(ChannelContext context) {
        if (config.access() != TikiConfig.Access.AUTHORISED || config.terms().authorisation() == null) {
            return null;
        }
        try {
            return Instant.parse(
                    Objects.requireNonNull(context.secret(config.secrets().authorisedUntil()))
                            .reveal());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
