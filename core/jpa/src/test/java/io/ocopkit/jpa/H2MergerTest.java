package io.ocopkit.jpa;

class H2MergerTest extends MergerTest {
    H2MergerTest() {
        super(Databases.H2);
    }
}
