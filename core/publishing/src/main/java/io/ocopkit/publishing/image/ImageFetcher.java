package io.ocopkit.publishing.image;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.ocopkit.publishing.image.HeadOfBody.Head;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks servers of pictures for their first bytes, at a modest pace, a few redirects far and no longer than a while. */
final class ImageFetcher {
    private static final int REQUESTS_A_SECOND = 10;
    private static final int REDIRECTS = 3;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final String RANGE = "bytes=0-" + (HeadOfBody.BYTES - 1);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIMEOUT)
            .build();
    private final RateLimiter limiter = RateLimiter.of(
            "images",
            RateLimiterConfig.custom()
                    .limitForPeriod(1)
                    .limitRefreshPeriod(Duration.ofSeconds(1).dividedBy(REQUESTS_A_SECOND))
                    .timeoutDuration(Duration.ofHours(1))
                    .build());
    private final Whereabouts whereabouts;
    private final Duration patience;

    ImageFetcher(Whereabouts whereabouts) {
        this(whereabouts, TIMEOUT);
    }

    ImageFetcher(Whereabouts whereabouts, Duration patience) {
        this.whereabouts = whereabouts;
        this.patience = patience;
    }

    /**
     * What a server said.
     *
     * @param status its status; 0 for an address that is not opened
     * @param head the first bytes; null unless it gave some
     * @param size the size of the whole; -1 when it did not say
     * @param etag its name for this edition; null when it has none
     */
    record Answer(
            int status,
            @Nullable Head head,
            long size,
            @Nullable String etag) {
        static final Answer NOT_ASKED = new Answer(0, null, -1, null);
    }

    /** Follows redirects, each of them looked at like the address itself; too many of them lead nowhere. */
    Answer fetch(URI address, @Nullable String knownEtag) throws IOException, InterruptedException {
        URI at = address;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            if (!whereabouts.admits(at)) {
                return Answer.NOT_ASKED;
            }
            HttpResponse<Head> response = ask(at, knownEtag);
            Optional<String> onwards = response.headers().firstValue("Location");
            if (response.statusCode() == 304 || response.statusCode() / 100 != 3 || onwards.isEmpty()) {
                return answer(response);
            }
            at = resolved(at, onwards.get());
        }
        return new Answer(404, null, -1, null);
    }

    private static URI resolved(URI from, String location) throws UnknownHostException {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new UnknownHostException("A redirect to nowhere");
        }
    }

    private HttpResponse<Head> ask(URI address, @Nullable String knownEtag) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Accept", "image/*")
                .header("Range", RANGE)
                .header("User-Agent", "ocopkit");
        if (knownEtag != null) {
            request.header("If-None-Match", knownEtag);
        }
        TimeUnit.NANOSECONDS.sleep(Math.max(0, limiter.reservePermission()));
        return await(client.sendAsync(request.build(), ImageFetcher::reader));
    }

    private static HeadOfBody reader(ResponseInfo info) {
        return new HeadOfBody(info.statusCode() / 100 != 2 || sizeOf(info.statusCode(), info.headers()) >= 0);
    }

    /** A server that sends slowly is no better than one that does not answer, so the whole answer has its time. */
    private HttpResponse<Head> await(CompletableFuture<HttpResponse<Head>> answer)
            throws IOException, InterruptedException {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("No answer in time, or none at all", e);
        } finally {
            answer.cancel(true);
        }
    }

    private static Answer answer(HttpResponse<Head> response) {
        return new Answer(
                response.statusCode(),
                response.body(),
                sizeOf(response.statusCode(), response.headers()),
                response.headers().firstValue("ETag").orElse(null));
    }

    private static long sizeOf(int status, HttpHeaders headers) {
        String text = status == 206
                ? headers.firstValue("Content-Range")
                        .map(range -> range.replaceFirst(".*/", ""))
                        .orElse("")
                : headers.firstValue("Content-Length").orElse("");
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
    }
}
