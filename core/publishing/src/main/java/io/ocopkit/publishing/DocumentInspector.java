package io.ocopkit.publishing;

import io.ocopkit.digest.Digest;
import io.ocopkit.publishing.DocumentState.Condition;
import io.ocopkit.publishing.OutletState.WrittenDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;

/** Looks at what is really on the disk: somebody may have edited, moved or deleted it. */
final class DocumentInspector {
    private static final int BUFFER = 1 << 16;

    private DocumentInspector() {}

    static List<DocumentState> inspect(FeedOutlet outlet, List<WrittenDocument> documents) {
        return documents.stream()
                .map(document -> new DocumentState(document.name(), condition(outlet.folder(), document)))
                .toList();
    }

    private static Condition condition(Path folder, WrittenDocument document) {
        Path file = folder.resolve(document.name());
        if (!Files.isRegularFile(file)) {
            return Condition.MISSING;
        }
        try {
            return digestOf(file).equals(document.digest()) ? Condition.INTACT : Condition.ALTERED;
        } catch (NoSuchFileException e) {
            return Condition.MISSING;
        } catch (IOException e) {
            return Condition.ALTERED;
        }
    }

    private static Digest digestOf(Path file) throws IOException {
        MessageDigest sha256 = Sha256.start();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
            byte[] buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) {
                continue;
            }
        }
        return Sha256.end(sha256);
    }
}
