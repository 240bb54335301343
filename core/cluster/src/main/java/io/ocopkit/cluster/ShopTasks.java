package io.ocopkit.cluster;

import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** What there is to do for shops. */
record ShopTasks(Shift shift, Semaphore sweepPlaces) {

    ShopTasks(Shift shift, int shopsAtOnce) {
        this(shift, new Semaphore(Math.max(1, shopsAtOnce / 2)));
    }

    List<Task<?>> of(List<Shop> shops) {
        return shops.stream().flatMap(this::of).toList();
    }

    private Stream<Task<?>> of(Shop shop) {
        return Stream.of(
                task(ShopRow.WAKE, shop, new WakeTask(shop, shift)),
                task(ShopRow.EXPIRE, shop, new ExpireTask(shop, shift)),
                task(ShopRow.DELIVER, shop, new DeliverTask(shop, shift, sweepPlaces)));
    }

    private Task<?> task(ShopRow row, Shop shop, ExecutionHandler<Instant> handler) {
        TryAgain tryAgain = new TryAgain(shift);
        return Tasks.custom(row.descriptor(shop.outlet()))
                .onFailure(tryAgain)
                .onDeadExecution(tryAgain)
                .execute(handler);
    }
}
