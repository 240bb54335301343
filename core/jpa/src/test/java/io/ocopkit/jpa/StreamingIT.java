package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ListAssert;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Memory does not grow with the catalogue: lists are imported, published, read and audited in a heap of 48 MiB, and what a
 * stream holds in its midst does not grow with it.
 */
class StreamingIT {
    private static final int PRODUCTS = 12_000;

    /** Candidates take 450 bytes and more if they are all kept; what is remembered of rows that repeat themselves takes 3 MB. */
    private static final long MOST_KIB = 4_500;

    private static final long MINUTES = 15;

    @TempDir
    private Path folder;

    /** H2 keeps results in its process, so it is given one of its own: this one. */
    @Test
    void aLongListIsReadWithLittleMemoryOnH2() throws Exception {
        Server h2 = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                .start();
        try {
            String url = "jdbc:h2:tcp://localhost:" + h2.getPort() + "/./ocop";
            try (OcopRegistry registry = OcopRegistry.open(StreamingChild.source(url))) {
                StreamingChild.fill(registry, PRODUCTS);
            }
            assertHoldsLittle(smallHeap(url, 0))
                    .contains(
                            "candidates=" + PRODUCTS,
                            "publications=" + PRODUCTS,
                            "intact=" + PRODUCTS,
                            "audited=" + PRODUCTS);
        } finally {
            h2.stop();
        }
    }

    @Test
    void aLongListIsImportedPublishedAndReadWithLittleMemoryOnPostgresql() throws Exception {
        assertHoldsLittle(smallHeap(Databases.freshPostgresql(), PRODUCTS))
                .contains(
                        "created=" + (PRODUCTS + PRODUCTS / 2),
                        "published=" + PRODUCTS,
                        "candidates=" + PRODUCTS,
                        "publications=" + PRODUCTS,
                        "intact=" + PRODUCTS,
                        "audited=" + PRODUCTS);
    }

    private static ListAssert<String> assertHoldsLittle(List<String> output) {
        assertThat(output.stream().filter(line -> line.startsWith(StreamingChild.HELD)))
                .hasSize(3)
                .allSatisfy(line -> assertThat(Long.parseLong(line.substring(line.indexOf('=') + 1)))
                        .as(line)
                        .isLessThan(MOST_KIB));
        return assertThat(output);
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
