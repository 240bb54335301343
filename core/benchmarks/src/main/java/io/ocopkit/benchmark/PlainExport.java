package io.ocopkit.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What one would write without the library: one query, one loop, no rule asked. It writes the same columns, and takes
 * the proof's digest from a table because it cannot compute it.
 */
public final class PlainExport {
    private static final int FETCH_SIZE = 1000;
    static final String QUERY = """
            select o.sku, o.gtin, p.name, p.english_name, o.brand, r.name, c.stars, c.decision_number, c.decision_date,
                   c.issuer_name, c.issuer_successor, c.issued_on, c.expires_on, o.price, o.stock, o.availability,
                   o.net_amount, o.description, o.link, o.images, p.origin_printed_street, p.origin_printed_commune,
                   p.origin_printed_district, p.origin_printed_province, p.origin_current_commune,
                   p.origin_current_province, p.origin_current_code, p.origin_current_code_set, p.code, p.product_set,
                   f.digest
              from ocop_offer o
              join ocop_product p on p.id = o.product_id
              join ocop_producer r on r.id = p.producer_id
              join ocop_certificate c on c.product_id = p.id
              join plain_proof f on f.sku = o.sku
             where o.offered and c.issued_on <= ? and c.expires_on >= ?
             order by o.sku""";

    static final String HEADERS = """
            documentCommandType supplierTradeItemIdentification gtin tradeItemDescription
            tradeItemDescriptionEnglish brandName manufacturerName certificationValue
            certificationIdentification certificationIssuanceDate certificationAgency
            certificationAgencySuccessor certificationEffectiveStartDate certificationEffectiveEndDate
            certificationReassessmentStartDate certificationReassessmentEndDate suggestedRetailPrice
            suggestedRetailPriceCurrencyCode quantityOnHand tradeItemAvailability
            netContentDescription netContent netContentUnitOfMeasure grossWeight depth width height
            parentItemIdentification variationDescription tradeItemMarketingMessage
            productInformationPage productImages placeOfProductStreet placeOfProductCommune
            placeOfProductDistrict placeOfProductProvince currentPlaceOfProductCommune
            currentPlaceOfProductProvince currentPlaceOfProductCode currentPlaceOfProductCodeSet
            certificationProductCode certificationProductSetCode certificationProductSet
            discontinuationCause discontinuationExplanation discontinuationExplanationEnglish
            discontinuedDate certificationCheckedDate certificationRuleVersion
            certificationProofDigest""";

    private PlainExport() {}

    /**
     * Exports once and measures it.
     *
     * @param arguments JDBC address, folder to write into, file for the measurement
     * @throws Exception when it fails
     */
    public static void main(String[] arguments) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        Measurement.take(
                Path.of(arguments[2]),
                () -> write(database, Path.of(arguments[1]).resolve("plain.csv")));
    }

    private static Path write(PGSimpleDataSource database, Path file) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(QUERY);
                Writer out = new BufferedWriter(Files.newBufferedWriter(file), 1 << 16);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            connection.setAutoCommit(false);
            query.setFetchSize(FETCH_SIZE);
            query.setObject(1, GeneratedCatalogue.DAY);
            query.setObject(2, GeneratedCatalogue.DAY);
            csv.writeRecord(HEADERS.strip().split("\\s+"));
            try (ResultSet rows = query.executeQuery()) {
                Row row = new Cells(rows);
                while (rows.next()) {
                    csv.writeRecord(columns(row));
                }
            }
        }
        return file;
    }

    /** A row of the query. */
    interface Row {

        /** Empty when there is none. */
        String text(int column);

        LocalDate day(int column);
    }

    static List<String> columns(Row row) {
        LocalDate until = row.day(13);
        String amount = row.text(17);
        return List.of(
                "LIST",
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.text(9),
                row.text(10),
                row.text(11),
                row.text(12),
                row.text(13),
                until.minusDays(180).toString(),
                until.minusDays(120).toString(),
                row.text(14),
                "VND",
                row.text(15),
                row.text(16),
                amount + " ml",
                amount,
                "MLT",
                "",
                "",
                "",
                "",
                "",
                "",
                row.text(18),
                row.text(19),
                row.text(20),
                row.text(21),
                row.text(22),
                row.text(23),
                row.text(24),
                row.text(25),
                row.text(26),
                row.text(27),
                row.text(28),
                row.text(29),
                row.text(30),
                "Mật ong, mật khác và nông sản thực phẩm khác",
                "",
                "",
                "",
                "",
                GeneratedCatalogue.DAY.toString(),
                "strict/1",
                row.text(31));
    }

    /** A row as JDBC has it. */
    private record Cells(ResultSet row) implements Row {

        @Override
        public String text(int column) {
            try {
                String value = row.getString(column);
                return value == null ? "" : value;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public LocalDate day(int column) {
            try {
                return row.getObject(column, LocalDate.class);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
