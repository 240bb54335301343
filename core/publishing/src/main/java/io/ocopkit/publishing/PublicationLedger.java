package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
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
