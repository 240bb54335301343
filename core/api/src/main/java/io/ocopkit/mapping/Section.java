package io.ocopkit.mapping;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Listing;
import io.ocopkit.model.ProductSet;
import org.jspecify.annotations.Nullable;

/**
 * For which listings the lines of a section are meant.
 *
 * @param channel the channel's id; null for all
 * @param shop the shop's name on that channel; null for all
 * @param subject a set or an item; null for all
 */
record Section(
        @Nullable String channel,
        @Nullable String shop,
        @Nullable Subject subject) {
    static final String ANY_SKU = "";

    private static final int SUBJECTS = 3;

    /** A product set or an item. */
    sealed interface Subject {

        boolean isOf(Listing listing);

        /** A product set. */
        record OfSet(ProductSet set) implements Subject {
            @Override
            public boolean isOf(Listing listing) {
                return set == listing.product().productSet();
            }

            @Override
            public String toString() {
                return "set " + set.code();
            }
        }

        /** An item. */
        record OfSku(String sku) implements Subject {
            @Override
            public boolean isOf(Listing listing) {
                return sku.equals(listing.sku().value());
            }

            @Override
            public String toString() {
                return "sku " + sku;
            }
        }
    }

    /** The more narrowly a section is meant the higher: shop over channel over all, item over set over all. */
    int rank() {
        int place = shop != null ? 2 : channel != null ? 1 : 0;
        int what = subject == null ? 0 : subject instanceof Subject.OfSet ? 1 : 2;
        return place * SUBJECTS + what;
    }

    /** The item it is meant for; {@link #ANY_SKU} when it is meant for more than one. */
    String sku() {
        return subject instanceof Subject.OfSku one ? one.sku() : ANY_SKU;
    }

    boolean isFor(Outlet outlet, Listing listing) {
        return (channel == null || channel.equals(outlet.channel().value()))
                && (shop == null || shop.equals(outlet.shop()))
                && (subject == null || subject.isOf(listing));
    }

    /** Whether every listing of another section is one of this. */
    boolean covers(Section other) {
        return (channel == null || channel.equals(other.channel))
                && (shop == null || shop.equals(other.shop))
                && (subject == null || subject.equals(other.subject));
    }

    /** As it stands in the file. */
    @Override
    public String toString() {
        String place = shop != null ? "shop " + channel + "/" + shop : channel != null ? "channel " + channel : "";
        String all = subject == null ? place : place.isEmpty() ? subject.toString() : place + " " + subject;
        return "[" + (all.isEmpty() ? "default" : all) + "]";
    }
}
