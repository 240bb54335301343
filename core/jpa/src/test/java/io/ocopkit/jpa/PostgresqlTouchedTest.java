package io.ocopkit.jpa;

class PostgresqlTouchedTest extends TouchedTest {
    PostgresqlTouchedTest() {
        super(Databases.POSTGRESQL);
    }
}
