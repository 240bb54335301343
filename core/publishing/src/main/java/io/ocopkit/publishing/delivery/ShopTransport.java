package io.ocopkit.publishing.delivery;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.ocopkit.channel.NotSentException;
import io.ocopkit.channel.Pace;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Sends a shop's requests at the shop's pace, none after its deadline. */
final class ShopTransport {
    private final HttpClient client;
    private final RateLimiter limiter;

    ShopTransport(String name, Pace pace) {
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(pace.timeout())
                .build();
        this.limiter = RateLimiter.of(
                name,
                RateLimiterConfig.custom()
                        .limitForPeriod(pace.calls())
                        .limitRefreshPeriod(pace.period())
                        .timeoutDuration(pace.timeout())
                        .build());
    }

    /** A request that has to wait beyond the deadline never leaves, so that nobody is in doubt about it. */
    HttpResponse<byte[]> send(HttpRequest request, Duration left) throws IOException, InterruptedException {
        long wait = limiter.reservePermission();
        if (wait < 0 || wait >= left.toNanos()) {
            throw new NotSentException("No permission in time");
        }
        TimeUnit.NANOSECONDS.sleep(wait);
        Duration rest = left.minusNanos(wait);
        HttpRequest timed = HttpRequest.newBuilder(request, (name, value) -> true)
                .timeout(shorter(rest, request.timeout().orElse(rest)))
                .build();
        return client.send(timed, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
