package io.ocopkit.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What one process measured of itself: how long it took to be ready, from the start of the JVM, and how long from then to
 * the last byte, on the wall and in time of the processors, of all its threads, compiling and collecting included.
 */
record Measurement(long startMillis, long nanos, long cpuNanos, long peakHeapMiB, String sha256) {

    /** A piece of work that writes one file. */
    interface Export {
        Path write() throws Exception;
    }

    static void take(Path result, Export export) throws Exception {
        long startMillis = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        long start = System.nanoTime();
        long cpu = cpu();
        Path written = export.write();
        long nanos = System.nanoTime() - start;
        long computed = cpu() - cpu;
        Files.writeString(
                result, startMillis + " " + nanos + " " + computed + " " + peakHeap() + " " + sha256(written));
    }

    static Measurement parse(String text) {
        String[] parts = text.split(" ", -1);
        return new Measurement(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                parts[4]);
    }

    static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    double cpuSeconds() {
        return cpuNanos / 1e9;
    }

    double seconds() {
        return nanos / 1e9;
    }

    static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
