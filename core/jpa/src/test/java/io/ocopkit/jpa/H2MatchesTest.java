package io.ocopkit.jpa;

class H2MatchesTest extends MatchesTest {
    H2MatchesTest() {
        super(Databases.H2);
    }
}
