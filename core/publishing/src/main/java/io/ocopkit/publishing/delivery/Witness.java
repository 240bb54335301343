package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Outlet;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sees calls and receipts, to count and to time them. */
public interface Witness {

    /**
     * Watches a call.
     *
     * @param outlet whom it goes to
     * @param kind what kind of call, such as {@code publish}
     * @param call makes it
     * @param outcome names what came of it
     * @param <T> what comes of it
     * @return what came of it
     */
    <T> T watch(Outlet outlet, String kind, Supplier<T> call, Function<T, String> outcome);

    /**
     * Learns how a shop stands after a delivery.
     *
     * @param report the report
     */
    void stands(DeliveryReport report);

    /**
     * Learns what a sweep found.
     *
     * @param report the report
     */
    void drifted(DriftReport report);

    /**
     * Learns how an intent ended.
     *
     * @param receipt the receipt
     */
    void ended(Receipt receipt);
}
