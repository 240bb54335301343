package io.ocopkit.jpa;

class PostgresqlHostTest extends HostTest {
    PostgresqlHostTest() {
        super(Databases.POSTGRESQL);
    }
}
