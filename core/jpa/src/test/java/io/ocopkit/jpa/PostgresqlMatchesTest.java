package io.ocopkit.jpa;

class PostgresqlMatchesTest extends MatchesTest {
    PostgresqlMatchesTest() {
        super(Databases.POSTGRESQL);
    }
}
