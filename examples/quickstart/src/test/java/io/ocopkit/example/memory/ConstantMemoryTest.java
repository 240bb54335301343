package io.ocopkit.example.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forty thousand listings pass through gate, hash and each feed in a heap of 32 MiB, which is too small to hold them. */
class ConstantMemoryTest {
    private static final int LISTINGS = 40_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"workbook", "csv", "schema-org", "google", "meta"})
    void aLongFeedNeedsLittleMemory(String channel) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamListings.class.getName(),
                        channel,
                        Integer.toString(LISTINGS),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor()).as(output).isZero();
        assertThat(output).contains("listed=" + LISTINGS + " hash=true");
    }
}
