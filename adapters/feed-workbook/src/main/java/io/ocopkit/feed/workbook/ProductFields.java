package io.ocopkit.feed.workbook;

import static io.ocopkit.feed.workbook.CellKind.TEXT;

import io.ocopkit.listing.Listing;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.ProductSet;
import io.ocopkit.units.AdministrativeCode;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The product and where it comes from, as the certificate prints it and, where that is known, on today's map. */
final class ProductFields {

    private ProductFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put(
                "product.id", Fields.ofListing(TEXT, l -> Cells.text(l.product().id())));
        fields.put(
                "product.englishName",
                Fields.ofListing(TEXT, l -> Cells.text(l.product().englishName())));
        fields.put(
                "product.code",
                Fields.ofListing(TEXT, l -> Cells.text(l.product().code())));
        fields.put("product.set.code", set(ProductSet::code));
        fields.put("product.set.name.vi", set(set -> set.label().vi()));
        fields.put("product.set.name.en", set(set -> set.label().en()));
        address(fields, "origin.printed.", listing -> listing.origin().original());
        address(fields, "origin.current.", listing -> listing.origin().current());
    }

    private static Field set(Function<ProductSet, String> value) {
        return Fields.ofListing(TEXT, listing -> {
            ProductSet set = listing.product().productSet();
            return Cells.text(set == null ? null : value.apply(set));
        });
    }

    private static void address(
            Map<String, Field> fields, String prefix, Function<Listing, @Nullable PostalAddress> address) {
        fields.put(prefix + "street", part(address, PostalAddress::street));
        fields.put(prefix + "commune", part(address, PostalAddress::commune));
        fields.put(prefix + "district", part(address, PostalAddress::district));
        fields.put(prefix + "province", part(address, PostalAddress::province));
        fields.put(prefix + "code", part(address, ProductFields::code));
        fields.put(prefix + "codeSet", part(address, ProductFields::codeSet));
    }

    private static Field part(
            Function<Listing, @Nullable PostalAddress> address, Function<PostalAddress, @Nullable String> part) {
        return Fields.ofListing(TEXT, listing -> {
            PostalAddress found = address.apply(listing);
            return Cells.text(found == null ? null : part.apply(found));
        });
    }

    private static @Nullable String code(PostalAddress address) {
        AdministrativeCode code = address.code();
        return code == null ? null : code.value();
    }

    private static @Nullable String codeSet(PostalAddress address) {
        AdministrativeCode code = address.code();
        return code == null ? null : code.codeSet().name();
    }
}
