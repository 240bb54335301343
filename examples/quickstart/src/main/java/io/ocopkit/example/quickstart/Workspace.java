package io.ocopkit.example.quickstart;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder a run continues in and leaves behind. A run works on a copy, so one that is refused, fails or only
 * rehearses leaves no trace; {@link #keep} then carries over what has changed and nothing else.
 */
final class Workspace implements AutoCloseable {
    /** What is ours in the folder; whatever else lies there is left alone. */
    private static final List<String> OURS = List.of("database", "documents", "rejected", "lists");

    private final Path goal;
    private final Path copy;
    private @Nullable FolderLock lock;

    private Workspace(Path goal, Path copy, @Nullable FolderLock lock) {
        this.goal = goal;
        this.copy = copy;
        this.lock = lock;
    }

    /**
     * Opens a folder, which need not exist.
     *
     * @param goal the folder
     * @param dryRun whether not even a lock may be left in it
     * @throws IOException when it cannot be read
     * @throws Refusal when another run is working in it
     */
    static Workspace open(Path goal, boolean dryRun) throws IOException {
        boolean lockable = dryRun ? FolderLock.hasBeenIn(goal) : Files.isDirectory(goal);
        FolderLock lock = lockable ? FolderLock.of(goal) : null;
        Workspace workspace = new Workspace(goal, Files.createTempDirectory("ocop-quickstart-"), lock);
        for (String name : OURS) {
            copyTree(goal.resolve(name), workspace.copy.resolve(name));
            Files.createDirectories(workspace.copy.resolve(name));
        }
        return workspace;
    }

    Path database() {
        return copy.resolve("database").resolve("ocop");
    }

    Path documents() {
        return copy.resolve("documents");
    }

    Path rejected() {
        return copy.resolve("rejected");
    }

    Path lists() {
        return copy.resolve("lists");
    }

    /** Where a file of the copy will be once it is kept. */
    Path goalOf(Path file) {
        return goal.resolve(copy.relativize(file).toString());
    }

    /**
     * Carries over every file that is new or says something else than before, and removes those of ours that are gone.
     * The database goes last: documents that are ahead of it are written anew by the next run, not lost.
     *
     * @throws IOException when a file cannot be written
     */
    void keep() throws IOException {
        Files.createDirectories(goal);
        if (lock == null) {
            lock = FolderLock.of(goal);
            if (Files.exists(goal.resolve("database"))) {
                throw FolderLock.inUse(goal);
            }
        }
        for (String name : List.of("lists", "documents", "rejected", "database")) {
            keepTree(copy.resolve(name), goal.resolve(name));
        }
    }

    private static void keepTree(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : filesIn(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            if (!Files.exists(target) || !SameContent.in(file, target)) {
                replace(file, target);
            }
        }
        for (Path old : filesIn(to)) {
            if (!Files.exists(from.resolve(to.relativize(old).toString()))) {
                Files.delete(old);
            }
        }
    }

    private static void replace(Path file, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling("."));
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        for (Path file : filesIn(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(copy, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
        if (lock != null) {
            lock.close();
        }
    }
}
