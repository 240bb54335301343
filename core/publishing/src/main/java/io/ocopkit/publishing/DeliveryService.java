package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.publishing.delivery.DeliveryInterruptedException;
import io.ocopkit.publishing.delivery.ShopDelivery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Looks after all shops of a publisher until it is closed, with two threads for each: one delivers, the other asks the gate
 * about everything when it starts and after every midnight, and sweeps by the shop's timetable. The only thing here that
 * starts threads, and only when it is told to. What goes wrong with one shop is logged and does not concern the others.
 */
public final class DeliveryService implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(DeliveryService.class.getName());
    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();
    private final Supplier<Instant> time;

    private DeliveryService(Supplier<Instant> time) {
        this.time = time;
    }

    /**
     * Starts, with a sweep a day for each shop.
     *
     * @param publisher whose shops
     * @return the service; close it to stop. A call that is under way then is in doubt and is looked into later
     */
    public static DeliveryService start(Publisher publisher) {
        return start(publisher, outlet -> Timetable.standard());
    }

    /**
     * Starts.
     *
     * @param publisher whose shops
     * @param timetables when to sweep which shop
     * @return the service; close it to stop. A call that is under way then is in doubt and is looked into later
     */
    public static DeliveryService start(Publisher publisher, Function<Outlet, Timetable> timetables) {
        DeliveryService service = new DeliveryService(publisher::now);
        publisher.shops().forEach((outlet, shop) -> service.serve(outlet, shop, timetables.apply(outlet)));
        service.threads.forEach(Thread::start);
        return service;
    }

    private void serve(Outlet outlet, ShopDelivery shop, Timetable timetable) {
        Rounds rounds = new Rounds(shop, timetable, time.get());
        add("ocop-" + outlet, () -> deliver(outlet, shop));
        add("ocop-rounds-" + outlet, () -> makeRounds(outlet, rounds));
    }

    private void add(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        threads.add(thread);
    }

    private void deliver(Outlet outlet, ShopDelivery shop) {
        boolean closed = false;
        while (!closed) {
            boolean done = attempt(outlet, shop::deliver);
            closed = isClosedWithin(done ? GLANCE : RECOVERY) || isClosedBeforeWork(outlet, shop);
        }
    }

    /** Sleeps until something known is due, or somebody else has brought work. */
    private boolean isClosedBeforeWork(Outlet outlet, ShopDelivery shop) {
        Wakening wakening = new Wakening(shop, time);
        boolean closed = false;
        while (!closed && attempt(outlet, wakening::look) && !wakening.isDue()) {
            closed = isClosedWithin(GLANCE);
        }
        return closed;
    }

    private void makeRounds(Outlet outlet, Rounds rounds) {
        boolean closed = false;
        while (!closed) {
            boolean done = attempt(outlet, () -> rounds.make(time.get()));
            closed = isClosedWithin(done ? GLANCE : RECOVERY);
        }
    }

    private static boolean attempt(Outlet outlet, Runnable work) {
        try {
            work.run();
            return true;
        } catch (DeliveryInterruptedException e) {
            return true;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Looking after " + outlet + " failed; it goes on in a moment", e);
            return false;
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

    /** Asks the ledger once when the next certificate ends, and then glances at the queue until something is due. */
    private static final class Wakening {
        private final ShopDelivery shop;
        private final Supplier<Instant> time;
        private Optional<Instant> planned = Optional.empty();
        private boolean asked;
        private boolean due;

        Wakening(ShopDelivery shop, Supplier<Instant> time) {
            this.shop = shop;
            this.time = time;
        }

        void look() {
            if (!asked) {
                planned = Timetable.nextDelivery(Optional.empty(), Optional.empty(), shop.nextLapse());
                asked = true;
            }
            due = shop.hasWork()
                    || planned.filter(instant -> !instant.isAfter(time.get())).isPresent();
        }

        boolean isDue() {
            return due;
        }
    }

    /** What is done at fixed times. */
    private static final class Rounds {
        private final ShopDelivery shop;
        private final Timetable timetable;
        private Instant enforceAt;
        private Optional<Instant> sweepAt;

        Rounds(ShopDelivery shop, Timetable timetable, Instant start) {
            this.shop = shop;
            this.timetable = timetable;
            this.enforceAt = start;
            this.sweepAt = timetable.nextSweep(start);
        }

        /** What failed is tried again; a sweep that failed waits for its next time, as it may take hours. */
        void make(Instant now) {
            if (!now.isBefore(enforceAt)) {
                shop.enforce();
                enforceAt = timetable.nextEnforcement(now);
            }
            if (sweepAt.filter(instant -> !now.isBefore(instant)).isPresent()) {
                sweepAt = timetable.nextSweep(now);
                shop.sweep();
            }
        }
    }
}
