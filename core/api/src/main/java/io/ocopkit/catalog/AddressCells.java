package io.ocopkit.catalog;

import io.ocopkit.model.PostalAddress;
import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an address from its columns, or from one cell that holds all of it. */
final class AddressCells {
    private static final List<String> PROVINCE = List.of("tinh ", "tp ", "thanh pho ", "tphcm");
    private static final List<String> DISTRICT = List.of("huyen ", "quan ", "thi xa ", "tx ", "tp ", "thanh pho ");
    private static final List<String> COMMUNE = List.of("xa ", "phuong ", "thi tran ", "tt ", "dac khu ", "p ");

    private AddressCells() {}

    static PostalAddress read(RowReading row) {
        String commune = row.text(CatalogueColumn.COMMUNE);
        String district = row.text(CatalogueColumn.DISTRICT);
        String province = row.text(CatalogueColumn.PROVINCE);
        String street = row.text(CatalogueColumn.ADDRESS);
        boolean inOneCell = street.indexOf(',') > 0 && commune.isEmpty() && district.isEmpty() && province.isEmpty();
        return inOneCell
                ? split(row, street)
                : new PostalAddress(known(street), known(commune), known(district), known(province), null);
    }

    /** The address on today's map, when the list has columns of its own for it. */
    static @Nullable PostalAddress current(RowReading row) {
        PostalAddress current = PostalAddress.of(
                known(row.text(CatalogueColumn.CURRENT_COMMUNE)),
                null,
                known(row.text(CatalogueColumn.CURRENT_PROVINCE)));
        return current.isEmpty() ? null : current;
    }

    /** Takes the units from the right, each by the word in front of it; what is left is the street. */
    private static PostalAddress split(RowReading row, String text) {
        List<String> parts = new ArrayList<>(List.of(text.split(",")));
        parts.replaceAll(String::strip);
        String province = takeLast(parts, PROVINCE);
        String district = takeLast(parts, DISTRICT);
        String commune = takeLast(parts, COMMUNE);
        PostalAddress address = new PostalAddress(known(String.join(", ", parts)), commune, district, province, null);
        if (province != null || district != null || commune != null) {
            row.changed(CatalogueColumn.ADDRESS, text, address, Change.ADDRESS_PARTS);
        }
        return address;
    }

    private static @Nullable String takeLast(List<String> parts, List<String> words) {
        if (parts.isEmpty()) {
            return null;
        }
        String last = parts.get(parts.size() - 1);
        String key = VietnameseText.searchKey(last) + " ";
        for (String word : words) {
            if (key.startsWith(word)) {
                parts.remove(parts.size() - 1);
                return last;
            }
        }
        return null;
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
