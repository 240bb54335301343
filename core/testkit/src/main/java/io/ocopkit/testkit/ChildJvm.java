package io.ocopkit.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program in a JVM of its own, with the class path of the test, that can be killed as a power cut would:
 * {@code try (ChildJvm child = ChildJvm.run(Shop.class, file)) { child.killAfter("published"); }}. Closing it kills it.
 */
public final class ChildJvm implements AutoCloseable {
    private static final long PATIENCE = Duration.ofMinutes(5).toSeconds();

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final Thread reader;

    private ChildJvm(Process process) {
        this.process = process;
        reader = new Thread(this::collect, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts a program.
     *
     * @param main a class with a main method
     * @param arguments its arguments
     * @return the running program
     * @throws IOException when it does not start
     */
    public static ChildJvm run(Class<?> main, String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()),
                        Stream.of(arguments))
                .toList();
        return new ChildJvm(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /**
     * Kills it, as {@code kill -9} does, as soon as it has printed a line.
     *
     * @param line the whole line
     * @throws InterruptedException when the test is over
     * @throws AssertionError when it ends without having printed it
     */
    public void killAfter(String line) throws InterruptedException {
        await(line);
        kill();
    }

    /**
     * Kills it, as {@code kill -9} does, after a random time.
     *
     * @param seed what the time is drawn from
     * @param longest the longest time
     * @throws InterruptedException when the test is over
     */
    public void killWithin(long seed, Duration longest) throws InterruptedException {
        process.waitFor(new Random(seed).nextInt(Math.toIntExact(longest.toMillis()) + 1), TimeUnit.MILLISECONDS);
        kill();
    }

    /**
     * Waits until it has printed a line.
     *
     * @param line the whole line
     * @throws InterruptedException when the test is over
     * @throws AssertionError when it ends without having printed it
     */
    public void await(String line) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        synchronized (output) {
            while (!output.contains(line)) {
                if (!reader.isAlive() || System.nanoTime() > end) {
                    throw new AssertionError("The child never printed \"" + line + "\" but " + output);
                }
                output.wait(100);
            }
        }
    }

    /**
     * Waits until it has ended.
     *
     * @return its exit code
     * @throws InterruptedException when the test is over
     * @throws AssertionError when it does not end within five minutes
     */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            throw new AssertionError("The child does not end; it printed " + output());
        }
        reader.join();
        return process.exitValue();
    }

    /**
     * What it has printed so far, errors included.
     *
     * @return its lines
     */
    public List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    /** By its handle, because the process itself would close its output before it was read to the end. */
    private void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }

    private void collect() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                    output.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
