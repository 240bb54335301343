package io.ocopkit.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Answers every request after the same while, and remembers what came when. */
final class SlowServer implements AutoCloseable {
    private static final byte[] BODY = {'{', '}'};

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private final Duration latency;

    private SlowServer(HttpServer server, Duration latency) {
        this.server = server;
        this.latency = latency;
    }

    /** A request. */
    record Arrival(String path, long nanos) {}

    static SlowServer start(Duration latency) throws IOException {
        // Without it the server holds small answers back until the client has acknowledged their headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SlowServer slow = new SlowServer(http, latency);
        http.createContext("/", slow::answer);
        http.setExecutor(slow.workers);
        http.start();
        return slow;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What has come since this was last asked, in order. */
    List<Arrival> takeArrivals() {
        List<Arrival> all = List.copyOf(arrivals);
        arrivals.clear();
        return all;
    }

    private void answer(HttpExchange exchange) throws IOException {
        arrivals.add(new Arrival(exchange.getRequestURI().getPath(), System.nanoTime()));
        exchange.getRequestBody().readAllBytes();
        try {
            TimeUnit.NANOSECONDS.sleep(latency.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.sendResponseHeaders(200, BODY.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(BODY);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
