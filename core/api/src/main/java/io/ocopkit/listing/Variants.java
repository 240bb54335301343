package io.ocopkit.listing;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What holds among the variants of one offer, and what the offer as a whole says of them. */
final class Variants {
    private static final int MAX_OPTIONS = 3;

    private Variants() {}

    static void requireSound(List<Variant> variants) {
        Set<Sku> skus = new HashSet<>();
        Set<List<Choice>> choices = new HashSet<>();
        List<String> options = variants.get(0).options();
        requireOptions(options);
        if (variants.size() > Offer.MOST_VARIANTS) {
            throw invalid(
                    "VARIANTS_TOO_MANY",
                    "Mỗi mặt hàng có tối đa " + Offer.MOST_VARIANTS + " phân loại",
                    "A listing has " + Offer.MOST_VARIANTS + " variants at most");
        }
        for (Variant variant : variants) {
            if (!variant.options().equals(options)) {
                throw invalid(
                        "VARIANT_OPTIONS_DIFFER",
                        "Mọi phân loại của một mặt hàng phải có cùng các nhóm phân loại, theo cùng thứ tự",
                        "All variants of a listing have the same options in the same order");
            }
            if (!skus.add(variant.sku()) || !choices.add(variant.choices())) {
                throw invalid(
                        "VARIANT_TWICE",
                        "Hai phân loại của một mặt hàng không được trùng SKU hay trùng lựa chọn",
                        "Two variants of a listing have neither the same SKU nor the same choices");
            }
        }
    }

    static void requireOptions(List<String> options) {
        if (options.isEmpty() || options.size() > MAX_OPTIONS || new HashSet<>(options).size() < options.size()) {
            throw invalid(
                    "VARIANT_OPTIONS",
                    "Mặt hàng có phân loại cần từ một đến ba nhóm phân loại khác nhau",
                    "Variants differ by one to three options, each named once");
        }
    }

    /** The lowest price; null when any is on request. */
    static @Nullable Money price(List<Variant> variants) {
        return variants.stream().anyMatch(variant -> variant.price() == null)
                ? null
                : variants.stream()
                        .map(Variant::price)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** All pieces on hand, as far as they fit; null when any variant does not say. */
    static @Nullable Integer stock(List<Variant> variants) {
        long sum = 0;
        for (Variant variant : variants) {
            if (variant.stock() == null) {
                return null;
            }
            sum += variant.stock();
        }
        return (int) Math.min(sum, Integer.MAX_VALUE);
    }

    /** The best of all. */
    static Availability availability(List<Variant> variants) {
        for (Availability best : List.of(Availability.IN_STOCK, Availability.PREORDER)) {
            if (variants.stream().anyMatch(variant -> variant.availability() == best)) {
                return best;
            }
        }
        return Availability.OUT_OF_STOCK;
    }

    private static InvalidValueException invalid(String code, String vi, String en) {
        return new InvalidValueException(code, BilingualText.of(vi, en));
    }
}
