package io.ocopkit.cluster;

import io.ocopkit.channel.Pace;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** A wire on which calls hang until it is opened, whoever interrupts them. */
final class Barrier extends Wire {
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);

    Barrier() {
        super(new Pace(100, Duration.ofSeconds(1), 1, 1, Duration.ofMinutes(10), Duration.ZERO));
    }

    @Override
    void carry() {
        arrived.countDown();
        boolean interrupted = false;
        while (opened.getCount() > 0) {
            try {
                opened.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void awaitCall() throws InterruptedException {
        arrived.await();
    }

    void open() {
        opened.countDown();
    }
}
