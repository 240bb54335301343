package io.ocopkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.ocopkit.channel.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestContextTest {
    private static final HttpRequest REQUEST =
            HttpRequest.newBuilder(URI.create("https://shop.example/items")).build();

    private final MutableClock clock = MutableClock.on(ListingFixture.TODAY);
    private final TestContext context = TestContext.at(clock);

    @Test
    void nothingIsSentUnlessTheTestSaysWhereTo() {
        assertThatThrownBy(() -> context.send(REQUEST)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsSentGoesToTheTestAndIsLostWhenTheTestSaysSo() {
        TestContext lost = context.sending(request -> {
            throw new HttpTimeoutException("lost " + request.uri());
        });
        assertThatThrownBy(() -> lost.send(REQUEST))
                .isInstanceOf(HttpTimeoutException.class)
                .hasMessage("lost https://shop.example/items");
    }

    @Test
    void withAClientItIsReallySent() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/items", exchange -> {
            byte[] answer = "Mật ong".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/items");
            HttpResponse<byte[]> response = context.sending(HttpClient.newHttpClient())
                    .send(HttpRequest.newBuilder(address).build());
            assertThat(response.body()).asString(StandardCharsets.UTF_8).isEqualTo("Mật ong");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void everythingElseStaysAsItWasAndSecretsAreNotPrinted() {
        TestContext told = context.until(clock.instant().plusSeconds(5))
                .keyed("k-1")
                .with(Map.of("token", Secret.of("hush")))
                .sending(request -> null);
        assertThat(told.deadline()).isEqualTo(clock.instant().plusSeconds(5));
        assertThat(told.idempotencyKey()).isEqualTo("k-1");
        assertThat(told.secret("token").reveal()).isEqualTo("hush");
        assertThat(told.toString()).contains("k-1").doesNotContain("hush");
        assertThatThrownBy(() -> told.secret("other")).hasMessageContaining("other");
        assertThat(context.deadline()).isEqualTo(clock.instant().plus(Duration.ofSeconds(30)));
    }
}
