package io.ocopkit.mapping;

import io.ocopkit.mapping.TemplateReader.BadTemplate;
import io.ocopkit.text.BoundedLines;
import io.ocopkit.text.DocumentText;
import io.ocopkit.text.InvalidTableException;
import io.ocopkit.text.VietnameseText;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a whole file, and refuses it with all its mistakes if it has any. */
final class MappingReader {
    private static final int MOST_LINES = 20_000;
    private static final int LONGEST_LINE = 8_000;
    private static final int LONGEST_FILE = 8_000_000;

    private final MappingKeys keys;
    private final Complaints complaints = new Complaints();
    private final SectionReader sections;
    private final Map<Section, Integer> lineOfSection = new HashMap<>();
    private final Map<Section, Map<String, Entry>> bySection = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Section section;

    MappingReader(MappingKeys keys) {
        this.keys = keys;
        this.sections = new SectionReader(keys, complaints);
    }

    List<Entry> read(String file, Reader in) throws IOException {
        BoundedLines lines = new BoundedLines(in, MOST_LINES, LONGEST_LINE);
        int length = 0;
        try {
            for (String line = lines.next(); line != null && length <= LONGEST_FILE; line = lines.next()) {
                length += line.length();
                String text = DocumentText.of(line).strip();
                if (!text.isEmpty() && !text.startsWith("#")) {
                    take(lines.number(), text);
                }
            }
        } catch (BoundedLines.TooLarge e) {
            length = Integer.MAX_VALUE;
        } catch (CharacterCodingException e) {
            wrongEncoding(lines.number() + 1);
        }
        if (length > LONGEST_FILE) {
            tooLarge(lines.number());
        }
        new MappingCheck(keys, complaints).check(entries);
        if (!complaints.all().isEmpty()) {
            throw new InvalidTableException("MAPPING_INVALID", file, complaints.all());
        }
        return entries;
    }

    private void take(int line, String text) {
        int equals = text.indexOf('=');
        if (text.startsWith("[") && text.endsWith("]") && equals < 0) {
            section(
                    line,
                    VietnameseText.clean(text.substring(1, text.length() - 1)).value());
        } else if (equals > 0) {
            entry(
                    line,
                    VietnameseText.clean(text.substring(0, equals)).value(),
                    text.substring(equals + 1).strip());
        } else {
            complaints.about(
                    new Complaints.Place(line, "", text),
                    "MAPPING_LINE",
                    "Dòng này không phải mục [ ], cũng không phải khóa = giá trị",
                    "The line is neither a [section] nor a key = value",
                    "Viết khóa = giá trị, hoặc # ở đầu dòng nếu là ghi chú",
                    "Write key = value, or # at the beginning of a remark");
        }
    }

    private void section(int line, String heading) {
        Section read = sections.read(line, heading);
        Integer before = lineOfSection.putIfAbsent(read, line);
        if (before != null) {
            complaints.about(
                    new Complaints.Place(line, "", read.toString()),
                    "MAPPING_SECTION_TWICE",
                    "Mục này đã có ở dòng " + before,
                    "The section already stands in line " + before,
                    "Gộp hai mục làm một",
                    "Put the two into one");
        }
        section = read;
    }

    private void entry(int line, String key, String value) {
        if (section == null) {
            complaints.about(
                    new Complaints.Place(line, key, value),
                    "MAPPING_NO_SECTION",
                    "Dòng này đứng trước mục đầu tiên",
                    "The line stands before the first section",
                    "Ghi [default] ở trên dòng này",
                    "Write [default] above it");
            return;
        }
        Entry read = new Entry(section, line, key, value, template(line, key, value));
        Entry before =
                bySection.computeIfAbsent(section, any -> new HashMap<>()).putIfAbsent(key, read);
        if (before == null) {
            entries.add(read);
        } else {
            complaints.about(
                    Complaints.Place.of(read),
                    "MAPPING_KEY_TWICE",
                    "Khóa này đã có ở dòng " + before.line() + " trong cùng mục",
                    "The key already stands in line " + before.line() + " of the same section",
                    "Giữ một trong hai dòng",
                    "Keep one of the two lines");
        }
    }

    private @Nullable Template template(int line, String key, String value) {
        if (value.isEmpty() || !isText(key)) {
            return null;
        }
        try {
            return TemplateReader.read(value);
        } catch (BadTemplate e) {
            complaints.about(new Complaints.Place(line, key, value), e.code(), e.text(), e.advice());
            return null;
        }
    }

    private boolean isText(String name) {
        return keys.channels().stream()
                .map(channel -> keys.key(channel, name))
                .anyMatch(key -> key != null && key.kind() == KeyKind.TEXT);
    }

    private void tooLarge(int line) {
        complaints.about(
                new Complaints.Place(line, "", ""),
                "MAPPING_TOO_LARGE",
                "Tệp có tối đa 20.000 dòng, mỗi dòng tối đa 8.000 ký tự, cả tệp 8.000.000 ký tự; phần sau không được đọc",
                "A file has at most 20,000 lines of at most 8,000 characters, 8,000,000 in all; the rest was not read",
                "Rút ngắn dòng hoặc tách tệp",
                "Shorten the line or divide the file");
    }

    private void wrongEncoding(int line) {
        complaints.about(
                new Complaints.Place(line, "", ""),
                "MAPPING_ENCODING",
                "Tệp không phải UTF-8; phần từ gần dòng này không được đọc",
                "The file is not UTF-8; from about this line on it was not read",
                "Lưu lại tệp với mã hóa UTF-8",
                "Save the file as UTF-8");
    }
}
