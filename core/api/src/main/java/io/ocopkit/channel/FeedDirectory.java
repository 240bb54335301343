package io.ocopkit.channel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A sink that writes into a folder. Documents grow in files ending in {@code .part} beside their goal and take its name
 * in {@link #commit}; closing without a commit leaves what was there before. They have the rights every new file of the
 * process has, so that a web server can read them. A killed process leaves its {@code .part} files. Not thread-safe.
 */
public final class FeedDirectory implements FeedSink, AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Map<Path, Path> partsByGoal = new LinkedHashMap<>();

    private FeedDirectory(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a folder, making it where it does not exist.
     *
     * @param folder the folder
     * @return the sink
     * @throws IOException when the folder cannot be made
     */
    public static FeedDirectory open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new FeedDirectory(folder);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when the name leads out of the folder or the document was begun before
     */
    @Override
    public OutputStream begin(String name) throws IOException {
        Path goal = folder.resolve(name);
        if (!folder.equals(goal.getParent()) || name.startsWith(".")) {
            throw new IllegalArgumentException("Not a plain file name: " + name);
        }
        if (partsByGoal.containsKey(goal)) {
            throw new IllegalArgumentException("Begun twice: " + name);
        }
        Path part = folder.resolve("." + name + "-" + UUID.randomUUID() + ".part");
        partsByGoal.put(goal, part);
        return new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW), BUFFER);
    }

    /**
     * Gives every document its name, each in one step of the file system, after its bytes are on the disk.
     *
     * @throws IOException when a document cannot be renamed; those before it already have their names
     */
    public void commit() throws IOException {
        for (Path part : partsByGoal.values()) {
            try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
                file.force(true);
            }
        }
        for (Map.Entry<Path, Path> document : partsByGoal.entrySet()) {
            Files.move(
                    document.getValue(),
                    document.getKey(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        partsByGoal.clear();
    }

    /** Drops what was not committed. */
    @Override
    public void close() throws IOException {
        for (Path part : partsByGoal.values()) {
            Files.deleteIfExists(part);
        }
        partsByGoal.clear();
    }
}
