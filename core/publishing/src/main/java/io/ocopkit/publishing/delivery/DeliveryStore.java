package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps deliveries and receipts. Deliveries come into being with the lines of the ledger, in the same transaction; here
 * they are read and moved. Every change is guarded: it happens to the revision that was read or not at all, so any
 * number of processes may work on one store.
 */
public interface DeliveryStore {

    /**
     * One delivery.
     *
     * @param outlet the outlet
     * @param sku the item
     * @return the delivery, or empty when nothing was ever wanted of the item there
     */
    Optional<Delivery> find(Outlet outlet, Sku sku);

    /**
     * The delivery of what the channel has under its own key.
     *
     * @param outlet the outlet
     * @param channelKey the channel's key
     * @return the delivery, or empty when the key is not known
     */
    Optional<Delivery> findByKey(Outlet outlet, String channelKey);

    /**
     * Deliveries to be looked after by now: those not settled whose {@link Progress#dueAt()} has come.
     *
     * @param outlet the outlet
     * @param lanes which lanes
     * @param now the instant
     * @param limit how many at most
     * @return the deliveries, by lane, then the longest due first
     */
    List<Delivery> due(Outlet outlet, Set<Lane> lanes, Instant now, int limit);

    /**
     * When the next delivery that is not settled is due.
     *
     * @param outlet the outlet
     * @return the instant, which may be past; empty when everything is settled
     */
    Optional<Instant> nextDue(Outlet outlet);

    /**
     * Keeps a change if the delivery is still at the revision it was read at.
     *
     * @param change the delivery, at the revision it was read at, and the receipt that goes with it
     * @return the delivery at its new revision, or empty when somebody else was faster and nothing was kept
     */
    Optional<Delivery> save(Change change);

    /**
     * Keeps several changes, each as {@link #save} would. A store that can keep them at once should.
     *
     * @param changes the changes, each of another item
     * @return what became of each, in the order of the changes
     */
    default List<Optional<Delivery>> saveAll(List<Change> changes) {
        return changes.stream().map(this::save).toList();
    }

    /**
     * Everything ever wanted of an outlet, in the order of the SKUs. The stream reads as it goes, holds resources and
     * must be closed.
     *
     * @param outlet the outlet
     * @return the deliveries
     */
    Stream<Delivery> deliveries(Outlet outlet);

    /**
     * How intents of an outlet ended, in the order in which they did. The stream reads as it goes, holds resources and
     * must be closed.
     *
     * @param outlet the outlet
     * @return the receipts
     */
    Stream<Receipt> receipts(Outlet outlet);

    /**
     * How many deliveries of an outlet are in which lane and state, and since when.
     *
     * @param outlet the outlet
     * @return one count for every combination that occurs, in the order of lanes and states
     */
    List<Load> loads(Outlet outlet);

    /**
     * Deliveries a person should look at, as {@link Progress#isTroubled()} says.
     *
     * @param outlet the outlet
     * @param limit how many at most
     * @return the deliveries, the longest wanted first
     */
    List<Delivery> troubled(Outlet outlet, int limit);

    /**
     * Tells whoever delivers for several processes that an outlet has something to do now. Whatever records intents or
     * takes callbacks in does so by itself, in its own transaction.
     *
     * @param outlet the outlet
     * @return false when nobody can be told
     */
    default boolean wake(Outlet outlet) {
        return false;
    }

    /**
     * Until when an outlet is not to be called.
     *
     * @param outlet the outlet
     * @return the pause, or empty when there is none on record; one that is over may still be returned
     */
    Optional<Pause> pause(Outlet outlet);

    /**
     * Puts a pause on record in place of the one before.
     *
     * @param outlet the outlet
     * @param pause the pause; null to lift it
     */
    void pause(Outlet outlet, @Nullable Pause pause);
}
