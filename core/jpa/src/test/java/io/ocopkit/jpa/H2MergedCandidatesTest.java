package io.ocopkit.jpa;

class H2MergedCandidatesTest extends MergedCandidatesTest {
    H2MergedCandidatesTest() {
        super(Databases.H2);
    }
}
