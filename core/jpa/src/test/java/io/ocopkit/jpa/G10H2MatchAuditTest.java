package io.ocopkit.jpa;

class G10H2MatchAuditTest extends G10MatchAuditTest {
    G10H2MatchAuditTest() {
        super(Databases.H2);
    }
}
