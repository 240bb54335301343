package io.ocopkit.jpa;

class G10PostgresqlMatchAuditTest extends G10MatchAuditTest {
    G10PostgresqlMatchAuditTest() {
        super(Databases.POSTGRESQL);
    }
}
