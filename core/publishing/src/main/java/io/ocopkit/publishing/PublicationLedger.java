package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.DeliveryStore;
import io.ocopkit.publishing.delivery.Inbox;
import io.ocopkit.publishing.image.ImageStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The memory of the engine. Lines are only ever added. Streams read as they go, hold resources and must be closed.
 */
public interface PublicationLedger {

    /**
     * Where an outlet stands.
     *
     * @param outlet the outlet
     * @return its state; revision 0 when nothing was ever applied to it
     */
    OutletState state(Outlet outlet);

    /**
     * Everything an outlet shows or has withdrawn, in the order of the SKUs.
     *
     * @param outlet the outlet
     * @return the publications
     */
    Stream<Publication> publications(Outlet outlet);

    /**
     * What an outlet shows of an item or has withdrawn.
     *
     * @param outlet the outlet
     * @param sku the item
     * @return the publication, or empty when the item was never shown there
     */
    Optional<Publication> publication(Outlet outlet, Sku sku);

    /**
     * What an outlet shows of some items or has withdrawn. A ledger that can look up several at once should.
     *
     * @param outlet the outlet
     * @param skus the items
     * @return the publications by their items; an item that was never shown there is missing
     */
    default Map<Sku, Publication> publications(Outlet outlet, Collection<Sku> skus) {
        Map<Sku, Publication> found = new HashMap<>();
        skus.forEach(sku -> publication(outlet, sku).ifPresent(publication -> found.put(sku, publication)));
        return found;
    }

    /**
     * What an outlet shows although, as far as the ledger knows, its certificate has ended.
     *
     * @param outlet the outlet
     * @param day the first day that is too late
     * @return live publications whose last valid day is before that day, in the order of the SKUs
     */
    Stream<Publication> lapsed(Outlet outlet, LocalDate day);

    /**
     * When, as far as the ledger knows, the next certificate of what an outlet shows ends.
     *
     * @param outlet the outlet
     * @param from the first day that is of interest; what ended before it and is still shown does not hide what is to come
     * @return the earliest last valid day of a live publication that is not before that day; empty when there is none
     */
    Optional<LocalDate> nextLapse(Outlet outlet, LocalDate from);

    /**
     * How what is recorded gets to channels with an API.
     *
     * @return the deliveries of all outlets
     */
    DeliveryStore deliveries();

    /**
     * What channels have called back about.
     *
     * @return the inbox of all outlets
     */
    Inbox inbox();

    /**
     * What was found at the addresses of pictures.
     *
     * @return the verdicts, whichever outlet asked for them
     */
    ImageStore images();

    /**
     * All lines of an outlet, in the order in which they were written.
     *
     * @param outlet the outlet
     * @return the lines
     */
    Stream<LedgerEntry> entries(Outlet outlet);

    /**
     * All lines about an item, over all outlets, each outlet's in the order in which they were written.
     *
     * @param sku the item
     * @return the lines
     */
    Stream<LedgerEntry> entries(Sku sku);

    /**
     * Begins to record the application of a plan.
     *
     * @param outlet the outlet
     * @param expectedRevision the revision the plan was made on
     * @return the session
     * @throws StalePlanException when another plan has been applied since
     */
    LedgerSession begin(Outlet outlet, long expectedRevision);
}
