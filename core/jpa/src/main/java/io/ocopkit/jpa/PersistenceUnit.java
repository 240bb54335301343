package io.ocopkit.jpa;

import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jspecify.annotations.Nullable;

/** Our own persistence unit, for whoever has a data source and no unit. */
final class PersistenceUnit {
    private static final String MAPPING = "META-INF/ocop-orm.xml";

    private PersistenceUnit() {}

    static SessionFactory over(DataSource dataSource, @Nullable String schema) {
        HibernatePersistenceConfiguration unit = new HibernatePersistenceConfiguration("ocop", OcopRegistry.class);
        unit.mappingFiles(MAPPING);
        unit.property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource);
        if (schema != null) {
            unit.defaultSchema(schema);
        }
        return unit.createEntityManagerFactory();
    }
}
