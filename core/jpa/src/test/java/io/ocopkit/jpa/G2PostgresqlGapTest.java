package io.ocopkit.jpa;

class G2PostgresqlGapTest extends G2GapTest {
    G2PostgresqlGapTest() {
        super(Databases.POSTGRESQL.fresh());
    }
}
