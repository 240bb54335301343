package io.ocopkit.channel.vendure;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A folder with npm packages of exact versions, and a server that runs from it in a process of its own. */
record NodeProject(Path home) {
    private static final Duration INSTALLATION = Duration.ofMinutes(30);

    /** Copies the project's files and installs its packages unless they are there. */
    static NodeProject installed(Path home, List<String> files) throws IOException {
        Files.createDirectories(home);
        for (String file : files) {
            try (InputStream in = NodeProject.class.getResourceAsStream("shop/" + file)) {
                Files.copy(Objects.requireNonNull(in, file), home.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!Files.exists(home.resolve("node_modules/.package-lock.json"))) {
            install(home);
        }
        return new NodeProject(home);
    }

    /** What npm says goes to a file: a test's own streams are those its build talks to it through. */
    private static void install(Path home) throws IOException {
        Path log = home.resolve("npm.log");
        Process npm = new ProcessBuilder(
                        "npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!ends(npm, INSTALLATION) || npm.exitValue() != 0) {
            npm.descendants().forEach(ProcessHandle::destroyForcibly);
            npm.destroyForcibly();
            throw new IOException("npm install failed in " + home + ":\n" + Files.readString(log));
        }
    }

    /** Starts a script; it is over when the caller ends it. */
    Process start(String script, Path log, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("node", script).directory(home.toFile());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
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
