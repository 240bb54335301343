package io.ocopkit.jpa;

class PostgresqlMergerTest extends MergerTest {
    PostgresqlMergerTest() {
        super(Databases.POSTGRESQL);
    }
}
