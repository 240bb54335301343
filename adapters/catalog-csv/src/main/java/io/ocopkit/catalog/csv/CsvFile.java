package io.ocopkit.catalog.csv;

import io.ocopkit.catalog.ImportLimits;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of which encoding and separator are known.
 *
 * @param path the file
 * @param probe its beginning
 * @param separator what separates its cells
 * @param limits what is read at most
 */
record CsvFile(Path path, TextProbe probe, char separator, ImportLimits limits) {
    private static final int PROBED = 1 << 16;

    static CsvFile inspect(Path path, ImportLimits limits) throws IOException {
        long size = Files.size(path);
        if (size > limits.maxBytes()) {
            throw CsvFaults.tooLarge(size, limits.maxBytes());
        }
        byte[] start = new byte[PROBED];
        int length;
        try (InputStream in = Files.newInputStream(path)) {
            length = in.readNBytes(start, 0, PROBED);
        }
        TextProbe probe = TextProbe.of(start, length);
        return new CsvFile(path, probe, Separator.of(probe.text()), limits);
    }

    /** Lines that are neither a row nor shown by a spreadsheet. */
    int linesBeforeTable() {
        return Separator.isDeclared(probe.text()) ? 1 : 0;
    }

    /** Opens the text behind the byte-order mark. What cannot be decoded becomes U+FFFD, which no reader accepts. */
    BufferedReader reader() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), PROBED);
        in.skipNBytes(probe.markLength());
        return new BufferedReader(new InputStreamReader(in, probe.charset()), PROBED);
    }
}
