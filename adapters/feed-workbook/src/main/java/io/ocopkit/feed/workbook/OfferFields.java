package io.ocopkit.feed.workbook;

import static io.ocopkit.feed.workbook.CellKind.NUMBER;
import static io.ocopkit.feed.workbook.CellKind.TEXT;

import io.ocopkit.catalog.Cell;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.NetContent;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Parcel;
import io.ocopkit.model.Dong;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Price, stock and what the seller shows. */
final class OfferFields {

    private OfferFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put(
                "offer.price",
                Fields.ofListing(NUMBER, listing -> price(listing.offer().price())));
        fields.put("offer.currency", Fields.ofListing(TEXT, OfferFields::currency));
        fields.put(
                "offer.stock",
                Fields.ofListing(NUMBER, l -> Cells.number(l.offer().stock())));
        fields.put(
                "offer.availability",
                Fields.ofListing(TEXT, l -> Cells.text(l.offer().availability())));
        fields.put("content.brand", content(c -> Cells.text(c.brand())));
        fields.put("content.description", content(c -> Cells.text(c.description())));
        fields.put("content.netContent", content(c -> Cells.text(c.netContent())));
        fields.put("content.netContent.amount", Fields.ofListing(NUMBER, OfferFields::amount));
        fields.put("content.netContent.unit", content(c -> unit(c.netContent())));
        addParcel(fields);
        fields.put("offer.page", Fields.ofListing(TEXT, OfferFields::page));
        fields.put("offer.choices", Fields.ofListing(TEXT, OfferFields::choices));
        fields.put("content.link", content(c -> Cells.address(c.link())));
        fields.put("content.images", content(OfferFields::images));
    }

    private static void addParcel(Map<String, Field> fields) {
        fields.put("content.parcel.grams", parcel(parcel -> BigDecimal.valueOf(parcel.grams())));
        fields.put("content.parcel.length", side(Parcel.Size::length));
        fields.put("content.parcel.width", side(Parcel.Size::width));
        fields.put("content.parcel.height", side(Parcel.Size::height));
    }

    private static Field parcel(Function<Parcel, @Nullable BigDecimal> value) {
        return Fields.ofListing(NUMBER, listing -> {
            Parcel parcel = listing.offer().content().parcel();
            return Cells.number(parcel == null ? null : value.apply(parcel));
        });
    }

    /** Centimetres, as people measure. */
    private static Field side(Function<Parcel.Size, Integer> millimetres) {
        return parcel(parcel -> {
            Parcel.Size size = parcel.size();
            return size == null ? null : BigDecimal.valueOf(millimetres.apply(size), 1);
        });
    }

    private static Cell page(Listing listing) {
        PagePlace place = listing.offer().place();
        return Cells.text(place == null ? null : place.page());
    }

    private static Cell choices(Listing listing) {
        PagePlace place = listing.offer().place();
        return Cells.text(place == null ? null : place.text());
    }

    private static Field content(Function<ListingContent, Cell> value) {
        return Fields.ofListing(TEXT, listing -> value.apply(listing.offer().content()));
    }

    private static Cell price(@Nullable Money price) {
        return price == null ? Cell.BLANK : Cells.number(Dong.amountOf(price));
    }

    private static Cell currency(Listing listing) {
        return listing.offer().price() == null ? Cell.BLANK : Cells.text(Dong.CURRENCY.getCode());
    }

    private static Cell amount(Listing listing) {
        NetContent content = listing.offer().content().netContent();
        return Cells.number(content == null ? null : content.amount());
    }

    private static Cell unit(@Nullable NetContent content) {
        return Cells.text(content == null ? null : content.unit().code());
    }

    /** One address a line: a URI has no line breaks, while commas and semicolons are allowed in it. */
    private static Cell images(ListingContent content) {
        return content.images().isEmpty()
                ? Cell.BLANK
                : Cells.text(content.images().stream().map(URI::toASCIIString).collect(Collectors.joining("\n")));
    }
}
