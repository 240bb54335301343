package io.ocopkit.listing;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one offer of the packs that stand on a page. */
final class Packs {

    private Packs() {}

    static Offer offer(Sku page, List<Offer> packs) {
        return Offer.ofVariants(
                page,
                content(packs),
                packs.stream().map(pack -> variant(page, pack)).toList());
    }

    private static Variant variant(Sku page, Offer pack) {
        PagePlace place = pack.place();
        if (place == null || !place.page().equals(page)) {
            throw new IllegalArgumentException("The pack " + pack.sku() + " does not stand on the page " + page);
        }
        ListingContent content = pack.content();
        return new Variant(
                pack.sku(),
                place.choices(),
                pack.gtin(),
                pack.price(),
                pack.stock(),
                pack.availability(),
                content.netContent(),
                content.parcel(),
                content.images().isEmpty() ? null : content.images().get(0));
    }

    /** How much is in a pack and how it is packed is the packs' to say. */
    private static ListingContent content(List<Offer> packs) {
        return new ListingContent(
                first(packs, ListingContent::brand),
                first(packs, ListingContent::description),
                null,
                null,
                first(packs, ListingContent::link),
                images(packs));
    }

    private static <T> @Nullable T first(List<Offer> packs, Function<ListingContent, @Nullable T> field) {
        for (Offer pack : packs) {
            T value = field.apply(pack.content());
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static List<URI> images(List<Offer> packs) {
        return Objects.requireNonNullElse(
                first(packs, content -> content.images().isEmpty() ? null : content.images()), List.of());
    }
}
