package io.ocopkit.channel;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;

/** All that an adapter may use of the world during one call. */
public interface ChannelContext {

    /**
     * The time, for signatures and time stamps; never for waiting.
     *
     * @return a clock in zone Asia/Ho_Chi_Minh
     */
    Clock clock();

    /**
     * When the call must be over.
     *
     * @return the instant after which an answer is no longer of use
     */
    Instant deadline();

    /**
     * The same for every attempt of one command, for channels that recognise repeated commands.
     *
     * @return 1 to 64 printable ASCII characters
     */
    String idempotencyKey();

    /**
     * A credential of the shop.
     *
     * @param name which one, as the adapter's configuration calls it
     * @return the secret
     */
    Secret secret(String name);

    /**
     * Sends a request at the shop's pace. Returns whatever the channel answers, errors included.
     *
     * @param request the request
     * @return the answer
     * @throws NotSentException when the request was held back, because its time was over; it certainly did nothing
     * @throws IOException when no answer came; the request may have taken effect
     * @throws InterruptedException when the engine is shutting down
     */
    HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException;
}
