package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.channel.WebhookDecoder.Event;
import io.ocopkit.listing.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What a channel calls back about: taken in at once, looked into later. */
final class Callbacks {
    private static final int PORTION = 100;

    private final ShopLine line;
    private final DeliveryStore store;
    private final Inbox inbox;
    private final Caller caller;
    private final Inspector inspector;

    Callbacks(ShopLine line, ShopDelivery.Books books, Caller caller, Inspector inspector) {
        this.line = line;
        this.store = books.deliveries();
        this.inbox = books.inbox();
        this.caller = caller;
        this.inspector = inspector;
    }

    Decoded receive(Webhook webhook) {
        if (!(line.channel() instanceof WebhookDecoder decoder)) {
            return new Decoded.Unreadable(Issues.noCallbacks());
        }
        ChannelContext context = line.context(
                line.credentials(), CallTerms.looking("webhook", caller.deadline(), CallTerms.About.THE_SHOP));
        Decoded decoded = decoder.decode(webhook, context);
        if (decoded instanceof Decoded.Events events) {
            Instant now = line.time().now();
            events.events().forEach(event -> inbox.receive(line.outlet(), event, now));
        }
        return decoded;
    }

    /** What cannot be looked into now, as nobody answers, stays for the next time: then the answer is false. */
    boolean lookInto(BooleanSupplier goingOn) {
        List<Event> unread = inbox.unread(line.outlet(), PORTION);
        while (!unread.isEmpty() && unread.stream().allMatch(event -> goingOn.getAsBoolean() && lookInto(event))) {
            unread = inbox.unread(line.outlet(), PORTION);
        }
        return unread.isEmpty();
    }

    private boolean lookInto(Event event) {
        Optional<Delivery> delivery = find(event);
        boolean done = delivery.isEmpty() || look(delivery.get());
        if (done) {
            inbox.read(line.outlet(), event.id(), line.time().now());
        }
        return done;
    }

    /** An event says that there is something to see; what is so is seen, so order and repetition do not matter. */
    private boolean look(Delivery delivery) {
        Observation seen = caller.look(delivery, context -> line.channel().observe(delivery.reference(), context));
        if (seen instanceof Observation.Unknown) {
            return false;
        }
        Change change = inspector.inspect(delivery, seen, line.time().now()).change();
        return change.delivery().equals(delivery) || store.save(change).isPresent();
    }

    private Optional<Delivery> find(Event event) {
        Sku sku = event.sku();
        String key = event.channelKey();
        if (sku != null) {
            return store.find(line.outlet(), sku);
        }
        return key == null ? Optional.empty() : store.findByKey(line.outlet(), key);
    }
}
