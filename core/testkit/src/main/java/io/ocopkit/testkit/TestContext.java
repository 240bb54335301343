package io.ocopkit.testkit;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Secret;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * The world during one call, for tests of adapters: {@code TestContext.at(clock).with(secrets).sending(client)}.
 * Immutable. Unless told otherwise the deadline is 30 seconds away, the idempotency key is {@code test} and nothing can
 * be sent.
 */
public final class TestContext implements ChannelContext {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Clock clock;
    private final Instant deadline;
    private final String idempotencyKey;
    private final Map<String, Secret> secrets;
    private final Sender sender;

    /** Answers a request. */
    @FunctionalInterface
    public interface Sender {

        /**
         * Answers a request, or loses it.
         *
         * @param request the request
         * @return the answer
         * @throws IOException when no answer came
         * @throws InterruptedException when the test is over
         */
        HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException;
    }

    private TestContext(
            Clock clock, Instant deadline, String idempotencyKey, Map<String, Secret> secrets, Sender sender) {
        this.clock = clock;
        this.deadline = deadline;
        this.idempotencyKey = idempotencyKey;
        this.secrets = Map.copyOf(secrets);
        this.sender = sender;
    }

    /**
     * A world with nothing in it but the time.
     *
     * @param clock the time
     * @return the context
     */
    public static TestContext at(Clock clock) {
        return new TestContext(clock, clock.instant().plus(PATIENCE), "test", Map.of(), request -> {
            throw new IOException("This test has nobody to send to");
        });
    }

    /**
     * Sets the deadline.
     *
     * @param instant when the call must be over
     * @return a new context
     */
    public TestContext until(Instant instant) {
        return new TestContext(clock, instant, idempotencyKey, secrets, sender);
    }

    /**
     * Sets the idempotency key.
     *
     * @param key the key
     * @return a new context
     */
    public TestContext keyed(String key) {
        return new TestContext(clock, deadline, key, secrets, sender);
    }

    /**
     * Sets the shop's credentials.
     *
     * @param credentials all of them by name
     * @return a new context
     */
    public TestContext with(Map<String, Secret> credentials) {
        return new TestContext(clock, deadline, idempotencyKey, credentials, sender);
    }

    /**
     * Sends to a function of the test.
     *
     * @param answering what answers
     * @return a new context
     */
    public TestContext sending(Sender answering) {
        return new TestContext(clock, deadline, idempotencyKey, secrets, answering);
    }

    /**
     * Really sends.
     *
     * @param client by which client
     * @return a new context
     */
    public TestContext sending(HttpClient client) {
        return sending(request -> client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
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
        return Objects.requireNonNull(secrets.get(name), () -> "This test gave no secret named " + name);
    }

    @Override
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return sender.send(request);
    }

    @Override
    public String toString() {
        return "TestContext[until " + deadline + ", key " + idempotencyKey + "]";
    }
}
