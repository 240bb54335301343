package io.ocopkit.catalog.xlsx;

import io.ocopkit.catalog.ImportLimits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a sheet before its rows are read: that no cell lies outside the limits, which the rows' reader
 * would make room for, and which areas are merged, which the file says behind the rows. The dimension a sheet declares is
 * not looked at.
 */
final class SheetOutline {
    private static final int MOST_AREAS = 200_000;

    private final ImportLimits limits;
    private final List<MergedArea> areas = new ArrayList<>();

    private SheetOutline(ImportLimits limits) {
        this.limits = limits;
    }

    /** The merged areas of a sheet that reach over several rows; null when the part is something else. */
    static @Nullable List<MergedArea> of(InputStream part, ImportLimits limits) {
        SheetOutline outline = new SheetOutline(limits);
        try {
            XMLStreamReader xml = reader(part);
            return outline.isSheet(xml) ? outline.read(xml) : null;
        } catch (XMLStreamException e) {
            throw XlsxFaults.damaged(e);
        }
    }

    /**
     * A parser that knows no document types. It is handed characters, because handed bytes it prints to the console what
     * it cannot decode; whoever reads the contents later decodes them strictly.
     */
    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        Reader characters = new BufferedReader(new InputStreamReader(part, StandardCharsets.UTF_8));
        try {
            characters.mark(1);
            if (characters.read() != '\uFEFF') {
                characters.reset();
            }
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
        return factory().createXMLStreamReader(characters);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private boolean isSheet(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (plain(xml.next()) == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName().equals("worksheet");
            }
        }
        return false;
    }

    private List<MergedArea> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (plain(xml.next()) == XMLStreamConstants.START_ELEMENT) {
                element(xml);
            }
        }
        return areas;
    }

    private static int plain(int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("A workbook has no document types and no entities");
        }
        return event;
    }

    private void element(XMLStreamReader xml) {
        String reference = xml.getAttributeValue(null, "r");
        switch (xml.getLocalName()) {
            case "c" -> requireWithin(reference);
            case "row" -> requireRow(reference);
            case "mergeCell" -> merged(xml.getAttributeValue(null, "ref"));
            default -> {
                // Nothing else says where something lies.
            }
        }
    }

    private void requireWithin(@Nullable String reference) {
        if (reference == null) {
            return;
        }
        int column = MergedArea.columnOf(reference);
        if (column < 0) {
            throw XlsxFaults.damaged(new IllegalArgumentException("A cell has no place"));
        }
        if (column >= limits.maxColumns()) {
            throw XlsxFaults.tooManyColumns(
                    reference.length() > 20 ? reference.substring(0, 20) : reference, limits.maxColumns());
        }
    }

    private void requireRow(@Nullable String reference) {
        if (reference == null) {
            return;
        }
        try {
            if (Long.parseLong(reference) > limits.maxRows()) {
                throw XlsxFaults.tooManyRows(limits.maxRows());
            }
        } catch (NumberFormatException e) {
            throw XlsxFaults.damaged(e);
        }
    }

    private void merged(@Nullable String reference) {
        MergedArea area = reference == null ? null : MergedArea.parse(reference);
        if (area != null && area.isTall() && areas.size() < MOST_AREAS) {
            areas.add(area);
        }
    }
}
