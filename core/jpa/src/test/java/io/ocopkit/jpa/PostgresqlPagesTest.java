package io.ocopkit.jpa;

class PostgresqlPagesTest extends PagesTest {
    PostgresqlPagesTest() {
        super(Databases.POSTGRESQL);
    }
}
