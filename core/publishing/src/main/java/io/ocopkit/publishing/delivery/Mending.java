package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Outlet;
import io.ocopkit.publishing.image.Gallery;
import java.time.Instant;

/** Has items sent again that were sent without a picture, or with one that was wrong, once it is there. */
final class Mending {
    private static final int AT_ONCE = 1000;

    private final DeliveryStore store;
    private final Outlet outlet;
    private final Desired desired;
    private final Gallery gallery;

    Mending(DeliveryStore store, Outlet outlet, Desired desired, Gallery gallery) {
        this.store = store;
        this.outlet = outlet;
        this.desired = desired;
        this.gallery = gallery;
    }

    /** Looks at the longest troubled; the next sweep goes on with the others. */
    void run(Instant now) {
        for (Delivery delivery : store.troubled(outlet, AT_ONCE)) {
            boolean sent = delivery.progress().state() == State.DONE
                    && Gallery.isAboutPicture(delivery.progress().issue());
            if (sent && isMended(delivery, now)) {
                store.save(delivery.reopened(now));
            }
        }
    }

    private boolean isMended(Delivery delivery, Instant now) {
        return desired.of(delivery, now) instanceof Wanted.Show show
                && gallery.view(show.listing(), true) instanceof Gallery.View.Ready ready
                && ready.remark() == null;
    }
}
