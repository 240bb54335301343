package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.NotSentException;
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
    private final ShopTime time;
    private final CallTerms terms;
    private volatile boolean sent;
    private volatile boolean refused;

    CallContext(ShopTransport transport, Credentials credentials, ShopTime time, CallTerms terms) {
        this.transport = transport;
        this.credentials = credentials;
        this.time = time;
        this.terms = terms;
    }

    @Override
    public Clock clock() {
        return time.clock();
    }

    @Override
    public Instant deadline() {
        return terms.deadline();
    }

    @Override
    public String idempotencyKey() {
        return terms.idempotencyKey();
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
        Duration left = Duration.between(time.now(), terms.deadline());
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

    boolean hasSent() {
        return sent;
    }

    private NotSentException refused(String why) {
        refused = true;
        return new NotSentException(why);
    }
}
