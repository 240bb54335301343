package io.ocopkit.testkit.contract;

import io.ocopkit.testkit.TestContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The way to a market: a real client that follows no redirects, keeps the deadline, and leads nowhere else. */
record Road(LocalMarket market, Clock clock, Instant deadline, Duration patience) implements TestContext.Sender {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Road(LocalMarket market, Clock clock, Instant deadline) {
        this(market, clock, deadline, PATIENCE);
    }

    Road withPatience(Duration time) {
        return new Road(market, clock, deadline, time);
    }

    Road until(Instant instant) {
        return new Road(market, clock, instant, patience);
    }

    @Override
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        if (!clock.instant().isBefore(deadline)) {
            throw new IOException("The call's time is over");
        }
        HttpRequest local = HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(local(request.uri()))
                .timeout(patience)
                .build();
        return CLIENT.send(local, HttpResponse.BodyHandlers.ofByteArray());
    }

    private URI local(URI uri) throws IOException {
        if (uri.toString().startsWith(market.address() + "/")) {
            return uri;
        }
        if (uri.toString().startsWith(Pictures.HOME)) {
            return market.address().resolve("/pictures.example" + uri.getRawPath());
        }
        throw new IOException("The contract leads to the market and to " + Pictures.HOME + ", not to " + uri);
    }
}
