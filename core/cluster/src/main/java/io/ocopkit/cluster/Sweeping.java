package io.ocopkit.cluster;

import io.ocopkit.publishing.delivery.DriftReport;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A sweep beside the delivery of the same shop, in the same process, so that both keep to one pace. */
final class Sweeping implements AutoCloseable {
    private final Shop shop;
    private final Turn turn;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean stopped;
    private volatile boolean brokenOff;

    private Sweeping(Shop shop, Turn turn) {
        this.shop = shop;
        this.turn = turn;
    }

    static Sweeping begin(Shop shop, Turn turn) {
        Sweeping sweeping = new Sweeping(shop, turn);
        Thread thread = new Thread(sweeping::run, "ocop-sweep-" + shop.outlet());
        thread.setDaemon(true);
        thread.start();
        return sweeping;
    }

    private void run() {
        try {
            DriftReport report = shop.line().sweep(this::goesOn);
            ClusterLog.swept(report);
        } catch (RuntimeException e) {
            ClusterLog.sweepFailed(shop.outlet(), e);
        } finally {
            brokenOff = !goesOn();
            over.countDown();
        }
    }

    private boolean goesOn() {
        return !stopped && turn.isOurs();
    }

    boolean isOverWithin(long seconds) {
        try {
            return over.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Whether it is to be begun again, by whoever has the shop then. */
    boolean wasBrokenOff() {
        return brokenOff || over.getCount() > 0;
    }

    /** Comes back when the look that is under way has ended, unless this thread is to end too. */
    @Override
    public void close() {
        stopped = true;
        while (!isOverWithin(1)) {
            Thread.onSpinWait();
        }
    }
}
