package io.ocopkit.jpa;

class G10PostgresqlAuditTest extends G10AuditTest {
    G10PostgresqlAuditTest() {
        super(Databases.POSTGRESQL);
    }
}
