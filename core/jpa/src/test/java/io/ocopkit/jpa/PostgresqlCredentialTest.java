package io.ocopkit.jpa;

class PostgresqlCredentialTest extends CredentialTest {
    PostgresqlCredentialTest() {
        super(Databases.POSTGRESQL);
    }
}
