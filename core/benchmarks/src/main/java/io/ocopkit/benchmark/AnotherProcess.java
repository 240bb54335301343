package io.ocopkit.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class in a JVM of its own, on this one's class path and with a fixed heap. */
final class AnotherProcess {
    static final String HEAP = "-Xmx128m";

    private AnotherProcess() {}

    /** The class is given a JDBC address, a folder to write into, the file for its result and whatever follows. */
    static String run(Class<?> main, String url, String... more) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("ocop-benchmark");
        Path result = folder.resolve("measurement");
        List<String> arguments = new ArrayList<>(List.of(url, folder.toString(), result.toString()));
        arguments.addAll(List.of(more));
        Process process = command(main, arguments).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getSimpleName() + " failed");
        }
        String text = Files.readString(result);
        Folders.delete(folder);
        return text;
    }

    static ProcessBuilder command(Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
