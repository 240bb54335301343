package io.ocopkit.jpa;

import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.Delivery;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How what is wanted of an item in an outlet gets there. An update names the revision it replaces or does nothing. */
@Entity(name = "OcopDelivery")
@Table(name = "ocop_delivery")
@IdClass(OcopDelivery.Key.class)
class OcopDelivery {
    private static final long FIRST_REVISION = 1;

    /**
     * An item within an outlet.
     *
     * @param outlet the outlet
     * @param sku the item
     */
    record Key(String outlet, String sku) {}

    @Id
    @Column(name = "outlet", nullable = false, length = 97)
    private String outlet;

    @Id
    @Column(name = "sku", nullable = false, length = 64)
    private String sku;

    @Version
    @Column(name = "revision", nullable = false)
    private long revision;

    @Column(name = "settled", nullable = false)
    private boolean settled;

    @Column(name = "troubled", nullable = false)
    private boolean troubled;

    @Embedded
    private StoredGoal goal;

    @Embedded
    private StoredProgress progress;

    @Embedded
    private StoredKnowledge known;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopDelivery() {}

    /** A row that takes the place of the one the delivery was read from. */
    static OcopDelivery of(Delivery delivery) {
        OcopDelivery stored = new OcopDelivery();
        stored.outlet = delivery.outlet().toString();
        stored.sku = delivery.sku().value();
        stored.revision = delivery.revision();
        stored.settled = delivery.progress().state().isSettled();
        stored.troubled = delivery.progress().isTroubled();
        stored.goal = StoredGoal.of(delivery.goal());
        stored.progress = StoredProgress.of(delivery.progress());
        stored.known = StoredKnowledge.of(delivery.known());
        return stored;
    }

    static OcopDelivery first(Delivery delivery) {
        OcopDelivery stored = of(delivery);
        stored.revision = FIRST_REVISION;
        return stored;
    }

    String sku() {
        return sku;
    }

    Delivery delivery() {
        return new Delivery(
                OcopOutlet.parse(outlet), new Sku(sku), goal.goal(), progress.progress(), known.known(), revision);
    }
}
