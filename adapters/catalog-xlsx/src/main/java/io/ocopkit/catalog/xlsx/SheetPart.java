package io.ocopkit.catalog.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Finds the part of a package that holds a sheet, the way the relations of the workbook say. */
final class SheetPart {
    private static final String RELATIONS = "_rels/workbook.xml.rels";

    private SheetPart() {}

    static String nameOf(ZipFile zip, Sheet sheet) throws IOException {
        ZipEntry relations = zip.stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(RELATIONS))
                .findFirst()
                .orElse(null);
        String target = relations == null ? null : target(zip, relations, sheet.getId());
        if (relations == null || target == null) {
            throw XlsxFaults.damaged(new IOException("The sheet's part is not named"));
        }
        return target.startsWith("/")
                ? target.substring(1)
                : relations.getName().substring(0, relations.getName().length() - RELATIONS.length()) + target;
    }

    private static @Nullable String target(ZipFile zip, ZipEntry relations, String id) throws IOException {
        try (InputStream in = zip.getInputStream(relations)) {
            XMLStreamReader xml = SheetOutline.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && id.equals(xml.getAttributeValue(null, "Id"))) {
                    return xml.getAttributeValue(null, "Target");
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw XlsxFaults.damaged(e);
        }
    }
}
