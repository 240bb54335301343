package io.ocopkit.jpa;

class PostgresqlDeliveryRaceTest extends DeliveryRaceTest {
    PostgresqlDeliveryRaceTest() {
        super(Databases.POSTGRESQL);
    }
}
