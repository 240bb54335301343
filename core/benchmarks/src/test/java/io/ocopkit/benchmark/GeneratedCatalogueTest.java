package io.ocopkit.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.publishing.Candidate;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The catalogue is copied past the library, so every migration may leave it behind. */
class GeneratedCatalogueTest {
    private static final int SIZE = 100;

    @Test
    void theGeneratedRowsAreCandidatesOfTodaysSchema() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            DataSource database = postgres.getPostgresDatabase();
            new GeneratedCatalogue(database).fill(SIZE);
            try (OcopRegistry registry = OcopRegistry.open(database);
                    Stream<Candidate> candidates = registry.candidates()) {
                assertThat(candidates.filter(Candidate::recognised)).hasSize(SIZE);
            }
        }
    }
}
