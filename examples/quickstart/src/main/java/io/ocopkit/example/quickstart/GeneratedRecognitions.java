package io.ocopkit.example.quickstart;

import io.ocopkit.catalog.Cell;
import io.ocopkit.certification.StarRating;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The recognition list of the generated register, with a few rows broken the way people break them. */
final class GeneratedRecognitions {
    static final List<String> HEADER = List.of(
            "STT",
            "Tên sản phẩm",
            "Chủ thể",
            "Xã/phường",
            "Quận/huyện",
            "Tỉnh/thành phố",
            "Bộ sản phẩm",
            "Hạng sao",
            "Tình trạng",
            "Cơ quan ban hành",
            "Số quyết định",
            "Ngày quyết định",
            "Ghi chú");

    private static final String SPECIMEN = "Dữ liệu mẫu, không có thật";
    private static final String RECOGNISED = "Đã công nhận";
    private static final String PROVINCE = "Thành phố Hồ Chí Minh";

    private final List<List<Cell>> rows = new ArrayList<>();

    private GeneratedRecognitions() {}

    /** All rows, banner and header included. */
    static List<List<Cell>> rows(List<GeneratedProduct> products) {
        GeneratedRecognitions list = new GeneratedRecognitions();
        list.rows.addAll(GeneratedLists.heading("DANH SÁCH CÔNG NHẬN MẪU: 419 SẢN PHẨM, 152 CHỦ THỂ", HEADER));
        for (GeneratedProduct product : products) {
            if (product.lowerSigned() != null) {
                list.add(
                        product,
                        StarRating.THREE,
                        GeneratedDecision.recognising(product.producer(), StarRating.THREE, product.lowerSigned()));
            }
            list.add(product, product.stars(), product.decision());
        }
        list.addBroken(products.get(0), products.get(products.size() - 1));
        return list.rows;
    }

    private void add(GeneratedProduct product, StarRating stars, GeneratedDecision decision) {
        add(
                product,
                product.name(),
                stars.label().vi(),
                decision.issuer(),
                decision.number(),
                new Cell.Day(decision.signed()));
    }

    private void addBroken(GeneratedProduct first, GeneratedProduct last) {
        Cell day = new Cell.Day(first.signed());
        rows.add(GeneratedLists.texts(HEADER));
        add(first, "Dòng hỏng 1: sáu sao", "6 sao", GeneratedDecision.CITY, "901/QĐ-UBND", day);
        add(first, "Dòng hỏng 2: ngày không có", "3 sao", GeneratedDecision.CITY, "902/QĐ-UBND", text("31/02/2026"));
        add(first, "Dòng hỏng 3: số lạ", "3 sao", GeneratedDecision.CITY, "theo công văn", day);
        add(last, "", "4 sao", GeneratedDecision.CITY, "904/QĐ-UBND", day);
        add(
                last,
                "Dòng hỏng 5: huyện công nhận 4 sao",
                "4 sao",
                "UBND huyện Cần Giờ",
                "905/QĐ-UBND",
                text("15/05/2025"));
        add(first, first.stars(), first.decision());
    }

    private void add(GeneratedProduct product, String name, String stars, String issuer, String number, Cell signed) {
        GeneratedProducer producer = product.producer();
        rows.add(List.of(
                new Cell.Number(BigDecimal.valueOf(rows.size() - 2L)),
                text(name),
                text(producer.name()),
                text(producer.commune()),
                text(producer.district()),
                text(PROVINCE),
                text(product.goods().set().code()),
                text(stars),
                text(RECOGNISED),
                text(issuer),
                text(number),
                signed,
                text(SPECIMEN)));
    }

    private static Cell text(String value) {
        return new Cell.Text(value);
    }
}
