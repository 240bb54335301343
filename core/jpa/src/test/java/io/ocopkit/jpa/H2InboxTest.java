package io.ocopkit.jpa;

class H2InboxTest extends InboxTest {
    H2InboxTest() {
        super(Databases.H2);
    }
}
