package io.ocopkit.publishing.delivery;

import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Carries what is due, several at once if the channel allows it. Of several, one is kept free for withdrawals. */
final class Crew {
    private static final long GLANCE_MILLIS = 50;

    private final Convoy convoy;
    private final int size;

    Crew(Convoy convoy, int size) {
        this.convoy = convoy;
        this.size = size;
    }

    /** Returns when nothing is due any more. */
    void carryAll(DeliveryRun run) {
        if (size == 1) {
            carry(run);
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(size, Crew::worker);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 1; i < size; i++) {
                all.add(workers.submit(() -> carry(run)));
            }
            standBy(run, all);
            await(all);
        } finally {
            workers.shutdownNow();
        }
    }

    private void carry(DeliveryRun run) {
        List<Delivery> next = run.next(convoy.size());
        while (!next.isEmpty() && !Thread.currentThread().isInterrupted()) {
            carry(run, next);
            next = run.next(convoy.size());
        }
    }

    /** The calling thread is the one kept free. */
    private void standBy(DeliveryRun run, List<Future<?>> others) {
        while (!others.stream().allMatch(Future::isDone)) {
            Optional<Delivery> withdrawal = run.nextWithdrawal();
            if (withdrawal.isPresent()) {
                carry(run, List.of(withdrawal.get()));
            } else {
                rest();
            }
        }
    }

    private void carry(DeliveryRun run, List<Delivery> deliveries) {
        Set<Sku> overtaken = Set.of();
        try {
            overtaken = convoy.carry(deliveries, run::goesOn);
        } finally {
            for (Delivery delivery : deliveries) {
                run.carried(delivery, overtaken.contains(delivery.sku()));
            }
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryInterruptedException();
        }
    }

    private static void await(List<Future<?>> all) {
        for (Future<?> worker : all) {
            try {
                worker.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DeliveryInterruptedException();
            } catch (ExecutionException e) {
                throw unwrapped(e.getCause());
            }
        }
    }

    private static RuntimeException unwrapped(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "ocop-delivery");
        thread.setDaemon(true);
        return thread;
    }
}
