package io.ocopkit.testkit.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSession;

/**
 * Hands requests to a market without a network between, with the same losses: a zoo of a hundred contracts would spend
 * its time on connections.
 */
record Shortcut(LocalMarket market) implements Road.Carrier {
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public HttpResponse<byte[]> carry(HttpRequest request) throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (market.isClosed()) {
            throw new ConnectException();
        }
        Request arriving = new Request(
                request.method(), pathOf(request.uri()), request.headers().map(), bodyOf(request));
        Future<Optional<Answer>> answer = THREADS.submit(() -> Optional.ofNullable(market.arrive(arriving)));
        try {
            return arrived(
                    request,
                    answer.get(request.timeout().orElseThrow().toMillis(), TimeUnit.MILLISECONDS)
                            .orElseThrow(() -> new IOException("The connection broke")));
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("request timed out");
        } catch (ExecutionException e) {
            throw new IOException("The connection broke");
        }
    }

    private static URI pathOf(URI uri) {
        return URI.create(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }

    private static HttpResponse<byte[]> arrived(HttpRequest request, Answer answer) throws IOException {
        if (answer.headers().containsKey(LocalMarket.BROKEN_OFF)) {
            throw new IOException("The connection broke in the middle");
        }
        Map<String, List<String>> headers = answer.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        return new Response(request, answer.status(), HttpHeaders.of(headers, (name, value) -> true), answer.body());
    }

    private static byte[] bodyOf(HttpRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        request.bodyPublisher().ifPresent(body -> body.subscribe(new Collector(out)));
        return out.toByteArray();
    }

    /** Publishers of strings and bytes publish at once, in the thread that subscribes. */
    private record Collector(ByteArrayOutputStream out) implements Flow.Subscriber<ByteBuffer> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer bytes) {
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            out.writeBytes(copy);
        }

        @Override
        public void onError(Throwable failure) {
            throw new IllegalStateException(failure);
        }

        @Override
        public void onComplete() {}
    }

    private record Response(HttpRequest request, int statusCode, HttpHeaders headers, byte[] body)
            implements HttpResponse<byte[]> {
        @Override
        public Optional<HttpResponse<byte[]>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }

        @Override
        public URI uri() {
            return request.uri();
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }
}
