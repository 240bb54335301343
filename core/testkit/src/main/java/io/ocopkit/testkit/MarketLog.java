package io.ocopkit.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lines that are in the file before anybody is told of them. Several markets and several processes may share a file. */
final class MarketLog {
    /** A file lock keeps other processes out, and refuses threads of the same one instead of keeping them waiting. */
    private static final Object THIS_PROCESS = new Object();

    private final @Nullable FileChannel file;
    private final Consumer<String> reader;
    private long position;
    private boolean held;

    private MarketLog(@Nullable FileChannel file, Consumer<String> reader) {
        this.file = file;
        this.reader = reader;
    }

    static MarketLog inMemory(Consumer<String> reader) {
        return new MarketLog(null, reader);
    }

    static MarketLog in(Path path, Consumer<String> reader) {
        try {
            return new MarketLog(
                    FileChannel.open(
                            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something while nobody else can write, knowing all that others have written. */
    <T> T alone(Supplier<T> work) {
        synchronized (THIS_PROCESS) {
            if (file == null || held) {
                return work.get();
            }
            try {
                FileLock lock = file.lock();
                held = true;
                try {
                    catchUp(file);
                    return work.get();
                } finally {
                    held = false;
                    lock.release();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Only to be called {@link #alone}. */
    void append(String line) {
        if (file != null) {
            try {
                ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    position += file.write(bytes, position);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        reader.accept(line);
    }

    /** Whoever died in the middle of a line never told anybody of it, so the next one writes over it. */
    private void catchUp(FileChannel shared) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(shared.size() - position));
        while (bytes.hasRemaining()) {
            shared.read(bytes, position + bytes.position());
        }
        String tail = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        String whole = tail.substring(0, tail.lastIndexOf('\n') + 1);
        position += whole.getBytes(StandardCharsets.UTF_8).length;
        shared.truncate(position);
        whole.lines().forEach(reader);
    }
}
