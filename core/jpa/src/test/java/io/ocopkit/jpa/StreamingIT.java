package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the catalogue: a hundred thousand products pass through a heap of 48 MiB. */
class StreamingIT {
    private static final int PRODUCTS = 25_000;
    private static final long MINUTES = 15;

    @TempDir
    private Path folder;

    /** H2 works inside the process, so its own caches and its undo log are kept out of the small heap's way. */
    @Test
    void aLongListIsReadWithLittleMemoryOnH2() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("ocop").toAbsolutePath();
        try (OcopRegistry registry = OcopRegistry.open(StreamingChild.source(url))) {
            StreamingChild.fill(registry, PRODUCTS);
        }
        assertThat(smallHeap(url, 0))
                .contains(
                        "candidates=" + PRODUCTS,
                        "publications=" + PRODUCTS,
                        "intact=" + PRODUCTS,
                        "audited=" + PRODUCTS);
    }

    @Test
    void aLongListIsImportedPublishedAndReadWithLittleMemoryOnPostgresql() throws Exception {
        assertThat(smallHeap(Databases.freshPostgresql(), PRODUCTS))
                .contains(
                        "created=" + (PRODUCTS + PRODUCTS / 2),
                        "published=" + PRODUCTS,
                        "candidates=" + PRODUCTS,
                        "publications=" + PRODUCTS,
                        "intact=" + PRODUCTS,
                        "audited=" + PRODUCTS);
    }

    private List<String> smallHeap(String url, int toFill) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamingChild.class.getName(),
                        url,
                        Integer.toString(toFill)))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(child.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }
}
