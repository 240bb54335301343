package io.ocopkit.cluster;

import io.ocopkit.testkit.MutableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock several processes go by: it stands still until one of them moves it. */
final class FileClock extends Clock {
    private final Path file;
    private final ZoneId zone;

    FileClock(Path file) {
        this(file, MutableClock.VIETNAM);
    }

    private FileClock(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    void setTo(Instant instant) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.writeString(next, instant.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        try {
            return Instant.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new FileClock(file, other);
    }
}
