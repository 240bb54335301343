package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a horizon as a table: UTF-8, commas, RFC 4180, dates in ISO form. A cell a spreadsheet would take for a formula
 * is preceded by an apostrophe. Immutable.
 */
public final class HorizonCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<BilingualText> HEADINGS = List.of(
            BilingualText.of("SKU", "SKU"),
            BilingualText.of("Sản phẩm", "Product"),
            BilingualText.of("Chủ thể", "Producer"),
            BilingualText.of("Xã, phường", "Commune"),
            BilingualText.of("Tỉnh, thành phố", "Province"),
            BilingualText.of("Nơi bán", "Outlets"),
            BilingualText.of("Quyết định", "Decision"),
            BilingualText.of("Ngày cuối còn hiệu lực", "Last valid day"),
            BilingualText.of("Phải gỡ từ ngày", "Dark from"),
            BilingualText.of("Lý do", "Cause"),
            BilingualText.of("Tình trạng", "Status"),
            BilingualText.of("Nộp hồ sơ từ ngày", "Filing opens"),
            BilingualText.of("Nộp hồ sơ đến hết ngày", "Filing closes"),
            BilingualText.of("Tình trạng hồ sơ", "Filing"));

    private final Language language;
    private final boolean byteOrderMark;

    private HorizonCsv(Language language, boolean byteOrderMark) {
        this.language = language;
        this.byteOrderMark = byteOrderMark;
    }

    /**
     * A writer in one language, without byte order mark.
     *
     * @param language the language of headings and states
     * @return the writer
     */
    public static HorizonCsv in(Language language) {
        return new HorizonCsv(language, false);
    }

    /**
     * The same writer with a byte order mark, without which Excel takes UTF-8 for something else.
     *
     * @return the writer
     */
    public HorizonCsv withByteOrderMark() {
        return new HorizonCsv(language, true);
    }

    /**
     * Writes a horizon.
     *
     * @param horizon the horizon
     * @param out where it goes; flushed, not closed
     * @throws IOException when it cannot be written
     */
    public void write(Horizon horizon, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (byteOrderMark) {
            writer.write(BYTE_ORDER_MARK);
        }
        CsvRow.write(
                writer, HEADINGS.stream().map(heading -> heading.in(language)).toList());
        for (HorizonEntry entry : horizon.entries()) {
            CsvRow.write(writer, cells(entry));
        }
        writer.flush();
    }

    private List<String> cells(HorizonEntry entry) {
        Ending ending = entry.ending();
        Filing filing = entry.filing();
        List<String> cells = new ArrayList<>(HEADINGS.size());
        cells.add(entry.sku().value());
        cells.add(entry.productName());
        cells.add(entry.producerName());
        cells.add(orEmpty(entry.place().commune()));
        cells.add(orEmpty(entry.place().province()));
        cells.add(entry.outlets().stream().map(Outlet::toString).collect(Collectors.joining("; ")));
        cells.add(ending.decision());
        cells.add(ending.lastDay().toString());
        cells.add(ending.darkFrom().toString());
        cells.add(ending.cause().label().in(language));
        cells.add(ending.status().label().in(language));
        cells.add(filing.opens().toString());
        cells.add(filing.closes().toString());
        cells.add(filing.state().label().in(language));
        return cells;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
