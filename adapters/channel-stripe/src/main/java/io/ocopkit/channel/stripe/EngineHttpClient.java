package io.ocopkit.channel.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.net.ApiResource;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpContent;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import io.ocopkit.channel.ChannelContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends what Stripe's library has made through the engine: at its pace, until its deadline, and once. For one command and
 * one thread.
 */
final class EngineHttpClient extends HttpClient {
    /** Only these go out: Stripe's library would also tell about the machine and how long calls took. */
    private static final List<String> HEADERS = List.of("Accept", "Authorization", "Stripe-Account", "Stripe-Version");

    /** How many old refusals are passed over; after a day Stripe has forgotten them all. */
    private static final int MOST_REFUSALS = 20;

    private final ChannelContext context;
    private final RequestKeys keys;
    private boolean writing;
    private boolean written;

    EngineHttpClient(ChannelContext context, RequestKeys keys) {
        this.context = context;
        this.keys = keys;
    }

    /** Whether the last request was one that changes something. */
    boolean isWriting() {
        return writing;
    }

    /** Whether an earlier request has changed something. */
    boolean hasWritten() {
        return written;
    }

    @Override
    public StripeResponse request(StripeRequest request) throws ApiConnectionException {
        writing = request.method() != ApiResource.RequestMethod.GET;
        if (!writing) {
            StripeResponse read = send(request, null);
            keys.read(read.body());
            return read;
        }
        String key = keys.of(request);
        StripeResponse answer = send(request, key);
        for (int old = 1; isOldRefusal(answer) && old <= MOST_REFUSALS; old++) {
            answer = send(request, key + "." + old);
        }
        written |= answer.code() < 300;
        return answer;
    }

    /** Waiting and trying again are the engine's work. */
    @Override
    public StripeResponse requestWithRetries(StripeRequest request) throws ApiConnectionException {
        return request(request);
    }

    /** Stripe repeats refusals for a day, though the reason may be gone; what is refused has done nothing. */
    private static boolean isOldRefusal(StripeResponse answer) {
        return answer.code() >= 400
                && answer.code() < 500
                && "true"
                        .equals(answer.headers()
                                .firstValue("Idempotent-Replayed")
                                .orElse(""));
    }

    private StripeResponse send(StripeRequest request, @Nullable String key) throws ApiConnectionException {
        try {
            HttpResponse<byte[]> answer = context.send(translate(request, key));
            return new StripeResponse(
                    answer.statusCode(),
                    HttpHeaders.of(answer.headers().map()),
                    new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ApiConnectionException("No answer from Stripe", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiConnectionException("Interrupted", e);
        }
    }

    private static HttpRequest translate(StripeRequest request, @Nullable String key) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                URI.create(Forms.withLatinDigits(request.url().toString())));
        for (String header : HEADERS) {
            request.headers().firstValue(header).ifPresent(value -> builder.header(header, value));
        }
        if (key != null) {
            builder.header("Idempotency-Key", key);
        }
        HttpContent content = request.content();
        if (content == null) {
            return builder.method(request.method().name(), HttpRequest.BodyPublishers.noBody())
                    .build();
        }
        return builder.header("Content-Type", content.contentType())
                .method(
                        request.method().name(),
                        HttpRequest.BodyPublishers.ofString(Forms.withLatinDigits(content.stringContent())))
                .build();
    }
}
