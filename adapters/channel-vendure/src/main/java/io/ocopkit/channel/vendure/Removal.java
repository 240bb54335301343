package io.ocopkit.channel.vendure;

import static io.ocopkit.channel.vendure.GraphQl.input;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.channel.error.ChannelFailure;
import java.util.List;
import java.util.Set;

/** Takes down whatever goes by our key, copies included, and what the shop made by hand when it sells nothing else. */
final class Removal {
    private final WithdrawCommand command;
    private final VendureCalls calls;

    Removal(WithdrawCommand command, VendureCalls calls) {
        this.command = command;
        this.calls = calls;
    }

    Outcome hide() {
        return end(this::hideAll);
    }

    private Outcome hideAll() throws ChannelFailure {
        ArrayNode hidden = JsonNodeFactory.instance.arrayNode();
        for (ShopProduct product : shown()) {
            hidden.add(VendureListingMapper.withdrawn(
                    product.id(), command.reference().sku(), command.version()));
        }
        if (!hidden.isEmpty()) {
            Steps steps = new Steps().add("hidden", "updateProducts", "{id}", input("[UpdateProductInput!]!", hidden));
            calls.change(steps);
        }
        return done();
    }

    Outcome sellOut() {
        return end(this::emptyAll);
    }

    private Outcome end(Attempt.Work<Outcome> work) {
        return Attempt.toWithdraw(command.reference(), calls::hasWritten, work);
    }

    private Outcome done() {
        return new Outcome.Applied(command.reference());
    }

    private Outcome emptyAll() throws ChannelFailure {
        ArrayNode variants = JsonNodeFactory.instance.arrayNode();
        for (ShopProduct product : shown()) {
            product.variants().forEach(variant -> variants.add(VendureListingMapper.soldOut(variant.id())));
        }
        if (!variants.isEmpty()) {
            Steps steps = new Steps()
                    .add("soldOut", "updateProductVariants", "{id}", input("[UpdateProductVariantInput!]!", variants));
            calls.change(steps);
        }
        return done();
    }

    /** What a newer publication has put up stays. */
    private List<ShopProduct> shown() throws ChannelFailure {
        ListingReference reference = command.reference();
        Set<String> items = Set.of(reference.sku().value());
        return ShopView.read(calls, reference, items, ShopView.Needs.NOTHING).all().stream()
                .filter(product -> product.version() <= command.version())
                .filter(product -> product.sku() != null || product.sellsOnly(items))
                .toList();
    }
}
