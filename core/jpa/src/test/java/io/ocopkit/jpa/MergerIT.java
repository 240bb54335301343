package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long register, a fifth of its certificates of products known already, in a small heap. */
class MergerIT {
    /** With {@code -Docop.certificates=30000 -Docop.heap=256m} the whole country's. */
    private static final int CERTIFICATES = Integer.getInteger("ocop.certificates", 6_000);

    private static final String HEAP = System.getProperty("ocop.heap", "96m");
    private static final long MINUTES = 15;

    @TempDir
    private Path folder;

    @Test
    void aLongRegisterIsComparedCountedAndReadWithLittleMemory() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("ocop").toAbsolutePath();
        try (OcopRegistry registry = OcopRegistry.open(StreamingChild.source(url))) {
            MergerChild.fill(registry, CERTIFICATES);
        }
        List<String> said = smallHeap(url);
        said.forEach(System.out::println);
        Map<String, Long> counts = said.stream()
                .filter(line -> line.matches("[a-z]+=-?\\d+"))
                .map(line -> line.split("="))
                .collect(Collectors.toMap(line -> line[0], line -> Long.valueOf(line[1])));
        long after = counts.get("after");
        assertThat(after).isBetween(CERTIFICATES / 2L, CERTIFICATES - CERTIFICATES / 5L);
        assertThat(counts)
                .containsEntry("before", (long) CERTIFICATES)
                .containsEntry("candidates", after)
                .containsEntry("again", 0L)
                .containsEntry("audited", counts.get("joined"));
    }

    private List<String> smallHeap(String url) throws Exception {
        Path output = folder.resolve("output.txt");
        Process child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MergerChild.class.getName(),
                        url))
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
