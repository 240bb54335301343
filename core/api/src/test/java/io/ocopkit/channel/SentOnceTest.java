package io.ocopkit.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a server that takes requests and hangs up. */
class SentOnceTest {
    private final ServerSocket server = opened();
    private final AtomicInteger arrived = new AtomicInteger();
    private volatile String answer = "";

    private static ServerSocket opened() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void serve() {
        try {
            while (true) {
                serve(server.accept());
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void serve(Socket connection) throws IOException {
        try (connection) {
            BufferedReader request =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            for (String line = request.readLine(); line != null && !line.isEmpty(); line = request.readLine()) {
                arrived.addAndGet(line.startsWith("GET ") ? 1 : 0);
            }
            connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private String get(BodyPublisher body, HttpClient.Version version) throws IOException, InterruptedException {
        new Thread(this::serve).start();
        HttpClient client = HttpClient.newBuilder().version(version).build();
        URI address = URI.create("http://127.0.0.1:" + server.getLocalPort());
        HttpRequest request =
                HttpRequest.newBuilder(address).method("GET", body).build();
        // As whoever sends it at a pace copies it.
        return client.send(
                        HttpRequest.newBuilder(request, (name, value) -> true).build(), BodyHandlers.ofString())
                .body();
    }

    @ParameterizedTest
    @EnumSource
    void whatGetsNoAnswerIsNotSentAgain(HttpClient.Version version) {
        assertThatThrownBy(() -> get(new SentOnce(), version)).isInstanceOf(IOException.class);

        assertThat(arrived).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerIsReadAsEver(HttpClient.Version version) throws IOException, InterruptedException {
        answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";

        assertThat(get(new SentOnce(), version)).isEqualTo("ok");
        assertThat(arrived).hasValue(1);
    }

    @Test
    void withoutItJavasClientSendsTwice() {
        assertThatThrownBy(() -> get(BodyPublishers.noBody(), HttpClient.Version.HTTP_1_1))
                .isInstanceOf(IOException.class);

        assertThat(arrived).as("once it is 1, nobody needs this class").hasValue(2);
    }
}
