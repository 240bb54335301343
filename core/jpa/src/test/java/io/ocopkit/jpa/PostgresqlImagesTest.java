package io.ocopkit.jpa;

class PostgresqlImagesTest extends ImagesTest {
    PostgresqlImagesTest() {
        super(Databases.POSTGRESQL);
    }
}
