package io.ocopkit.catalog.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, as no decent program would. */
final class RawWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEADER =
            row(1, "Tên sản phẩm", "Chủ thể", "Tỉnh", "Hạng sao", "Số quyết định", "Ngày quyết định");

    private final Map<String, String> parts = new LinkedHashMap<>();

    private RawWorkbook(String sheet) {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        parts.put("xl/workbook.xml", workbook("<sheet name=\"OCOP\" sheetId=\"1\" r:id=\"rId1\"/>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"x/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
    }

    /** A sheet with the usual header and these rows below, given as XML. */
    static RawWorkbook of(String rows) {
        return new RawWorkbook(sheet(HEADER + rows, ""));
    }

    static RawWorkbook of(String rows, String behindRows) {
        return new RawWorkbook(sheet(HEADER + rows, behindRows));
    }

    RawWorkbook with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    RawWorkbook without(String part) {
        parts.remove(part);
        return this;
    }

    RawWorkbook replacing(String part, String from, String to) {
        String content = parts.get(part);
        if (content == null || !content.contains(from)) {
            throw new IllegalArgumentException("Nothing to replace in " + part);
        }
        parts.put(part, content.replace(from, to));
        return this;
    }

    Path writeTo(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    static String workbook(String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String sheet(String rows, String behindRows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows
                + "</sheetData>" + behindRows + "</worksheet>";
    }

    /** A row of texts; an empty one is no cell at all. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.append(text((char) ('A' + i) + "" + number, texts[i]));
            }
        }
        return row.append("</row>").toString();
    }

    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
