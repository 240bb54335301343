package io.ocopkit.feed.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a workbook so that the same feed gives the same bytes. The spreadsheet library stamps the machine's time into
 * the workbook's properties and offers no way to set it; here it becomes the feed's own.
 */
final class StableArchive {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String BEFORE = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";
    private static final String AFTER = "</dcterms:created>";

    /** Past this level a sheet takes much longer and hardly gets smaller. */
    private static final int COMPRESSION = 4;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private StableArchive() {}

    static void copy(Path draft, OutputStream out, Instant createdAt) throws IOException {
        LocalDateTime time = LocalDateTime.ofInstant(createdAt, VIETNAM);
        try (ZipFile source = new ZipFile(draft.toFile());
                ZipOutputStream target = new ZipOutputStream(out)) {
            target.setLevel(COMPRESSION);
            for (Enumeration<? extends ZipEntry> entries = source.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                ZipEntry copy = new ZipEntry(name);
                copy.setTimeLocal(time);
                target.putNextEntry(copy);
                copyEntry(source, name, target, createdAt);
                target.closeEntry();
            }
        }
    }

    private static void copyEntry(ZipFile source, String name, OutputStream target, Instant createdAt)
            throws IOException {
        try (InputStream content = source.getInputStream(source.getEntry(name))) {
            if (name.equals(PROPERTIES)) {
                String properties = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                target.write(stamp(properties, createdAt).getBytes(StandardCharsets.UTF_8));
            } else {
                content.transferTo(target);
            }
        }
    }

    static String stamp(String properties, Instant createdAt) {
        int from = properties.indexOf(BEFORE) + BEFORE.length();
        int to = properties.indexOf(AFTER);
        if (from < BEFORE.length() || to < from) {
            throw new IllegalStateException("The workbook's properties no longer say when it was created");
        }
        return properties.substring(0, from) + createdAt.truncatedTo(ChronoUnit.SECONDS) + properties.substring(to);
    }
}
