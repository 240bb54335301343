package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Sku;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes down what goes by our key. For one thread. */
final class Removal {
    private static final int MOST_AT_ONCE = 50;

    private final LazadaCalls calls;
    private final LazadaConfig config;
    private final LazadaMemory memory;
    private @Nullable String item;

    Removal(LazadaCalls calls, LazadaConfig config, LazadaMemory memory) {
        this.calls = calls;
        this.config = config;
        this.memory = memory;
    }

    /** The listing by all that is known of it by now, so that what is in doubt is found again. */
    ListingReference about(ListingReference reference) {
        return item == null ? reference : new ListingReference(reference.sku(), item);
    }

    Outcome withdraw(WithdrawCommand command) throws ChannelFailure {
        Optional<LazadaProduct> found = found(command);
        if (found.isEmpty()) {
            return new Outcome.Applied(command.reference());
        }
        LazadaProduct product = found.get();
        Collection<String> packs = packs(product, command.reference().sku());
        if (config.rules().withdrawal() == LazadaConfig.Withdrawal.REMOVE) {
            remove(product, packs);
        } else {
            calls.change("/product/deactivate", "apiRequestBody", deactivation(product, packs));
        }
        return new Outcome.Applied(about(command.reference()));
    }

    private static String deactivation(LazadaProduct product, Collection<String> packs) {
        String skus = packs.size() == product.skuIds().size()
                ? ""
                : packs.stream()
                        .map(key -> "<SellerSku>" + escaped(key) + "</SellerSku>")
                        .collect(Collectors.joining("", "<Skus>", "</Skus>"));
        return "<Request><Product><ItemId>" + product.id() + "</ItemId>" + skus + "</Product></Request>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    Outcome unlist(WithdrawCommand command) throws ChannelFailure {
        Optional<LazadaProduct> found = found(command);
        if (found.isPresent()) {
            List<ObjectNode> skus = ids(found.get(), command).stream()
                    .map(id -> JsonNodeFactory.instance
                            .objectNode()
                            .put("SkuId", id)
                            .put("Status", "inactive"))
                    .toList();
            ObjectNode product = JsonNodeFactory.instance
                    .objectNode()
                    .put("ItemId", found.get().id());
            calls.change("/product/update", new LazadaListingMapper(config).whole(product, skus));
        }
        return new Outcome.Applied(about(command.reference()));
    }

    Outcome stopSelling(WithdrawCommand command) throws ChannelFailure {
        Optional<LazadaProduct> found = found(command);
        if (found.isPresent()) {
            String id = found.get().id();
            new LazadaOffers(calls, config, memory.skuIds())
                    .sendAll(ids(found.get(), command).stream()
                            .map(sku -> LazadaListingMapper.soldOut(id, sku))
                            .toList());
        }
        return new Outcome.Applied(about(command.reference()));
    }

    private List<String> ids(LazadaProduct product, WithdrawCommand command) {
        Map<String, String> ids = product.skuIds();
        return packs(product, command.reference().sku()).stream()
                .map(key -> ids.getOrDefault(key, ""))
                .toList();
    }

    /** The whole product, unless our SKU is one among those of somebody's own. */
    private Collection<String> packs(LazadaProduct product, Sku sku) {
        String attribute = config.rules().pageAttribute();
        Set<String> all = product.skuIds().keySet();
        boolean foreign = attribute != null
                && !product.page(attribute).equals(sku.value())
                && all.size() > 1
                && all.contains(sku.value());
        return foreign ? List.of(sku.value()) : all;
    }

    private Optional<LazadaProduct> found(WithdrawCommand command) throws ChannelFailure {
        Optional<LazadaProduct> found = new Finder(calls, config).search(command.reference());
        found.ifPresent(product -> item = product.id());
        return found;
    }

    /** Deletes packs, and with the last of them the product. */
    void remove(LazadaProduct product, Collection<String> packs) throws ChannelFailure {
        Map<String, String> ids = product.skuIds();
        List<String> gone = packs.stream()
                .map(key -> "SkuId_" + product.id() + "_" + ids.getOrDefault(key, ""))
                .toList();
        for (int from = 0; from < gone.size(); from += MOST_AT_ONCE) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            gone.subList(from, Math.min(from + MOST_AT_ONCE, gone.size())).forEach(list::add);
            calls.change("/product/remove", "sku_id_list", LazadaCalls.write(list));
        }
    }
}
