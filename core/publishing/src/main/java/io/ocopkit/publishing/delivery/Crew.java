package io.ocopkit.publishing.delivery;

import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
            carry(run, run.next(convoy.size()));
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(size - 1, Crew::worker);
        try {
            standBy(run, hired(run, workers));
        } finally {
            workers.shutdownNow();
        }
    }

    /** Nobody comes for nothing: each worker begins with what was due when it was called. */
    private CompletableFuture<Void> hired(DeliveryRun run, Executor workers) {
        List<CompletableFuture<Void>> all = new ArrayList<>();
        List<Delivery> first = run.next(convoy.size());
        while (!first.isEmpty()) {
            List<Delivery> own = first;
            all.add(CompletableFuture.runAsync(() -> carry(run, own), workers));
            first = all.size() < size - 1 ? run.next(convoy.size()) : List.of();
        }
        return CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new));
    }

    private void carry(DeliveryRun run, List<Delivery> first) {
        List<Delivery> next = first;
        while (!next.isEmpty() && !Thread.currentThread().isInterrupted()) {
            carryThese(run, next);
            next = run.next(convoy.size());
        }
    }

    /** The calling thread is the one kept free. */
    private void standBy(DeliveryRun run, CompletableFuture<Void> others) {
        Optional<Delivery> withdrawal = run.nextWithdrawal();
        while (withdrawal.isPresent() || !isOver(others)) {
            withdrawal.ifPresent(delivery -> carryThese(run, List.of(delivery)));
            withdrawal = run.nextWithdrawal();
        }
    }

    private void carryThese(DeliveryRun run, List<Delivery> deliveries) {
        Set<Sku> overtaken = Set.of();
        try {
            overtaken = convoy.carry(deliveries, run::goesOn);
        } finally {
            for (Delivery delivery : deliveries) {
                run.carried(delivery, overtaken.contains(delivery.sku()));
            }
        }
    }

    /** Waits for the others, but not for long. */
    private static boolean isOver(CompletableFuture<Void> others) {
        try {
            others.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryInterruptedException();
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
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
