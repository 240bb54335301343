package io.ocopkit.testkit;

import io.ocopkit.channel.FeedItem;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes two feeds run side by side: at their first item and every hundred items each waits for the other. A channel
 * that lets only one thread in at a time is within its rights, so the first wait in vain is the last.
 */
final class Rendezvous {
    private static final int EVERY = 100;
    private static final int SECONDS = 5;

    private final CyclicBarrier barrier = new CyclicBarrier(2);

    Stream<FeedItem> of(List<FeedItem> items) {
        return IntStream.range(0, items.size()).mapToObj(i -> {
            if (i % EVERY == 0) {
                meet();
            }
            return items.get(i);
        });
    }

    private void meet() {
        try {
            barrier.await(SECONDS, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException e) {
            // The other is held up outside; from here on each goes alone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
