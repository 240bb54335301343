package io.ocopkit.example.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/** Whether two files say the same. A workbook also notes when it was made, which says nothing about its content. */
final class SameContent {
    private static final String WORKBOOK = ".xlsx";
    private static final String PROPERTIES = "docProps/";

    private SameContent() {}

    static boolean in(Path one, Path other) throws IOException {
        if (Files.mismatch(one, other) < 0) {
            return true;
        }
        return isWorkbook(one) && isWorkbook(other) && checksums(one).equals(checksums(other));
    }

    private static boolean isWorkbook(Path file) {
        return file.toString().endsWith(WORKBOOK);
    }

    private static Map<String, Long> checksums(Path workbook) throws IOException {
        Map<String, Long> checksums = new TreeMap<>();
        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            parts.stream()
                    .filter(part -> !part.getName().startsWith(PROPERTIES))
                    .forEach(part -> checksums.put(part.getName(), part.getCrc()));
        }
        return checksums;
    }
}
