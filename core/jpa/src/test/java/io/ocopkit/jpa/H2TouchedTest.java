package io.ocopkit.jpa;

class H2TouchedTest extends TouchedTest {
    H2TouchedTest() {
        super(Databases.H2);
    }
}
