package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.WebhookDecoder.Event;
import io.ocopkit.listing.Sku;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a channel called back about, and whether somebody has looked. */
@Entity(name = "OcopInboxEvent")
@Table(name = "ocop_inbox")
@IdClass(OcopInboxEvent.Key.class)
class OcopInboxEvent {
    /**
     * An event within an outlet.
     *
     * @param outlet the outlet
     * @param id the channel's id of the event
     */
    record Key(String outlet, String id) {}

    @Id
    @Column(name = "outlet", nullable = false, length = 97)
    private String outlet;

    @Id
    @Column(name = "id", nullable = false, length = 128)
    private String id;

    /** The database counts; nobody else sees all processes. */
    @Column(name = "line", nullable = false, insertable = false, updatable = false)
    private long line;

    @Column(name = "sku", length = 64)
    private @Nullable String sku;

    @Column(name = "channel_key")
    private @Nullable String channelKey;

    @Column(name = "occurred_at", nullable = false)
    private Instant occurredAt;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopInboxEvent() {}

    OcopInboxEvent(Outlet outlet, Event event, Instant now) {
        this.outlet = outlet.toString();
        this.id = event.id();
        this.sku = event.sku() == null ? null : event.sku().value();
        this.channelKey = event.channelKey();
        this.occurredAt = StoredInstant.of(event.occurredAt());
        this.receivedAt = StoredInstant.of(now);
    }

    Key key() {
        return new Key(outlet, id);
    }

    Event event() {
        return new Event(id, sku == null ? null : new Sku(sku), channelKey, occurredAt);
    }
}
