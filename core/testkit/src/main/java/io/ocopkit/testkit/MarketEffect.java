package io.ocopkit.testkit;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Dong;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that really happened to a listing in a {@link Market}.
 *
 * @param kind what happened
 * @param at when it takes effect
 * @param reference our key and the market's
 * @param version the version of the command that did it
 * @param face what buyers are shown by it; empty where nothing new is shown
 * @param command the idempotency key of the command that did it
 */
public record MarketEffect(Kind kind, Instant at, ListingReference reference, long version, Face face, String command) {
    private static final int PARTS = 10;

    /** What can happen to a listing. */
    public enum Kind {
        /** A new listing came into being. */
        CREATED,
        /** A listing the market had was written anew. */
        CHANGED,
        /** Price and stock were written anew. */
        OFFER,
        /** The stock was set to nothing. */
        STOPPED,
        /** The listing was hidden. */
        UNLISTED,
        /** The listing was taken down. */
        REMOVED
    }

    /**
     * What buyers are shown.
     *
     * @param title the product's name
     * @param price its price; null when on request
     * @param stock pieces on hand; null when not said
     * @param packs the variants and their prices, such as {@code MO-250=VND 95000}; empty for a single pack
     */
    public record Face(
            String title, @Nullable Money price, @Nullable Integer stock, List<String> packs) {
        static final Face NONE = new Face("", null, null, List.of());

        /** Keeps a copy of the packs. */
        public Face {
            packs = List.copyOf(packs);
        }

        static Face of(Listing listing) {
            return new Face(
                    listing.product().name(),
                    listing.offer().price(),
                    listing.offer().stock(),
                    listing.offer().variants().stream()
                            .map(variant -> variant.sku() + "=" + variant.price())
                            .toList());
        }

        Face soldOut() {
            return new Face(title, price, 0, packs);
        }

        Face offered(Face other) {
            return new Face(title, other.price, other.stock, other.packs);
        }
    }

    String line() {
        return String.join(
                "\t",
                kind.name(),
                at.toString(),
                encoded(reference.sku().value()),
                encoded(key()),
                Long.toString(version),
                encoded(face.title),
                face.price == null ? "" : Long.toString(Dong.amountOf(face.price)),
                face.stock == null ? "" : Integer.toString(face.stock),
                encoded(String.join("\n", face.packs)),
                encoded(command));
    }

    static MarketEffect read(String line) {
        String[] part = line.split("\t", PARTS);
        return new MarketEffect(
                Kind.valueOf(part[0]),
                Instant.parse(part[1]),
                new ListingReference(new Sku(decoded(part[2])), decoded(part[3])),
                Long.parseLong(part[4]),
                new Face(
                        decoded(part[5]),
                        part[6].isEmpty() ? null : Dong.of(Long.parseLong(part[6])),
                        part[7].isEmpty() ? null : Integer.valueOf(part[7]),
                        decoded(part[8]).lines().toList()),
                decoded(part[9]));
    }

    String key() {
        String key = reference.channelKey();
        return key == null ? "" : key;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
