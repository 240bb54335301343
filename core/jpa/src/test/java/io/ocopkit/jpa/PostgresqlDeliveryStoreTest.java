package io.ocopkit.jpa;

class PostgresqlDeliveryStoreTest extends DeliveryStoreTest {
    PostgresqlDeliveryStoreTest() {
        super(Databases.POSTGRESQL);
    }
}
