package io.ocopkit.channel.medusa;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A folder with npm packages of exact versions, and what runs from it in processes of their own. */
record NodeProject(Path home, Map<String, String> environment) {
    private static final String MEDUSA = "node_modules/@medusajs/cli/cli.js";
    private static final Duration INSTALLATION = Duration.ofMinutes(30);

    /** Copies the project's files and installs its packages unless they are there. */
    static NodeProject installed(Path home, List<String> files, Map<String, String> environment) throws IOException {
        Files.createDirectories(home);
        for (String file : files) {
            try (InputStream in = NodeProject.class.getResourceAsStream("shop/" + file)) {
                Files.copy(Objects.requireNonNull(in, file), home.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        NodeProject project = new NodeProject(home, environment);
        if (!Files.exists(home.resolve("node_modules/.package-lock.json"))) {
            project.run(
                    home.resolve("npm.log"),
                    INSTALLATION,
                    List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"));
        }
        return project;
    }

    /** Runs a command of Medusa's and waits for its end. */
    void medusa(Path log, Duration patience, String... arguments) throws IOException {
        run(log, patience, command(arguments));
    }

    /** Starts Medusa; it is over when the caller ends it. */
    Process start(Path log, String... arguments) throws IOException {
        return begun(log, command(arguments));
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of("node", MEDUSA));
        command.addAll(List.of(arguments));
        return command;
    }

    private void run(Path log, Duration patience, List<String> command) throws IOException {
        Process process = begun(log, command);
        if (!ends(process, patience) || process.exitValue() != 0) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " failed:\n" + Files.readString(log));
        }
    }

    private Process begun(Path log, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Waits for a line in the log of a server that is starting. */
    static void await(Process server, Path log, String line, Duration patience) throws IOException {
        for (long tenths = patience.toMillis() / 100; tenths > 0; tenths--) {
            if (Files.readString(log).contains(line)) {
                return;
            }
            if (ends(server, Duration.ofMillis(100))) {
                break;
            }
        }
        server.destroyForcibly();
        throw new IOException("The server did not open:\n" + Files.readString(log));
    }

    private static boolean ends(Process process, Duration patience) throws IOException {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
