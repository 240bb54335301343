package io.ocopkit.testkit;

import static io.ocopkit.testkit.ListingFixture.aListing;

import io.ocopkit.channel.FeedItem;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Makes listings only when they are asked for, and at the end finds out how many of them somebody still holds. The last
 * ones are left out of the count: a writer may have some in hand.
 */
final class FleetingItems implements Iterator<FeedItem> {
    private static final int IN_HAND = 5_000;
    private static final int PATIENCE = 10;

    private final ListingFixture.Proven proven = aListing().prove();
    private final int count;
    private final List<WeakReference<Object>> handedOut = new ArrayList<>();
    private int made;
    private int held;
    private boolean exhausted;

    FleetingItems(int count) {
        this.count = count;
    }

    Stream<FeedItem> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
    }

    int made() {
        return made;
    }

    boolean exhausted() {
        return exhausted;
    }

    /** How many listings or descriptions, but the last 5,000, were reachable when the end was reached. */
    int held() {
        return held;
    }

    @Override
    public boolean hasNext() {
        if (made < count) {
            return true;
        }
        if (!exhausted) {
            exhausted = true;
            held = countHeld();
        }
        return false;
    }

    @Override
    public FeedItem next() {
        if (made == count) {
            throw new NoSuchElementException();
        }
        made++;
        String description = "Mẻ số " + made;
        OfferFixture offer = new OfferFixture()
                .sku(String.format(Locale.ROOT, "SKU-%07d", made))
                .described(description);
        FeedItem item = new FeedItem.Listed(proven.listing(offer.build()));
        if (made <= count - IN_HAND) {
            handedOut.add(new WeakReference<>(item));
            handedOut.add(new WeakReference<>(description));
        }
        return item;
    }

    private int countHeld() {
        int alive = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < PATIENCE && alive > 0; attempt++) {
            System.gc();
            alive = (int) handedOut.stream()
                    .filter(reference -> !reference.refersTo(null))
                    .count();
        }
        return alive;
    }
}
