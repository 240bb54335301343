package io.ocopkit.catalog;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.Decision;
import io.ocopkit.certification.StarRating;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of recognition lists. */
final class RecognitionRows implements RowInterpreter<Recognition> {
    private static final int FEWEST_COLUMNS = 3;

    private final DateColumn dates = new DateColumn();
    private final Places places = new Places();
    private final ProductColumns products = new ProductColumns(places);
    private final DecisionColumns decisions = new DecisionColumns(dates, places);

    @Override
    public List<List<CatalogueColumn>> required() {
        return List.of(List.of(CatalogueColumn.PRODUCT_NAME));
    }

    @Override
    public @Nullable Recognition read(RowReading row, RowSource source) {
        String name = ProductName.required(row);
        if (name.isEmpty() || isNameOnly(row)) {
            return null;
        }
        ProductColumns.Origin origin = products.origin(row);
        Status status = Status.read(row);
        Product product = products.read(row, name, origin, setOf(row, status));
        Certificate certificate = certificate(row, product, status);
        return row.errors().isEmpty() ? new Recognition(source, product, origin.producer(), certificate) : null;
    }

    private static boolean isNameOnly(RowReading row) {
        if (row.layout().columns().size() < FEWEST_COLUMNS || Cells.filled(row.row(), row.layout()) > 1) {
            return false;
        }
        row.problem(CatalogueColumn.PRODUCT_NAME, Finding.NAME_ONLY);
        return true;
    }

    private static @Nullable ProductSet setOf(RowReading row, Status status) {
        if (status.tourism()) {
            row.changed(
                    CatalogueColumn.STATUS,
                    row.text(CatalogueColumn.STATUS),
                    ProductSet.COMMUNITY_TOURISM.code(),
                    Change.STATUS);
            return ProductSet.COMMUNITY_TOURISM;
        }
        return null;
    }

    private Certificate certificate(RowReading row, Product product, Status status) {
        StarRating stars = stars(row, status);
        Decision decision = decisions.read(row);
        Term term = Term.read(row, dates, decision.date(), status);
        return new Certificate(
                product.id(),
                product.producer(),
                stars,
                decision,
                term.first(),
                term.last(),
                EvidenceColumn.read(row, decision, status),
                events(row, status));
    }

    private static @Nullable StarRating stars(RowReading row, Status status) {
        if (status.severalRanks()) {
            row.problem(CatalogueColumn.STATUS, Finding.STARS_RANGE);
            return null;
        }
        return StarsColumn.read(row);
    }

    private List<CertificateEvent> events(RowReading row, Status status) {
        var revokedOn = dates.read(row, CatalogueColumn.REVOKED_ON);
        boolean revoked = status.kind() == StatusText.REVOKED
                || revokedOn != null
                || !row.isBlank(CatalogueColumn.REVOKED_ON)
                || !row.isBlank(CatalogueColumn.REVOKING_NUMBER);
        if (!revoked) {
            return List.of();
        }
        return List.of(new Revoked(
                revokedOn == null ? status.day() : revokedOn,
                GroundText.read(row),
                decisions.revoking(row, CatalogueColumn.REVOKING_NUMBER, revokedOn)));
    }

    @Override
    public List<String> subject(Recognition entry) {
        Decision decision = entry.certificate().decision();
        return List.of(
                entry.product().id().value(), String.valueOf(decision.number()), String.valueOf(decision.date()));
    }

    @Override
    public Finding repeated() {
        return Finding.PRODUCT_TWICE;
    }
}
