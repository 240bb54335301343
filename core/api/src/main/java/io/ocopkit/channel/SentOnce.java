package io.ocopkit.channel;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The empty body of one GET that must not be repeated, such as one that spends a refresh token:
 * {@code HttpRequest.newBuilder(address).method("GET", new SentOnce())}. Java's client sends a GET a second time by itself
 * when a connection ends without an answer, as it may after the channel has done what was asked. Of a request with this body
 * it asks the length before each sending, and the second time gets none: the request fails with an {@code IOException}.
 */
public final class SentOnce implements BodyPublisher {
    private static final BodyPublisher EMPTY = BodyPublishers.noBody();

    private final AtomicBoolean sent = new AtomicBoolean();

    /** For one request. */
    public SentOnce() {}

    @Override
    public long contentLength() {
        if (sent.getAndSet(true)) {
            throw new IllegalStateException("The connection ended without an answer, and the request is not repeated");
        }
        return EMPTY.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        EMPTY.subscribe(subscriber);
    }
}
