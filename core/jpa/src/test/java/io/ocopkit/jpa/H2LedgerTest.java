package io.ocopkit.jpa;

class H2LedgerTest extends LedgerTest {
    H2LedgerTest() {
        super(Databases.H2);
    }
}
