package io.ocopkit.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exports that are compared write the same, so that a column the library gains is noticed here. */
class SameBytesTest {
    private static final int SIZE = 100;

    @TempDir
    private Path folder;

    private interface Export {
        void main(String[] arguments) throws Exception;
    }

    @Test
    void allThreeWriteTheSameFile() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            new GeneratedCatalogue(postgres.getPostgresDatabase()).fillWithProofs(SIZE);
            String url = postgres.getJdbcUrl("postgres", "postgres");

            String ours = sha256(url, "library", LibraryExport::main);

            assertThat(sha256(url, "plain", PlainExport::main)).isEqualTo(ours);
            assertThat(sha256(url, "batch", SpringBatchExport::main)).isEqualTo(ours);
        }
    }

    private String sha256(String url, String name, Export export) throws Exception {
        Path own = Files.createDirectory(folder.resolve(name));
        Path result = folder.resolve(name + ".measured");
        export.main(new String[] {url, own.toString(), result.toString()});
        return Measurement.parse(Files.readString(result)).sha256();
    }
}
