package io.ocopkit.jpa;

class H2DeliveryStoreTest extends DeliveryStoreTest {
    H2DeliveryStoreTest() {
        super(Databases.H2);
    }
}
