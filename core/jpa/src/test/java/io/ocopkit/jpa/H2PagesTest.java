package io.ocopkit.jpa;

class H2PagesTest extends PagesTest {
    H2PagesTest() {
        super(Databases.H2);
    }
}
