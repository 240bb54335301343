package io.ocopkit.jpa;

import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

class G2PostgresqlGapTest extends G2GapTest {
    G2PostgresqlGapTest() throws SQLException {
        super(MarketHours.pooled(
                Databases.POSTGRESQL.fresh().unwrap(PGSimpleDataSource.class).getURL()));
    }
}
