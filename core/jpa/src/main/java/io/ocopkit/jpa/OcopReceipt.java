package io.ocopkit.jpa;

import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.Change;
import io.ocopkit.publishing.delivery.Receipt;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How an intent ended. It is inserted and read, never updated and never deleted. */
@Entity(name = "OcopReceipt")
@Table(name = "ocop_receipt")
@IdClass(OcopReceipt.Key.class)
@Immutable
class OcopReceipt {
    /**
     * A change of a delivery.
     *
     * @param outlet the outlet
     * @param sku the item
     * @param revision the delivery's revision after the change
     */
    record Key(String outlet, String sku, long revision) {}

    @Id
    @Column(name = "outlet", nullable = false, length = 97)
    private String outlet;

    @Id
    @Column(name = "sku", nullable = false, length = 64)
    private String sku;

    @Id
    @Column(name = "revision", nullable = false)
    private long revision;

    /** The database counts; nobody else sees all processes. */
    @Column(name = "line", nullable = false, insertable = false, updatable = false)
    private long line;

    @Embedded
    private StoredGoal goal;

    @Column(name = "ending", nullable = false)
    private String ending;

    @Column(name = "ended_at", nullable = false)
    private Instant endedAt;

    @Column(name = "channel_key")
    private @Nullable String channelKey;

    @Embedded
    private @Nullable StoredIssue issue;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopReceipt() {}

    /** The receipt that goes with a change; none when no intent has ended. */
    static List<OcopReceipt> of(Change change) {
        Receipt receipt = change.receipt();
        return receipt == null
                ? List.of()
                : List.of(of(receipt, change.delivery().revision() + 1));
    }

    private static OcopReceipt of(Receipt receipt, long revision) {
        OcopReceipt stored = new OcopReceipt();
        stored.outlet = receipt.outlet().toString();
        stored.sku = receipt.sku().value();
        stored.revision = revision;
        stored.goal = StoredGoal.of(receipt.goal());
        stored.ending = receipt.end().name();
        stored.endedAt = StoredInstant.of(receipt.at());
        stored.channelKey = receipt.channelKey();
        stored.issue = StoredIssue.of(receipt.issue());
        return stored;
    }

    long line() {
        return line;
    }

    Receipt receipt() {
        return new Receipt(
                OcopOutlet.parse(outlet),
                new Sku(sku),
                goal.goal(),
                Receipt.End.valueOf(ending),
                endedAt,
                channelKey,
                StoredIssue.issueOf(issue));
    }
}
