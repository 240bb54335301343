package io.ocopkit.jpa;

class H2ImagesTest extends ImagesTest {
    H2ImagesTest() {
        super(Databases.H2);
    }
}
