package io.ocopkit.catalog;

import java.util.List;
import java.util.Set;

/** Reads a product's name, and refuses counts that stand where a name should. */
final class ProductName {
    private static final Set<String> NUMBER_WORDS = Set.of(
            "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi", "one", "two", "three", "four",
            "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "several", "nhieu", "cac");
    private static final Set<String> COUNTED =
            Set.of("pham", "sp", "loai", "products", "product", "kinds", "items", "types", "hang", "varieties");

    private ProductName() {}

    /** The name; empty, with the problem reported, when there is none. */
    static String required(RowReading row) {
        String name = row.text(CatalogueColumn.PRODUCT_NAME);
        if (name.isEmpty()) {
            if (row.errors().isEmpty()) {
                row.problem(CatalogueColumn.PRODUCT_NAME, Finding.PRODUCT_NAME_MISSING);
            }
            return "";
        }
        if (isCount(name)) {
            row.problem(CatalogueColumn.PRODUCT_NAME, Finding.COUNT_NOT_PRODUCT);
            return "";
        }
        return name;
    }

    /** "(14 sản phẩm từ tổ yến)", "(five kinds of baskets)", "43 sản phẩm"; but not "5 loại hạt sấy". */
    static boolean isCount(String name) {
        boolean bracketed = name.charAt(0) == '(' && name.charAt(name.length() - 1) == ')';
        if (!bracketed && !Character.isDigit(name.charAt(0))) {
            return false;
        }
        List<String> tokens = Tokens.of(name);
        if (tokens.size() < 2 || !Tokens.isNumber(tokens.get(0)) && !NUMBER_WORDS.contains(tokens.get(0))) {
            return false;
        }
        return bracketed
                ? tokens.stream().anyMatch(COUNTED::contains)
                : tokens.get(1).equals("san")
                                && tokens.size() > 2
                                && tokens.get(2).equals("pham")
                        || tokens.get(1).equals("products");
    }
}
