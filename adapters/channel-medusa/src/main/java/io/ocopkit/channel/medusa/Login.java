package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.ChannelRefusal;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Logs a user of the shop in. */
final class Login {
    private static final String PATH = "/auth/user/emailpass";

    private Login() {}

    static Renewal with(MedusaConfig config, ChannelContext context) {
        try {
            HttpResponse<byte[]> answer = context.send(request(config, context));
            ChannelError error = MedusaErrors.in(answer);
            if (error != null) {
                return failed(error, answer, context);
            }
            String token = MedusaErrors.body(answer).path("token").asText("");
            return token.isEmpty()
                    ? failed(MedusaErrors.noToken(), answer, context)
                    : new Renewal.Renewed(Map.of(config.token(), Secret.of(token)), null);
        } catch (IOException | InterruptedException e) {
            return new Renewal.Failed(ChannelFailure.unanswered(e).ofLook());
        }
    }

    private static Renewal failed(ChannelError error, HttpResponse<byte[]> answer, ChannelContext context) {
        RetryAfter again = RetryAfter.of(answer.headers(), context.clock());
        return new ChannelRefusal(error, false, again).ofRenewal(error.issue());
    }

    private static HttpRequest request(MedusaConfig config, ChannelContext context) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("email", context.secret(config.email()).reveal())
                .put("password", context.secret(config.password()).reveal());
        return MedusaCalls.request(config, PATH).POST(MedusaCalls.json(body)).build();
    }
}
