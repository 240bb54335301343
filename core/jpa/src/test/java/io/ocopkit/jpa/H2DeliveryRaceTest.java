package io.ocopkit.jpa;

class H2DeliveryRaceTest extends DeliveryRaceTest {
    H2DeliveryRaceTest() {
        super(Databases.H2);
    }
}
