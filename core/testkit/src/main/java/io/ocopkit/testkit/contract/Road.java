package io.ocopkit.testkit.contract;

import io.ocopkit.channel.NotSentException;
import io.ocopkit.testkit.TestContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The way to a market: it keeps the deadline, and leads nowhere else. */
record Road(LocalMarket market, Clock clock, Carrier carrier, Instant deadline, Duration patience)
        implements TestContext.Sender {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Road(LocalMarket market, Clock clock, Carrier carrier) {
        this(market, clock, carrier, clock.instant(), PATIENCE);
    }

    /** What really sends. */
    @FunctionalInterface
    interface Carrier {
        HttpResponse<byte[]> carry(HttpRequest request) throws IOException, InterruptedException;
    }

    /** A real client that follows no redirects. */
    static HttpResponse<byte[]> http(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    Road withPatience(Duration time) {
        return new Road(market, clock, carrier, deadline, time);
    }

    Road until(Instant instant) {
        return new Road(market, clock, carrier, instant, patience);
    }

    @Override
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        if (!clock.instant().isBefore(deadline)) {
            throw new NotSentException("The call's time is over");
        }
        return carrier.carry(HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(local(request.uri()))
                .timeout(patience)
                .build());
    }

    private URI local(URI uri) throws IOException {
        if (uri.toString().startsWith(market.address() + "/")) {
            return uri;
        }
        if (Pictures.isOne(uri)) {
            return Pictures.near(uri, market.address());
        }
        throw new IOException("The contract leads to the market and to " + Pictures.HOME + ", not to " + uri);
    }
}
