package io.ocopkit.example.quickstart;

import io.ocopkit.message.BilingualText;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second run out of a folder. The lock goes with the process, however it ends; its empty file stays. */
final class FolderLock implements Closeable {
    private static final String NAME = ".quickstart.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock of(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw inUse(folder);
        }
        return new FolderLock(channel);
    }

    /** Whether a run has ever worked in the folder, so that looking at it can be fenced off too. */
    static boolean hasBeenIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    static Refusal inUse(Path folder) {
        return new Refusal(
                ExitCode.FOLDER_IN_USE,
                BilingualText.of(
                        "Thư mục " + folder + " đang có một lần chạy khác; hãy đợi nó xong rồi chạy lại",
                        "Another run is working in " + folder + "; wait until it is done and run again"));
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
