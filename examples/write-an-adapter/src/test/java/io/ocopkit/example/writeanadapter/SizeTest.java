package io.ocopkit.example.writeanadapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SizeTest {

    @Test
    void theWholeAdapterIsShorterThanTwoHundredLines() throws IOException {
        long lines = 0;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> classes =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            assertThat(classes).hasSizeGreaterThan(3);
            for (Path source : classes) {
                lines += Files.readAllLines(source).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("import "))
                        .count();
            }
        }
        assertThat(lines).isBetween(50L, 200L);
    }
}
