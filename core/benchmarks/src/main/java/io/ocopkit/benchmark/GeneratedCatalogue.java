package io.ocopkit.benchmark;

import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.publishing.Candidate;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Fills a database with as many certified items as asked for: each product with one producer among a hundred thousand at
 * most, one certificate and one offer. Beside the registry's tables it keeps the digest of every proof, which the plain
 * export cannot compute and must write.
 */
final class GeneratedCatalogue {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String NONE = "\\N";
    private static final int PRODUCTS_A_PRODUCER = 10;
    private static final String ADDRESS = "\\N\tXã Tân Nhựt\tHuyện Bình Chánh\tThành phố Hồ Chí Minh\tPRE_2025\t27619\t"
            + "\\N\tXã Tân Nhựt\t\\N\tThành phố Hồ Chí Minh\tQD19_2025\t27619\tgenerated";

    private final DataSource database;

    GeneratedCatalogue(DataSource database) {
        this.database = database;
    }

    void fill(int size) throws SQLException, IOException {
        OcopRegistry.open(database).close();
        copy("ocop_producer", Math.max(1, size / PRODUCTS_A_PRODUCER), GeneratedCatalogue::producer);
        copy("ocop_product", size, GeneratedCatalogue::product);
        copy("ocop_certificate", size, GeneratedCatalogue::certificate);
        copy("ocop_offer", size, GeneratedCatalogue::offer);
        execute("vacuum analyze");
    }

    void fillWithProofs(int size) throws SQLException, IOException {
        fill(size);
        execute("create table plain_proof (sku varchar(64) collate \"C\" primary key, digest varchar(64) not null)");
        try (OcopRegistry registry = OcopRegistry.open(database)) {
            copyProofs(registry);
        }
        execute("vacuum analyze");
    }

    /** The system's clock, put so that today is the catalogue's day; the same in every process. */
    static Clock clock() {
        Clock system = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        return Clock.offset(system, Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(system), DAY)));
    }

    private static String producer(int i) {
        return row(
                producerId(i),
                "0",
                "HTX Nông nghiệp số " + i,
                "generated",
                "htx nong nghiep so " + i,
                "COOPERATIVE",
                "generated",
                NONE,
                NONE,
                ADDRESS);
    }

    private static String product(int i) {
        return row(
                productId(i),
                "0",
                "true",
                producerId(i / PRODUCTS_A_PRODUCER),
                "generated",
                "Mật ong hoa cà phê số " + i,
                "generated",
                "mat ong " + i,
                "Coffee blossom honey no. " + i,
                "generated",
                "79-27619-01-2026",
                "generated",
                "QD26-04",
                "generated",
                ADDRESS);
    }

    private static String certificate(int i) {
        return row(
                String.format(Locale.ROOT, "%064x", i),
                "0",
                productId(i),
                producerId(i / PRODUCTS_A_PRODUCER),
                "4",
                "UBND Thành phố Hồ Chí Minh",
                "PROVINCE",
                NONE,
                (1 + i / 100) + "/QĐ-UBND",
                "2026-08-05",
                "2026-08-05",
                "2029-08-05",
                "SIGNED_DECISION",
                "0",
                "generated");
    }

    private static String offer(int i) {
        return row(
                sku(i),
                "0",
                productId(i),
                "true",
                gtin(i),
                Integer.toString(50_000 + i % 1000 * 100),
                Integer.toString(i % 200),
                i % 200 == 0 ? "OUT_OF_STOCK" : "IN_STOCK",
                "Hoa Rừng",
                "Mật ong hoa cà phê nguyên chất, thu hoạch vào mùa hoa, đóng chai thủy tinh 500 ml.",
                "500",
                "MILLILITRE",
                "https://shop.example.com/items/" + i,
                "https://shop.example.com/images/" + i + ".jpg",
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE);
    }

    private static String producerId(int i) {
        return String.format(Locale.ROOT, "CT-%020X", i);
    }

    private static String productId(int i) {
        return String.format(Locale.ROOT, "SP-%020X", i);
    }

    static String sku(int i) {
        return String.format(Locale.ROOT, "MO-%08d", i);
    }

    /** Numbers beginning with 2 are for use within a company (GS1 General Specifications 2.1.11). */
    private static String gtin(int i) {
        String digits = String.format(Locale.ROOT, "20%010d", i);
        int sum = IntStream.range(0, 12)
                .map(k -> (digits.charAt(k) - '0') * (k % 2 == 0 ? 1 : 3))
                .sum();
        return digits + (10 - sum % 10) % 10;
    }

    private static String row(String... columns) {
        return String.join("\t", columns) + "\n";
    }

    private void copyProofs(OcopRegistry registry) throws SQLException, IOException {
        ListingGate gate = ListingGate.strict();
        try (Stream<Candidate> candidates = registry.candidates()) {
            Iterator<String> rows = candidates
                    .map(candidate -> row(candidate.offer().sku().value(), digest(gate, candidate)))
                    .iterator();
            copy("plain_proof", rows);
        }
    }

    private static String digest(ListingGate gate, Candidate candidate) {
        return ((Eligible) gate.evaluate(candidate.product(), candidate.certificates(), DAY))
                .proof()
                .digest()
                .hex();
    }

    private void copy(String table, int count, IntFunction<String> row) throws SQLException, IOException {
        copy(table, IntStream.rangeClosed(0, count).limit(count).mapToObj(row).iterator());
    }

    /** The server reads the rows from a file of its own machine, which is this one. */
    private void copy(String table, Iterator<String> rows) throws SQLException, IOException {
        Path file = Files.createTempFile("ocop-rows", ".tsv");
        try (Writer out = Files.newBufferedWriter(file)) {
            while (rows.hasNext()) {
                out.write(rows.next());
            }
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        execute("copy " + table + " from '" + file + "'");
        Files.delete(file);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
