package io.ocopkit.benchmark;

import io.ocopkit.channel.Pace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What one would write without the library to send at a pace: some threads, a ticket each request, nothing on record. */
final class PlainSender {
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger tickets = new AtomicInteger();
    private final URI server;
    private final Pace pace;

    PlainSender(URI server, Pace pace) {
        this.server = server;
        this.pace = pace;
    }

    /** One thread fewer than allowed: the engine, too, keeps one free for withdrawals. */
    void send(int items) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(pace.atOnce() - 1);
        long start = System.nanoTime();
        for (int i = 1; i < pace.atOnce(); i++) {
            threads.submit(() -> sendAll(items, start));
        }
        threads.shutdown();
        if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
            throw new IllegalStateException("Nothing moves");
        }
    }

    private Void sendAll(int items, long start) throws IOException, InterruptedException {
        for (int i = tickets.getAndIncrement(); i < items; i = tickets.getAndIncrement()) {
            long due = start + i / pace.calls() * pace.period().toNanos();
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            String sku = GeneratedCatalogue.sku(i);
            client.send(HttpChannel.request(server, sku, sku), BodyHandlers.discarding());
        }
        return null;
    }
}
