package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.node.TextNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.ChannelRefusal;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logs the administrator in. The token comes in a header; the body tells a refusal. */
final class Login {
    private Login() {}

    static Renewal with(VendureConfig config, ChannelContext context) {
        try {
            HttpResponse<byte[]> answer = context.send(request(config, context));
            Optional<String> token = answer.headers().firstValue(VendureCalls.TOKEN_HEADER);
            ChannelError error = error(answer);
            if (error == null && token.isPresent()) {
                return new Renewal.Renewed(Map.of(config.token(), Secret.of(token.get())), null);
            }
            return failed(error == null ? VendureErrors.noToken() : error, answer, context);
        } catch (IOException | InterruptedException e) {
            return new Renewal.Failed(ChannelFailure.unanswered(e).ofLook());
        }
    }

    private static @Nullable ChannelError error(HttpResponse<byte[]> answer) {
        ChannelError error = VendureErrors.in(answer);
        return error == null ? VendureErrors.in(VendureErrors.data(answer).path("login")) : error;
    }

    private static Renewal failed(ChannelError error, HttpResponse<byte[]> answer, ChannelContext context) {
        RetryAfter again = RetryAfter.of(answer.headers(), context.clock());
        return new ChannelRefusal(error, false, again).ofRenewal(error.issue());
    }

    private static HttpRequest request(VendureConfig config, ChannelContext context) {
        GraphQl login = GraphQl.mutation()
                .add(
                        "login",
                        "login",
                        "{... on ErrorResult{errorCode message}}",
                        argument("username", context.secret(config.user())),
                        argument("password", context.secret(config.password())));
        return VendureCalls.plain(config)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(VendureErrors.bytes(login.body())))
                .build();
    }

    private static GraphQl.Argument argument(String name, Secret secret) {
        return GraphQl.argument(name, "String!", TextNode.valueOf(secret.reveal()));
    }
}
