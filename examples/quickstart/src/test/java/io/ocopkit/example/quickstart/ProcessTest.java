package io.ocopkit.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as somebody starts it: a JVM of its own, on a machine that knows neither Vietnamese nor UTF-8. */
class ProcessTest {
    @TempDir
    Path folder;

    @Test
    void printsOneJsonObjectAndNothingElse() throws Exception {
        Trial trial = new Trial(folder);

        Path out = folder.resolve("stdout");
        int exit = start(out, "--out", trial.out.toString(), "--recognitions", trial.recognitions.toString(), "--json");

        assertThat(exit).isZero();
        JsonNode json = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(Files.readString(out));
        assertThat(json.get("listings").findValuesAsText("name")).contains("Mật ong", "Cà phê", "Trà");
    }

    @Test
    void handsTheExitCodeToTheShell() throws Exception {
        Path out = folder.resolve("stdout");

        assertThat(start(out, "--recognitions", folder.resolve("none.csv").toString()))
                .isEqualTo(3);
        assertThat(Files.readString(folder.resolve("stderr")))
                .contains("Không thấy tệp")
                .doesNotContain("\tat ");
    }

    private int start(Path out, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Quickstart.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("stderr").toFile());
        process.environment().put("LC_ALL", "C");
        return process.start().waitFor();
    }
}
