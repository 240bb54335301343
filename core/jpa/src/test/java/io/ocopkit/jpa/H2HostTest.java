package io.ocopkit.jpa;

class H2HostTest extends HostTest {
    H2HostTest() {
        super(Databases.H2);
    }
}
