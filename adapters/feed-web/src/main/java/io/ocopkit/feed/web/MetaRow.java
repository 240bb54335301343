package io.ocopkit.feed.web;

import io.ocopkit.channel.Withdrawal;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.text.DocumentText;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of Meta's file; what is not known is empty. */
final class MetaRow {
    static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "description",
            "availability",
            "condition",
            "price",
            "link",
            "image_link",
            "additional_image_link",
            "brand",
            "gtin",
            "quantity_to_sell_on_facebook",
            "status",
            "item_group_id",
            "color",
            "size",
            "material",
            "pattern",
            "additional_variant_attribute");

    private MetaRow() {}

    static List<String> of(Listing listing) {
        Offer offer = listing.offer();
        ListingContent content = offer.content();
        VariantAttributes attributes = VariantAttributes.of(offer.place());
        return List.of(
                text(listing.sku()),
                text(listing.product().name()),
                text(content.description()),
                availability(offer.availability()),
                "new",
                text(WebPrice.of(offer.price())),
                address(content.link()),
                content.images().isEmpty() ? "" : address(content.images().get(0)),
                further(content.images()),
                text(content.brand()),
                text(offer.gtin()),
                text(offer.stock()),
                "active",
                text(attributes.page()),
                text(attributes.known().get("color")),
                text(attributes.known().get("size")),
                text(attributes.known().get("material")),
                text(attributes.known().get("pattern")),
                text(pairs(attributes.others())));
    }

    static List<String> of(Withdrawal withdrawal) {
        return List.of(
                text(withdrawal.sku()),
                text(withdrawal.productName()),
                "",
                "out of stock",
                "new",
                "",
                address(withdrawal.link()),
                "",
                "",
                "",
                text(withdrawal.gtin()),
                "0",
                "archived",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /** All pictures but the main one; a comma within an address would split it, so there it is escaped. */
    static String further(List<URI> images) {
        return images.stream()
                .skip(1)
                .map(image -> image.toASCIIString().replace(",", "%2C"))
                .collect(Collectors.joining(","));
    }

    /** A comma or a colon within a name or a value would split it. */
    private static String pairs(List<Choice> choices) {
        return choices.stream()
                .map(choice -> unsplit(choice.option()) + ":" + unsplit(choice.value()))
                .collect(Collectors.joining(","));
    }

    private static String unsplit(String text) {
        return text.replace(',', ' ').replace(':', ' ');
    }

    private static String availability(Availability availability) {
        return switch (availability) {
            case IN_STOCK -> "in stock";
            case OUT_OF_STOCK -> "out of stock";
            case PREORDER -> "preorder";
        };
    }

    private static String address(@Nullable URI address) {
        return address == null ? "" : address.toASCIIString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : DocumentText.of(value.toString());
    }
}
