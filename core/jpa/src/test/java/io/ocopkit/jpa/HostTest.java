package io.ocopkit.jpa;

import static io.ocopkit.jpa.Village.HONEY;
import static io.ocopkit.jpa.Village.certificate;
import static io.ocopkit.jpa.Village.decision;
import static io.ocopkit.jpa.Village.recognition;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.publishing.Candidate;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceConfiguration;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How the registry behaves in a database and a persistence unit that are not its own. */
abstract class HostTest {
    private final Databases database;

    HostTest(Databases database) {
        this.database = database;
    }

    /** Something of the host's that refers to a certified product. */
    @Entity(name = "ShelfLabel")
    static class ShelfLabel {
        @Id
        private int id;

        @ManyToOne(fetch = FetchType.LAZY)
        private OcopProduct product;
    }

    private static EntityManagerFactory hostUnit(DataSource dataSource, String mapping) {
        return Persistence.createEntityManagerFactory(new PersistenceConfiguration("host")
                .provider("org.hibernate.jpa.HibernatePersistenceProvider")
                .managedClass(ShelfLabel.class)
                .mappingFile(mapping)
                .property("jakarta.persistence.nonJtaDataSource", dataSource)
                .property("jakarta.persistence.schema-generation.database.action", "none"));
    }

    private static void importHoney(OcopRegistry registry) {
        registry.importRecognitions(FakeList.of(
                "a.csv", recognition("a.csv", 2, HONEY, certificate(HONEY, 3, decision(100, "2024-03-01")))));
    }

    private static List<Candidate> candidates(OcopRegistry registry) {
        try (Stream<Candidate> candidates = registry.candidates()) {
            return candidates.toList();
        }
    }

    @Test
    void aHostsEntityRefersToACertifiedProduct() {
        referToAProduct("", "META-INF/ocop-orm.xml", RegistrySettings.standard());
    }

    @Test
    void theTablesMayLiveInASchemaOfTheirOwnBesideTheHosts() {
        referToAProduct(
                "shop_ocop.", "shop-ocop-orm.xml", RegistrySettings.standard().inSchema("shop_ocop"));
    }

    private void referToAProduct(String schema, String mapping, RegistrySettings settings) {
        DataSource dataSource = database.fresh();
        OcopSchema.migrate(dataSource, settings);
        Databases.run(
                dataSource,
                "create table ShelfLabel (id integer primary key, product_id varchar(64) references " + schema
                        + "ocop_product (id))");
        try (EntityManagerFactory factory = hostUnit(dataSource, mapping)) {
            try (OcopRegistry registry = OcopRegistry.on(factory, Clock.systemUTC())) {
                importHoney(registry);
                assertThat(candidates(registry)).hasSize(1);
            }
            assertThat(factory.isOpen()).isTrue();
            factory.runInTransaction(host -> persistLabel(host));
            String name = factory.callInTransaction(
                    host -> host.find(ShelfLabel.class, 1).product.name());
            assertThat(name).isEqualTo(HONEY.name());
            List<Integer> labelled = factory.callInTransaction(host -> host.createQuery(
                            "select l.id from ShelfLabel l where l.product.recognised = true", Integer.class)
                    .getResultList());
            assertThat(labelled).containsExactly(1);
        }
    }

    private static void persistLabel(EntityManager host) {
        ShelfLabel label = new ShelfLabel();
        label.id = 1;
        label.product = host.getReference(OcopProduct.class, HONEY.id().value());
        host.persist(label);
    }

    @Test
    void nothingButOurOwnTablesIsTouched() throws SQLException {
        DataSource dataSource = database.fresh();
        Databases.run(dataSource, "create table orders (id integer primary key)");
        try (OcopRegistry registry = OcopRegistry.open(dataSource)) {
            importHoney(registry);
        }
        assertThat(tables(dataSource, "public"))
                .contains("orders", "ocop_schema_history", "ocop_product", "ocop_ledger")
                .allMatch(table -> table.equals("orders") || table.startsWith("ocop_"));
        try (Connection stillOpen = dataSource.getConnection()) {
            assertThat(stillOpen.isValid(1)).isTrue();
        }
    }

    @Test
    void aSchemaOfItsOwnHoldsEverything() throws SQLException {
        DataSource dataSource = database.fresh();
        Databases.run(dataSource, "create table orders (id integer primary key)");
        try (OcopRegistry registry =
                OcopRegistry.open(dataSource, RegistrySettings.standard().inSchema("shop_ocop"))) {
            importHoney(registry);
            assertThat(candidates(registry)).hasSize(1);
        }
        assertThat(tables(dataSource, "public")).containsExactly("orders");
        assertThat(tables(dataSource, "shop_ocop")).contains("ocop_schema_history", "ocop_product");
    }

    @Test
    void openingAgainFindsEverythingInPlace() {
        DataSource dataSource = database.fresh();
        for (int round = 0; round < 2; round++) {
            try (OcopRegistry registry = OcopRegistry.open(dataSource)) {
                importHoney(registry);
                assertThat(candidates(registry)).hasSize(1);
            }
        }
    }

    @Test
    void theMappingIsWhatTheMigrationsMade() {
        DataSource dataSource = database.fresh();
        OcopSchema.migrate(dataSource);
        Persistence.createEntityManagerFactory(new PersistenceConfiguration("validated")
                        .provider("org.hibernate.jpa.HibernatePersistenceProvider")
                        .mappingFile("META-INF/ocop-orm.xml")
                        .property("jakarta.persistence.nonJtaDataSource", dataSource)
                        .property("jakarta.persistence.schema-generation.database.action", "validate"))
                .close();
    }

    @Test
    void aStreamGivesItsConnectionBackAsItCame() throws SQLException {
        DataSource dataSource = database.fresh();
        OcopSchema.migrate(dataSource);
        try (Connection only = dataSource.getConnection()) {
            int isolation = only.getTransactionIsolation();
            try (OcopRegistry registry = OcopRegistry.open(OneConnection.of(only))) {
                assertThat(candidates(registry)).isEmpty();
                importHoney(registry);
                assertThat(candidates(registry)).hasSize(1);
            }
            assertThat(only.getTransactionIsolation()).isEqualTo(isolation);
            assertThat(only.getAutoCommit()).isTrue();
            assertThat(only.isClosed()).isFalse();
        }
    }

    private static Set<String> tables(DataSource dataSource, String schema) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet rows =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                if (schema.equalsIgnoreCase(rows.getString("TABLE_SCHEM"))) {
                    tables.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }
}
