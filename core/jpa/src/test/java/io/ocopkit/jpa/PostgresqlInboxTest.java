package io.ocopkit.jpa;

class PostgresqlInboxTest extends InboxTest {
    PostgresqlInboxTest() {
        super(Databases.POSTGRESQL);
    }
}
