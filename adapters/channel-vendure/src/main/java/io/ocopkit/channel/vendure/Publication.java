package io.ocopkit.channel.vendure;

import static io.ocopkit.channel.vendure.GraphQl.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.ProofTerm;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.vendure.VendureListingMapper.Packing;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Variant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One publication, or one change of price and stock: look, then write what is different from nothing to all. */
final class Publication {
    private final VendureConfig config;
    private final PublishCommand command;
    private final VendureCalls calls;

    Publication(VendureConfig config, PublishCommand command, VendureCalls calls) {
        this.config = config;
        this.command = command;
        this.calls = calls;
    }

    Outcome whole() throws Stopped {
        VendureListingMapper mapper = VendureListingMapper.of(config, command);
        Listing listing = command.listing();
        ShopView view = look(new ShopView.Needs(Pictures.fileNames(listing), VendureListingMapper.groupCodes(listing)));
        ShopProduct product = view.product().orElse(null);
        requireOurs(product);
        Packing packing = new Packing(
                product == null ? List.of() : product.languages(),
                view.facts(),
                Pictures.of(listing, view.pictures(), calls, command.reference()));
        Frame frame = Frame.of(mapper, view, calls, reference(product));
        ListingReference made = new ListingReference(listing.sku(), frame.product());
        JsonNode done = calls.change(new Filling(mapper, frame, product, packing).steps(view.copies()), made);
        requireDone(done, made);
        return new Outcome.Applied(made);
    }

    Outcome offerOnly() throws Stopped {
        VendureListingMapper mapper = VendureListingMapper.of(config, command);
        ShopView view = look(ShopView.Needs.NOTHING);
        ShopProduct product = view.product()
                .filter(each -> each.isOf(command.listing().sku()))
                .orElse(null);
        if (product == null) {
            throw Stopped.by(VendureIssues.notListed());
        }
        ArrayNode variants = JsonNodeFactory.instance.arrayNode();
        for (Variant item : mapper.items()) {
            ShopVariant variant = product.variant(item).orElseThrow(() -> Stopped.by(VendureIssues.notListed()));
            variants.add(VendureListingMapper.priced(
                    VendureListingMapper.object().put("id", variant.id()), item, view.facts()));
        }
        Steps steps = new Steps()
                .add("changed", "updateProductVariants", "{id}", input("[UpdateProductVariantInput!]!", variants))
                .add("product", "updateProduct", "{id}", input("UpdateProductInput!", mapper.offered(product.id())));
        calls.change(steps, reference(product));
        return new Outcome.Applied(reference(product));
    }

    private ShopView look(ShopView.Needs needs) throws Stopped {
        Optional<Issue> over = ProofTerm.issue(command.listing(), calls.clock());
        if (over.isPresent()) {
            throw Stopped.by(over.get());
        }
        Set<String> skus = VendureListingMapper.skus(command.listing());
        ShopView view = ShopView.read(calls, command.reference(), skus, needs);
        view.facts().requireFit(config);
        Optional<ShopProduct> newest = view.all().stream()
                .filter(product -> product.version() > command.version())
                .findFirst();
        if (newest.isPresent()) {
            throw Stopped.by(VendureIssues.newerVersion(newest.get().version()));
        }
        return view;
    }

    /** What the shop made by hand becomes ours only when it sells nothing else. */
    private void requireOurs(@Nullable ShopProduct product) throws Stopped {
        if (product != null
                && product.sku() == null
                && !product.sellsOnly(VendureListingMapper.skus(command.listing()))) {
            throw Stopped.by(VendureIssues.skuTaken(product.id()));
        }
    }

    private ListingReference reference(@Nullable ShopProduct product) {
        return product == null
                ? command.reference()
                : new ListingReference(command.listing().sku(), product.id());
    }

    /** Some mutations answer that they did nothing, with HTTP 200 and no error. */
    private static void requireDone(JsonNode done, ListingReference reference) throws Stopped {
        for (JsonNode answer : done) {
            ChannelError error = VendureErrors.in(answer);
            if (error != null
                    || "NOT_DELETED".equals(answer.path(0).path("result").asText())) {
                throw new Stopped(new Outcome.InDoubt(reference));
            }
        }
    }
}
