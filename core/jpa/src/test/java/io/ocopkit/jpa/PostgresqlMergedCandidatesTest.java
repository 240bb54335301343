package io.ocopkit.jpa;

class PostgresqlMergedCandidatesTest extends MergedCandidatesTest {
    PostgresqlMergedCandidatesTest() {
        super(Databases.POSTGRESQL);
    }
}
