package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.publishing.delivery.DeliveryInterruptedException;
import io.ocopkit.publishing.delivery.ShopDelivery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Delivers to all shops of a publisher until it is closed, a thread for each. The only thing here that starts threads, and
 * only when it is told to. What goes wrong with one shop is logged and does not concern the others.
 */
public final class DeliveryService implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(DeliveryService.class.getName());
    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    private DeliveryService() {}

    /**
     * Starts delivering.
     *
     * @param publisher whose shops
     * @return the service; close it to stop. A call that is under way then is in doubt and is looked into later
     */
    public static DeliveryService start(Publisher publisher) {
        DeliveryService service = new DeliveryService();
        publisher.shops().forEach(service::serve);
        service.threads.forEach(Thread::start);
        return service;
    }

    private void serve(Outlet outlet, ShopDelivery shop) {
        Thread thread = new Thread(() -> deliver(outlet, shop), "ocop-" + outlet);
        thread.setDaemon(true);
        threads.add(thread);
    }

    private void deliver(Outlet outlet, ShopDelivery shop) {
        boolean closed = false;
        while (!closed) {
            closed = isClosedWithin(deliverOnce(outlet, shop));
        }
    }

    private static Duration deliverOnce(Outlet outlet, ShopDelivery shop) {
        try {
            shop.deliver();
            return GLANCE;
        } catch (DeliveryInterruptedException e) {
            return Duration.ZERO;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Delivering to " + outlet + " failed; it goes on in a moment", e);
            return RECOVERY;
        }
    }

    private boolean isClosedWithin(Duration pause) {
        try {
            return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Stops after the calls that are under way. Waits for half a minute at most. */
    @Override
    public void close() {
        closing.countDown();
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join(TimeUnit.SECONDS.toMillis(30));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
