package io.ocopkit.jpa;

class H2RegistryTest extends RegistryTest {
    H2RegistryTest() {
        super(Databases.H2);
    }
}
