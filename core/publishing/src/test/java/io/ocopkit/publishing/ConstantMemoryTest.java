package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue passes through a heap that could not hold a fraction of it. */
class ConstantMemoryTest {
    private static final int ITEMS = 60_000;

    @TempDir
    Path folder;

    @Test
    void largeCataloguePassesThroughASmallHeap() throws IOException, InterruptedException {
        Path log = folder.resolve("child.log");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeCatalogue.class.getName(),
                        Integer.toString(ITEMS),
                        folder.resolve("feed").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(child.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(log))
                .contains("applied " + ITEMS, "then 0 changes of " + ITEMS)
                .doesNotContain("OutOfMemoryError");
        assertThat(child.exitValue()).isZero();
    }
}
