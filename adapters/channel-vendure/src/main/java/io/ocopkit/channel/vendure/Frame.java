package io.ocopkit.channel.vendure;

import static io.ocopkit.channel.vendure.GraphQl.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has to be there before packs can be made: the product and the options they are chosen by.
 *
 * @param product the product's key
 * @param options its options, in the listing's order
 */
record Frame(String product, List<ShopOption> options) {

    /** Finds what is there, and says what is not. */
    static final class Building {
        private final VendureListingMapper mapper;
        private final List<ShopOption> there = new ArrayList<>();
        private final @Nullable String product;

        Building(VendureListingMapper mapper, ShopView view) {
            this.mapper = mapper;
            this.product = view.product().map(ShopProduct::id).orElse(null);
            view.product().ifPresent(product -> there.addAll(product.groups()));
            there.addAll(view.groups());
        }

        private Optional<ShopOption> group(int option) {
            String name = mapper.options().get(option);
            String code = VendureListingMapper.groupCode(mapper.listing().sku(), name);
            return there.stream()
                    .filter(group -> group.name().equals(name) || group.code().equals(code))
                    .findFirst();
        }

        /** The product comes last: an option that hangs in the air is found by its code, and nobody sees it. */
        void addMissing(Steps steps) {
            for (int option = 0; option < mapper.options().size(); option++) {
                addOption(steps, option);
            }
            if (product == null) {
                steps.add("product", "createProduct", "{id}", input("CreateProductInput!", mapper.newProduct()));
            }
        }

        private void addOption(Steps steps, int option) {
            Optional<ShopOption> group = group(option);
            if (group.isEmpty()) {
                steps.add(
                        "group" + option,
                        "createProductOptionGroup",
                        ShopOption.FIELDS,
                        input("CreateProductOptionGroupInput!", mapper.newGroup(option)));
                return;
            }
            List<String> values = missingValues(group.get(), option);
            for (int i = 0; i < values.size(); i++) {
                steps.add(
                        "value" + option + "_" + i,
                        "createProductOption",
                        "{id name}",
                        input(
                                "CreateProductOptionInput!",
                                mapper.newValue(group.get().id(), values.get(i))));
            }
        }

        private List<String> missingValues(ShopOption group, int option) {
            return mapper.values(option).stream()
                    .filter(value -> group.idOf(value) == null)
                    .toList();
        }

        Frame with(JsonNode made) {
            List<ShopOption> options = new ArrayList<>();
            for (int option = 0; option < mapper.options().size(); option++) {
                options.add(completed(option, made));
            }
            String id = product == null ? made.path("product").path("id").asText() : product;
            return new Frame(id, options);
        }

        private ShopOption completed(int option, JsonNode made) {
            Optional<ShopOption> group = group(option);
            if (group.isEmpty()) {
                return ShopOption.of(made.path("group" + option));
            }
            ShopOption known = group.get();
            List<ShopOption.Value> values = new ArrayList<>(known.values());
            for (int i = 0; i < missingValues(known, option).size(); i++) {
                values.add(ShopOption.value(made.path("value" + option + "_" + i)));
            }
            return known.with(values);
        }
    }
}
