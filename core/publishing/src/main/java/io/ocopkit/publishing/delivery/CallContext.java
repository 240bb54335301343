package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Secret;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The world as an adapter sees it during one call. */
final class CallContext implements ChannelContext {
    private final ShopTransport transport;
    private final Credentials credentials;
    private final Clock clock;
    private final Instant deadline;
    private final String idempotencyKey;
    private volatile boolean sent;
    private volatile boolean refused;

    CallContext(ShopTransport transport, Credentials credentials, Clock clock, Instant deadline, String key) {
        this.transport = transport;
        this.credentials = credentials;
        this.clock = clock;
        this.deadline = deadline;
        this.idempotencyKey = key;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Instant deadline() {
        return deadline;
    }

    @Override
    public String idempotencyKey() {
        return idempotencyKey;
    }

    @Override
    public Secret secret(String name) {
        Secret secret = credentials.secrets().get(name);
        if (secret == null) {
            throw new MissingSecretException(name);
        }
        return secret;
    }

    @Override
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        Duration left = Duration.between(clock.instant(), deadline);
        if (left.isNegative() || left.isZero()) {
            throw refused("The call's time is over");
        }
        try {
            HttpResponse<byte[]> answer = transport.send(request, left);
            sent = true;
            return answer;
        } catch (NotSentException e) {
            throw refused("The shop's pace leaves no time for another request");
        } catch (IOException | InterruptedException e) {
            sent = true;
            throw e;
        }
    }

    /** Whether every request was refused before it left, so that nothing can have happened, whatever the adapter says. */
    boolean nothingLeft() {
        return refused && !sent;
    }

    private NotSentException refused(String why) {
        refused = true;
        return new NotSentException(why);
    }
}
