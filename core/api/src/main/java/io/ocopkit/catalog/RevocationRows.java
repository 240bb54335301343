package io.ocopkit.catalog;

import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.Decision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of revocation lists. */
final class RevocationRows implements RowInterpreter<RevocationNotice> {
    private final DateColumn dates = new DateColumn();
    private final Places places = new Places();
    private final DecisionColumns decisions = new DecisionColumns(dates, places);
    private boolean told;

    @Override
    public List<List<CatalogueColumn>> required() {
        return List.of(References.COLUMNS);
    }

    @Override
    public @Nullable RevocationNotice read(RowReading row, RowSource source) {
        ProductReference product = References.read(row, places);
        RevocationNotice notice = product == null
                ? null
                : row.has(CatalogueColumn.REVOKING_NUMBER)
                        ? naming(row, source, product)
                        : meaningWhateverIsInForce(row, source, product);
        return row.errors().isEmpty() ? notice : null;
    }

    /** The list tells the two decisions apart. */
    private RevocationNotice naming(RowReading row, RowSource source, ProductReference product) {
        LocalDate on = dates.read(row, CatalogueColumn.REVOKED_ON);
        Decision revoking = decisions.revoking(row, CatalogueColumn.REVOKING_NUMBER, on);
        Decision revoked = decisions.read(row);
        return new RevocationNotice(
                source, product, revoked.number(), revoked.date(), new Revoked(on, GroundText.read(row), revoking));
    }

    private RevocationNotice meaningWhateverIsInForce(RowReading row, RowSource source, ProductReference product) {
        Decision revoking = decisions.read(row);
        LocalDate printed = dates.read(row, CatalogueColumn.REVOKED_ON);
        if (revoking.number() != null && !told) {
            told = true;
            row.problem(CatalogueColumn.DECISION_NUMBER, Finding.DECISION_TAKEN_AS_REVOKING);
        }
        LocalDate on = printed == null ? revoking.date() : printed;
        return new RevocationNotice(source, product, null, null, new Revoked(on, GroundText.read(row), revoking));
    }

    @Override
    public List<String> subject(RevocationNotice entry) {
        ProductReference product = entry.product();
        return List.of(
                String.valueOf(product.id()),
                String.valueOf(product.code()),
                String.valueOf(product.name()),
                String.valueOf(product.producer()),
                String.valueOf(product.province()),
                String.valueOf(entry.revokedNumber()));
    }

    @Override
    public Finding repeated() {
        return Finding.PRODUCT_TWICE;
    }
}
