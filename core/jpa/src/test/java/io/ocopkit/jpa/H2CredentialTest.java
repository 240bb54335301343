package io.ocopkit.jpa;

class H2CredentialTest extends CredentialTest {
    H2CredentialTest() {
        super(Databases.H2);
    }
}
