package io.ocopkit.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** Everything readable in the documents of a folder, compressed parts included. */
final class DocumentWords {

    private DocumentWords() {}

    static String in(Path folder) throws IOException {
        StringBuilder words = new StringBuilder();
        for (String file : FeedTrial.filesIn(folder)) {
            append(Files.readAllBytes(folder.resolve(file)), words);
        }
        return words.toString();
    }

    private static void append(byte[] document, StringBuilder words) throws IOException {
        if (document.length > 1 && document[0] == 'P' && document[1] == 'K') {
            try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(document))) {
                while (parts.getNextEntry() != null) {
                    append(read(parts), words);
                }
            }
        } else {
            words.append(new String(document, StandardCharsets.UTF_8)).append('\n');
        }
    }

    private static byte[] read(InputStream part) throws IOException {
        return part.readAllBytes();
    }
}
