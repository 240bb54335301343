package io.ocopkit.jpa;

import io.ocopkit.catalog.ImportReport;
import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Problem;
import io.ocopkit.catalog.ProductReference;
import io.ocopkit.catalog.RevocationNotice;
import io.ocopkit.catalog.RowSource;
import io.ocopkit.digest.Digest;
import io.ocopkit.jpa.ProductFinder.Place;
import io.ocopkit.jpa.ProductFinder.Several;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Severity;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.publishing.Finding;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** The sentences for what only the registry can find. */
final class Findings {
    private static final Digest NO_ROW = Digest.of("no-row/1").build();
    private static final int SHOWN = 5;
    private static final int VALUE_LENGTH = 200;

    private final Neighbours neighbours;

    Findings(StatelessSession session) {
        this.neighbours = new Neighbours(session);
    }

    Problem unplaced(RowSource source, ProductReference product, Place place) {
        return place instanceof Several several ? ambiguous(source, product, several) : unknown(source, product);
    }

    private static Problem ambiguous(RowSource source, ProductReference product, Several several) {
        String ids = several.products().stream().limit(SHOWN).collect(Collectors.joining(", "));
        return problem(
                source,
                shown(product),
                "PRODUCT_AMBIGUOUS",
                Severity.ERROR,
                BilingualText.of(
                        "Có " + several.products().size() + " sản phẩm khớp với dòng này: " + ids,
                        several.products().size() + " products match this row: " + ids),
                BilingualText.of(
                        "Hãy ghi thêm chủ thể, tỉnh hoặc mã sản phẩm",
                        "Add the producer, the province or the product's id"));
    }

    private Problem unknown(RowSource source, ProductReference product) {
        List<String> near = product.name() == null ? List.of() : neighbours.of(product.name());
        String names = String.join("; ", near);
        return problem(
                source,
                shown(product),
                "PRODUCT_UNKNOWN",
                Severity.ERROR,
                BilingualText.of(
                        "Không có sản phẩm nào như vậy trong các danh sách công nhận đã đọc",
                        "No recognition list read so far has such a product"),
                near.isEmpty()
                        ? BilingualText.of(
                                "Hãy nhập danh sách công nhận có sản phẩm này trước, hoặc sửa lại tên",
                                "Import the recognition list that has it first, or correct the name")
                        : BilingualText.of("Có phải là: " + names + "?", "Did you mean: " + names + "?"));
    }

    Problem skuTaken(OfferLine line, String owner) {
        return problem(
                line.source(),
                line.offer().sku().value(),
                "SKU_OF_ANOTHER_PRODUCT",
                Severity.ERROR,
                BilingualText.of(
                        "Mã hàng này đã thuộc về sản phẩm " + owner, "This SKU already belongs to product " + owner),
                BilingualText.of("Mỗi sản phẩm cần mã hàng riêng", "Give each product a SKU of its own"));
    }

    /** It is about several rows, so it names none. */
    static Problem pageCannotBeListed(String file, Candidate page) {
        Finding fault = page.faults().get(0);
        return problem(
                new RowSource(file, 0, NO_ROW),
                page.offer().sku().value(),
                fault.code(),
                Severity.ERROR,
                fault.text(),
                BilingualText.of(
                        "Hãy sửa các dòng của nhóm này và nhập lại; đến lúc đó nhóm không được đăng lên sàn",
                        "Correct the rows of this page and import them again; until then it is not listed in shops that are called"));
    }

    Problem decisionUnknown(RevocationNotice notice) {
        return problem(
                notice.source(),
                cited(notice),
                "REVOKED_DECISION_UNKNOWN",
                Severity.WARNING,
                BilingualText.of(
                        "Sản phẩm không có giấy chứng nhận nào theo quyết định bị thu hồi này",
                        "The product has no certificate under the decision that is taken back"),
                BilingualText.of(
                        "Thông báo được giữ lại và có hiệu lực khi đọc được giấy chứng nhận đó; hãy kiểm tra số và ngày",
                        "The notice is kept and takes effect once that certificate is read; check number and date"));
    }

    Problem undated(RevocationNotice notice) {
        return problem(
                notice.source(),
                shown(notice.product()),
                "REVOCATION_UNDATED",
                Severity.WARNING,
                BilingualText.of(
                        "Không rõ quyết định nào bị thu hồi và từ ngày nào, nên mọi giấy chứng nhận của sản phẩm đều bị coi là thu hồi",
                        "Neither the decision taken back nor a day is given, so every certificate of the product counts as revoked"),
                BilingualText.of(
                        "Hãy ghi số quyết định hoặc ngày thu hồi",
                        "Give the decision's number or the day of revocation"));
    }

    /** A row of a complete list that could not be read may be just the one that seems to be left out. */
    static void remarkDoubtfulGaps(ImportRun run, List<ImportReport> reports) {
        for (ImportReport report : reports) {
            if (run.tally().changes().dropped() > 0 && report.rejected() > 0) {
                run.remark(problem(
                        new RowSource(report.file(), 0, NO_ROW),
                        "",
                        "LEFT_OUT_WITH_REJECTED_ROWS",
                        Severity.WARNING,
                        BilingualText.of(
                                "Danh sách đầy đủ này có " + report.rejected()
                                        + " dòng không đọc được; những gì bị coi là không còn trong danh sách có thể nằm ở các dòng đó",
                                "This complete list has " + report.rejected()
                                        + " rows that could not be read; what counts as left out may stand in them"),
                        BilingualText.of(
                                "Hãy sửa các dòng đó và nhập lại trước khi gỡ niêm yết",
                                "Correct those rows and import again before anything is taken down")));
            }
        }
    }

    private static String cited(RevocationNotice notice) {
        return Stream.of(notice.revokedNumber(), notice.revokedDate())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String shown(ProductReference product) {
        return Stream.of(product.id(), product.code(), product.name(), product.producer(), product.province())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static Problem problem(
            RowSource source, String value, String code, Severity severity, BilingualText text, BilingualText advice) {
        String cut = value.length() > VALUE_LENGTH ? value.substring(0, VALUE_LENGTH) : value;
        return new Problem(source.file(), source.row(), "", cut, code, severity, text, advice);
    }
}
