package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.WebhookDecoder.Event;
import java.time.Instant;
import java.util.List;

/** Keeps what channels called back about until somebody has looked. An event counts once, however often it is delivered. */
public interface Inbox {

    /**
     * Keeps an event.
     *
     * @param outlet the shop it is about
     * @param event the event
     * @param now when it arrived
     * @return false when it was there already
     */
    boolean receive(Outlet outlet, Event event, Instant now);

    /**
     * Events nobody has looked into yet.
     *
     * @param outlet the shop
     * @param limit how many at most
     * @return the events, in the order in which they arrived
     */
    List<Event> unread(Outlet outlet, int limit);

    /**
     * Marks an event as looked into. It is still known when it is delivered again.
     *
     * @param outlet the shop
     * @param id the event's id
     * @param now when that was
     */
    void read(Outlet outlet, String id, Instant now);
}
