package io.ocopkit.example.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page beside this module shows what its programs print: every command, and line by line what it shows of it. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path SOURCES = Path.of("src/main/java/io/ocopkit/example/features");
    private static final Pattern SHOWN = Pattern.compile(
            "```sh\\njava -cp examples/features/target/features\\.jar (\\S+)( --lang en)?\\n```\\n+```text\\n(.*?)```",
            Pattern.DOTALL);

    @Test
    void whatIsShownIsWhatIsPrinted() throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(README));
        Set<String> programs = new TreeSet<>();
        while (shown.find()) {
            List<String> command =
                    shown.group(2) == null ? List.of(shown.group(1)) : List.of(shown.group(1), "--lang", "en");
            assertThat(Program.output(command)).as(shown.group()).containsSubsequence(pieces(shown.group(3)));
            programs.add(shown.group(1));
        }
        assertThat(programs).isEqualTo(programsInTheSources());
    }

    /** An ellipsis stands for lines left out; between two of them nothing is. */
    private static List<String> pieces(String block) {
        return List.of(block.split("(?m)^…\\n"));
    }

    private static Set<String> programsInTheSources() throws IOException {
        Set<String> programs = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                if (Files.readString(file).contains("public static void main(")) {
                    programs.add("io.ocopkit.example.features."
                            + file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        return programs;
    }
}
