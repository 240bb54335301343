package io.ocopkit.jpa;

class PostgresqlLedgerTest extends LedgerTest {
    PostgresqlLedgerTest() {
        super(Databases.POSTGRESQL);
    }
}
