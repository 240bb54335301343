package io.ocopkit.example.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A program as somebody starts it: a JVM of its own, on a machine that knows neither Vietnamese nor UTF-8. */
final class Program {
    private static final Map<List<String>, String> SEEN = new ConcurrentHashMap<>();

    private Program() {}

    static String inVietnamese(Class<?> program) {
        return output(List.of(program.getName()));
    }

    static String inEnglish(Class<?> program) {
        return output(List.of(program.getName(), "--lang", "en"));
    }

    /** What it prints; the programs have no clock, so once is enough. */
    static String output(List<String> command) {
        return SEEN.computeIfAbsent(command, Program::run);
    }

    private static String run(List<String> command) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(out).isZero();
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
