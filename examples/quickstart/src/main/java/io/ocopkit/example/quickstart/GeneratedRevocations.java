package io.ocopkit.example.quickstart;

import io.ocopkit.catalog.Cell;
import io.ocopkit.certification.RevocationGround;
import io.ocopkit.certification.StarRating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A specimen decision that takes back the certificates of five products the specimen shop offers. */
final class GeneratedRevocations {
    static final int PRODUCTS = 5;

    static final List<String> HEADER = List.of(
            "Tên sản phẩm",
            "Chủ thể",
            "Tỉnh/thành phố",
            "Số quyết định công nhận",
            "Ngày quyết định công nhận",
            "Số quyết định thu hồi",
            "Ngày thu hồi",
            "Cơ quan thu hồi",
            "Lý do thu hồi");

    private static final LocalDate ROUND = LocalDate.of(2025, 1, 16);
    private static final String NUMBER = "4120/QĐ-UBND";
    private static final String PROVINCE = "Thành phố Hồ Chí Minh";

    private GeneratedRevocations() {}

    /**
     * All rows, banner and header included.
     *
     * @param products the register
     * @param day the day of the revoking decision
     */
    static List<List<Cell>> rows(List<GeneratedProduct> products, LocalDate day) {
        List<List<Cell>> rows = new ArrayList<>(GeneratedLists.heading("QUYẾT ĐỊNH THU HỒI MẪU", HEADER));
        products.stream()
                .filter(GeneratedRevocations::isRevocable)
                .limit(PRODUCTS)
                .map(product -> row(product, day))
                .forEach(rows::add);
        return rows;
    }

    /** Of a round that is in force from the summer of 2025 to the end of 2027, so the decision always bites. */
    private static boolean isRevocable(GeneratedProduct product) {
        return product.isOffered()
                && product.stars() == StarRating.THREE
                && product.signed().equals(ROUND);
    }

    private static List<Cell> row(GeneratedProduct product, LocalDate day) {
        RevocationGround[] grounds = RevocationGround.values();
        List<Cell> row = new ArrayList<>(GeneratedLists.texts(List.of(
                product.name(),
                product.producer().name(),
                PROVINCE,
                product.decision().number())));
        row.add(new Cell.Day(product.signed()));
        row.add(new Cell.Text(NUMBER));
        row.add(new Cell.Day(day));
        row.add(new Cell.Text(GeneratedDecision.CITY));
        row.add(new Cell.Text(grounds[product.number() % grounds.length].label().vi()));
        return row;
    }
}
