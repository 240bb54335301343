package io.ocopkit.example.quickstart;

import io.ocopkit.catalog.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a specimen shop offers of the generated register. Its GTINs start with 952, which GS1 sets aside for
 * demonstrations and gives to nobody; its addresses end in example.com, which nobody can register.
 */
final class GeneratedOffers {
    static final List<String> HEADER = List.of(
            "Mã hàng (SKU)",
            "Tên sản phẩm",
            "Chủ thể",
            "Tỉnh/thành phố",
            "Mã vạch (GTIN)",
            "Giá bán (đồng)",
            "Tồn kho",
            "Khối lượng tịnh",
            "Nhãn hiệu",
            "Mô tả",
            "Liên kết",
            "Hình ảnh");

    private static final String DEMONSTRATION_PREFIX = "952";
    private static final String PROVINCE = "Thành phố Hồ Chí Minh";
    private static final int STOCKS = 120;
    private static final int SOLD_OUT = 23;

    private GeneratedOffers() {}

    /** All rows, banner and header included. */
    static List<List<Cell>> rows(List<GeneratedProduct> products) {
        List<List<Cell>> rows = new ArrayList<>(GeneratedLists.heading("HÀNG MẪU CỦA CỬA HÀNG MẪU", HEADER));
        products.stream()
                .filter(GeneratedProduct::isOffered)
                .map(GeneratedOffers::row)
                .forEach(rows::add);
        rows.addAll(broken(products.get(0)));
        return rows;
    }

    private static List<Cell> row(GeneratedProduct product) {
        int number = product.number();
        int stock = number % SOLD_OUT == 0 ? 0 : 1 + number * 7 % STOCKS;
        return row(product, product.sku(), gtin(number), price(product.goods().price()), Integer.toString(stock));
    }

    private static List<List<Cell>> broken(GeneratedProduct first) {
        return List.of(
                row(first, "HONG-01", "9520000000017", "65.000", "5"),
                row(first, "HONG-02", "9,52E+12", "65.000", "5"),
                row(first, "HONG-03", gtin(9_003), "năm chục ngàn", "5"),
                row(first, "HONG-04", gtin(9_004), "65.000", "-5"));
    }

    private static List<Cell> row(GeneratedProduct product, String sku, String gtin, String price, String stock) {
        return GeneratedLists.texts(List.of(
                sku,
                product.name(),
                product.producer().name(),
                PROVINCE,
                gtin,
                price,
                stock,
                product.goods().pack(),
                "Thương hiệu mẫu",
                product.goods().label() + ", hàng mẫu không có thật",
                "https://cua-hang-mau.example.com/san-pham/" + sku,
                "https://anh-mau.example.com/" + sku + ".jpg"));
    }

    /** Dong the way shopkeepers write it: {@code 125.000}. */
    private static String price(long dong) {
        return String.format(Locale.GERMANY, "%,d", dong);
    }

    /** A GTIN-13 of the demonstration range; the last digit is GS1's modulo 10. */
    static String gtin(int number) {
        String digits = String.format(Locale.ROOT, "%s%09d", DEMONSTRATION_PREFIX, number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
