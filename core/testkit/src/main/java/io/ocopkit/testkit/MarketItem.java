package io.ocopkit.testkit;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.MarketEffect.Face;
import java.time.Instant;

/**
 * A listing as a {@link Market} holds it.
 *
 * @param reference our key and the market's
 * @param face what buyers are shown
 * @param version the version of the last command that took effect
 * @param writtenAt when it was last written whole
 * @param standing whether it is up, hidden or gone
 */
public record MarketItem(ListingReference reference, Face face, long version, Instant writtenAt, Standing standing) {

    /** Where a listing stands, review aside. */
    public enum Standing {
        /** Up. */
        UP,
        /** Kept, and not shown. */
        HIDDEN,
        /** Taken down. */
        GONE
    }

    /**
     * Our key.
     *
     * @return the SKU
     */
    public Sku sku() {
        return reference.sku();
    }

    static MarketItem of(MarketEffect effect) {
        return new MarketItem(effect.reference(), effect.face(), effect.version(), effect.at(), Standing.UP);
    }

    MarketItem after(MarketEffect effect) {
        return switch (effect.kind()) {
            case CREATED, CHANGED -> of(effect);
            case OFFER -> with(effect, face.offered(effect.face()), standing);
            case STOPPED -> with(effect, face.soldOut(), standing);
            case UNLISTED -> with(effect, face, Standing.HIDDEN);
            case REMOVED -> with(effect, face, Standing.GONE);
        };
    }

    private MarketItem with(MarketEffect effect, Face now, Standing stands) {
        return new MarketItem(reference, now, effect.version(), writtenAt, stands);
    }
}
