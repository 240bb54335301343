package io.ocopkit.jpa;

class G2H2GapTest extends G2GapTest {
    G2H2GapTest() {
        super(Databases.H2);
    }
}
