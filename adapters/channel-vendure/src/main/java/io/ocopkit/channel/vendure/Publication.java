package io.ocopkit.channel.vendure;

import static io.ocopkit.channel.vendure.GraphQl.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.vendure.VendureListingMapper.Packing;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Variant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One publication, or one change of price and stock, after the look: what is different is written, from nothing to all. */
final class Publication {
    private final PublishCommand command;
    private final VendureListingMapper mapper;
    private final ShopView view;
    private final @Nullable ShopProduct product;
    private final Frame.Building building;
    private ListingReference reference;

    Publication(PublishCommand command, VendureListingMapper mapper, ShopView view) throws ChannelFailure {
        this.command = command;
        this.mapper = mapper;
        this.view = view;
        this.product = view.product().orElse(null);
        this.building = new Frame.Building(mapper, view);
        this.reference = product == null
                ? command.reference()
                : new ListingReference(command.listing().sku(), product.id());
        for (Variant item : mapper.items()) {
            VendureListingMapper.priced(VendureListingMapper.object(), item, view.facts());
        }
        for (ShopProduct each : view.all()) {
            if (each.version() > command.version()) {
                throw ChannelFailure.refusal(VendureIssues.newerVersion(each.version()));
            }
        }
    }

    static ShopView.Needs needs(Listing listing) {
        return new ShopView.Needs(Pictures.fileNames(listing), VendureListingMapper.groupCodes(listing));
    }

    ListingReference reference() {
        return reference;
    }

    /** What the shop made by hand becomes ours only when it sells nothing else. */
    void requireOurs() throws ChannelFailure {
        if (product != null
                && product.sku() == null
                && !product.sellsOnly(VendureListingMapper.skus(command.listing()))) {
            throw ChannelFailure.refusal(VendureIssues.skuTaken(product.id()));
        }
    }

    Packing packing(VendureCalls calls) throws ChannelFailure {
        return new Packing(
                product == null ? List.of() : product.languages(),
                view.facts(),
                Pictures.of(command.listing(), view.pictures(), calls));
    }

    void addMissing(Steps steps) {
        building.addMissing(steps);
    }

    /** Once what was missing is there. */
    void fill(JsonNode made, Packing packing, Steps steps) throws ChannelFailure {
        Frame frame = building.with(made);
        reference = new ListingReference(command.listing().sku(), frame.product());
        new Filling(mapper, frame, product, packing, steps).add(view.copies());
    }

    void addOffer(Steps steps) throws ChannelFailure {
        if (product == null || !product.isOf(command.listing().sku())) {
            throw ChannelFailure.refusal(VendureIssues.notListed());
        }
        ArrayNode variants = JsonNodeFactory.instance.arrayNode();
        for (Variant item : mapper.items()) {
            ShopVariant variant =
                    product.variant(item).orElseThrow(() -> ChannelFailure.refusal(VendureIssues.notListed()));
            variants.add(VendureListingMapper.priced(
                    VendureListingMapper.object().put("id", variant.id()), item, view.facts()));
        }
        steps.add("changed", "updateProductVariants", "{id}", input("[UpdateProductVariantInput!]!", variants))
                .add("product", "updateProduct", "{id}", input("UpdateProductInput!", mapper.offered(product.id())));
    }

    /** Some mutations answer that they did nothing, with HTTP 200 and no error. */
    Outcome done(JsonNode done) {
        for (JsonNode answer : done) {
            ChannelError error = VendureErrors.in(answer);
            if (error != null
                    || "NOT_DELETED".equals(answer.path(0).path("result").asText())) {
                return new Outcome.InDoubt(reference);
            }
        }
        return new Outcome.Applied(reference);
    }
}
