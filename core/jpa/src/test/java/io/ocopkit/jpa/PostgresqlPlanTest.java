package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import io.ocopkit.publishing.delivery.Lane;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceConfiguration;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** What workers ask again and again is answered from an index, in the index's order, however many rows there are. */
@TestInstance(Lifecycle.PER_CLASS)
class PostgresqlPlanTest {
    private static final Outlet SHOP = new Outlet(new ChannelId("shop"), "one");
    private static final Pattern PARAMETER = Pattern.compile("\\?");

    private final String url = Databases.freshPostgresql();
    private final DataSource dataSource = Databases.pooled(url);
    private final List<String> statements = new ArrayList<>();
    private EntityManagerFactory factory;
    private OcopRegistry registry;

    @BeforeAll
    void open() {
        OcopSchema.migrate(dataSource);
        StatementInspector recorder = sql -> {
            statements.add(sql);
            return sql;
        };
        factory = Persistence.createEntityManagerFactory(new PersistenceConfiguration("watched")
                .provider("org.hibernate.jpa.HibernatePersistenceProvider")
                .mappingFile("META-INF/ocop-orm.xml")
                .property("jakarta.persistence.nonJtaDataSource", dataSource)
                .property("hibernate.session_factory.statement_inspector", recorder));
        registry = OcopRegistry.on(factory, Clock.systemUTC());
    }

    @AfterAll
    void close() {
        factory.close();
    }

    @Test
    void whatIsDue() throws SQLException {
        assertReadInOrderOf(
                "ocop_delivery_due", r -> r.deliveries().due(SHOP, Set.of(Lane.CONTENT), Instant.EPOCH, 10));
        assertReadInOrderOf("ocop_delivery_due", r -> r.deliveries().nextDue(SHOP));
    }

    @Test
    void whatIsTroubled() throws SQLException {
        assertReadInOrderOf("ocop_delivery_troubled", r -> r.deliveries().troubled(SHOP, 10));
    }

    @Test
    void whatTheChannelNamesByItsKey() throws SQLException {
        assertReadInOrderOf("ocop_delivery_channel_key", r -> r.deliveries().findByKey(SHOP, "4711"));
    }

    @Test
    void whatNobodyHasRead() throws SQLException {
        assertReadInOrderOf("ocop_inbox_unread", r -> r.inbox().unread(SHOP, 10));
    }

    @Test
    void whatLapsesNext() throws SQLException {
        assertReadInOrderOf("ocop_publication_lapse", r -> r.nextLapse(SHOP, LocalDate.EPOCH));
    }

    @Test
    void whatIsWalkedThrough() throws SQLException {
        assertReadInOrderOf(
                "ocop_delivery_pkey", r -> r.deliveries().deliveries(SHOP).count());
        assertReadInOrderOf(
                "ocop_receipt_line", r -> r.deliveries().receipts(SHOP).count());
    }

    @Test
    void packsInTheOrderOfTheirPages() throws SQLException {
        CandidateSql sql = new CandidateSql(Tables.of(factory.unwrap(SessionFactory.class)));

        assertThat(plan(sql.packs())).contains("Index Scan using ocop_offer_page");
    }

    @Test
    void whatIsPlannedFromIsNotSorted() throws SQLException {
        Tables tables = Tables.of(factory.unwrap(SessionFactory.class));
        assertThat(plan(new CandidateSql(tables).offered()))
                .contains("Index Scan using ocop_offer_pkey")
                .doesNotContain("Sort");
        assertThat(plan(PublicationRows.query(tables)))
                .contains("Index Scan using ocop_publication_pkey")
                .doesNotContain("Sort");
    }

    private void assertReadInOrderOf(String index, Function<OcopRegistry, Object> question) throws SQLException {
        statements.clear();
        assertThat(question.apply(registry)).isNotNull();
        assertThat(statements).isNotEmpty();
        for (String statement : statements) {
            assertThat(plan(statement))
                    .as(statement)
                    .containsPattern("Index (Only )?Scan using " + index)
                    .doesNotContain("Sort", "Seq Scan");
        }
    }

    /** Without the choices that are right for empty tables only. */
    private String plan(String statement) throws SQLException {
        AtomicInteger number = new AtomicInteger();
        String numbered = PARAMETER.matcher(statement).replaceAll(mark -> "\\$" + number.incrementAndGet());
        StringBuilder plan = new StringBuilder();
        try (Connection connection = unprepared().getConnection();
                Statement explain = connection.createStatement()) {
            explain.execute("set enable_seqscan = off; set enable_bitmapscan = off");
            try (ResultSet rows = explain.executeQuery("explain (generic_plan) " + numbered)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }

    /** A statement with parameters and no values for them cannot be prepared, only sent. */
    private DataSource unprepared() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser("postgres");
        source.setPreferQueryMode(PreferQueryMode.SIMPLE);
        return source;
    }
}
