package io.ocopkit.channel.lazada;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Sku;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds products by what is known of them. */
record Finder(LazadaCalls calls, LazadaConfig config) {

    Observation look(ListingReference reference) throws ChannelFailure {
        String key = reference.channelKey();
        Optional<LazadaProduct> found =
                key == null ? calls.productOf(reference.sku().value()) : calls.product(key);
        return found.map(product -> product.seen(reference.sku())).orElseGet(Observation.Absent::new);
    }

    List<Observation> lookAll(List<Sku> skus) throws ChannelFailure {
        List<LazadaProduct> found =
                calls.productsOf(skus.stream().map(Sku::value).toList());
        return skus.stream()
                .map(sku -> found.stream()
                        .filter(product -> product.has(sku.value()))
                        .findFirst()
                        .map(product -> product.seen(sku))
                        .orElseGet(Observation.Absent::new))
                .toList();
    }

    /**
     * By every way there is. A product of several packs whose creation was never answered is known neither by a key of
     * Lazada's nor by a SKU of its own: it is found by what we have written into it, page after page.
     */
    Optional<LazadaProduct> search(ListingReference reference) throws ChannelFailure {
        String key = reference.channelKey();
        Optional<LazadaProduct> found = key == null ? Optional.empty() : calls.product(key);
        if (found.isEmpty()) {
            found = calls.productOf(reference.sku().value());
        }
        String attribute = config.rules().pageAttribute();
        if (found.isEmpty() && key == null && attribute != null) {
            found = leafThrough(attribute, reference.sku().value());
        }
        return found;
    }

    private Optional<LazadaProduct> leafThrough(String attribute, String page) throws ChannelFailure {
        LazadaCalls.Page read;
        int offset = 0;
        do {
            read = calls.page(offset, Map.of());
            Optional<LazadaProduct> found = read.products().stream()
                    .filter(product -> !product.isGone())
                    .filter(product -> product.page(attribute).equals(page))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            offset += read.products().size();
        } while (!read.isLast());
        return Optional.empty();
    }
}
