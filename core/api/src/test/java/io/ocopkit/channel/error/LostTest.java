package io.ocopkit.channel.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.NotSentException;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Sku;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** By what the JDK's client really throws. */
class LostTest {
    private static final ListingReference HONEY = new ListingReference(Sku.parse("MO-500"), null);

    @AfterEach
    void forgetTheInterruption() {
        Thread.interrupted();
    }

    @Test
    void nobodyListeningMeansThatNothingHappened() throws IOException {
        int port = freePort();

        Outcome outcome = Lost.write(HONEY, failure("http://127.0.0.1:" + port + "/"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Transient.class,
                        failed -> assertThat(failed.issue().code()).isEqualTo("CHANNEL_UNREACHABLE"));
    }

    @Test
    void aNameNobodyKnowsMeansThatNothingHappened() {
        assertThat(Lost.write(HONEY, failure("http://no-such-channel.invalid/")))
                .isInstanceOf(Outcome.Transient.class);
    }

    @Test
    void aServerNobodyTrustsHasReadNothing() {
        assertThat(Lost.write(HONEY, new SSLHandshakeException("PKIX path building failed")))
                .isInstanceOf(Outcome.Transient.class);
    }

    @Test
    void aConnectionThatBreaksAfterTheRequestLeavesAWriteInDoubtButNotALook() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            hangUp(server);

            IOException failure = failure("http://127.0.0.1:" + server.getLocalPort() + "/");

            assertThat(Lost.write(HONEY, failure)).isEqualTo(new Outcome.InDoubt(HONEY));
            assertThat(Lost.read(failure))
                    .isInstanceOfSatisfying(
                            Outcome.Transient.class,
                            failed -> assertThat(failed.issue().code()).isEqualTo("CHANNEL_SILENT"));
        }
    }

    @Test
    void whatTheEngineHeldBackDidNothing() {
        assertThat(Lost.write(HONEY, new NotSentException("no time"))).isInstanceOf(Outcome.Transient.class);
    }

    @Test
    void whoeverIsInterruptedStaysInterruptedAndInDoubt() {
        assertThat(Lost.write(HONEY, new InterruptedException())).isEqualTo(new Outcome.InDoubt(HONEY));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    private static void hangUp(ServerSocket server) {
        Thread answering = new Thread(() -> {
            try (Socket caller = server.accept()) {
                caller.getInputStream().read(new byte[100]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        answering.setDaemon(true);
        answering.start();
    }

    private static IOException failure(String address) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(20))
                .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString("honey"))
                .build();
        return catchThrowableOfType(
                IOException.class, () -> client.send(request, HttpResponse.BodyHandlers.discarding()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return server.getLocalPort();
        }
    }
}
