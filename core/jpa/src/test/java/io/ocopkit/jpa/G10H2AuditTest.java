package io.ocopkit.jpa;

class G10H2AuditTest extends G10AuditTest {
    G10H2AuditTest() {
        super(Databases.H2);
    }
}
