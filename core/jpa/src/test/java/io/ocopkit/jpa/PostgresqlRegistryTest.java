package io.ocopkit.jpa;

class PostgresqlRegistryTest extends RegistryTest {
    PostgresqlRegistryTest() {
        super(Databases.POSTGRESQL);
    }
}
