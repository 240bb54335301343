package io.ocopkit.catalog.xlsx;

import io.ocopkit.catalog.ImportLimits;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a workbook's package before anything interprets it: kind of file, size, what it unpacks to, names used
 * twice, cells outside the limits. Every part is unpacked once and counted, because the sizes a package declares are only
 * claims, and every part that is a sheet is looked at, because which one will be read is only a claim, too.
 */
final class PackageCheck {
    private static final int MOST_PARTS = 4_096;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ImportLimits limits;
    private final Inflated inflated;
    private final Map<String, List<MergedArea>> sheets = new HashMap<>();

    private PackageCheck(ImportLimits limits) {
        this.limits = limits;
        this.inflated = new Inflated(limits);
    }

    /**
     * Refuses what must not be read.
     *
     * @return the merged areas of each part that is a sheet, by the part's name in lower case
     */
    static Map<String, List<MergedArea>> check(Path file, ImportLimits limits) throws IOException {
        long size = Files.size(file);
        if (size > limits.maxBytes()) {
            throw XlsxFaults.tooLarge(size, limits.maxBytes());
        }
        requireZip(file);
        PackageCheck check = new PackageCheck(limits);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            check.parts(zip);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw XlsxFaults.damaged(e);
        }
        return check.sheets;
    }

    private static void requireZip(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(OLE.length);
        }
        if (start.length == OLE.length && start[0] == OLE[0] && start[1] == OLE[1] && start[2] == OLE[2]) {
            throw XlsxFaults.legacyOrEncrypted();
        }
        if (start.length < OLE.length || start[0] != 'P' || start[1] != 'K') {
            throw XlsxFaults.notWorkbook();
        }
    }

    private void parts(ZipFile zip) throws IOException {
        Map<String, String> names = new HashMap<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (names.put(name, name) != null || names.size() > MOST_PARTS) {
                throw XlsxFaults.damaged(new ZipException("A part is there twice, or there are too many"));
            }
            part(zip, entry, name);
        }
        if (!names.containsKey("[content_types].xml")) {
            throw XlsxFaults.notWorkbook();
        }
    }

    private void part(ZipFile zip, ZipEntry entry, String name) throws IOException {
        try (InputStream counted = inflated.count(zip.getInputStream(entry), entry);
                BufferedInputStream in = new BufferedInputStream(counted, 1 << 16)) {
            List<MergedArea> areas = isMarkup(in) ? SheetOutline.of(keptOpen(in), limits) : null;
            if (areas != null) {
                sheets.put(name, areas);
            }
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** A parser closes what it has read to the end, and there may be more to count. */
    private static InputStream keptOpen(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // Closed by whoever opened it.
            }
        };
    }

    /** Pictures and other binary parts are only counted; nor is UTF-16 expected, which no such program writes. */
    private static boolean isMarkup(InputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first == '<' || first == 0xEF || first >= 0 && first <= ' ';
    }

    static @Nullable List<MergedArea> areasOf(Map<String, List<MergedArea>> sheets, String part) {
        return sheets.get(part.toLowerCase(Locale.ROOT));
    }
}
