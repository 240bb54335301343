package io.ocopkit.publishing;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import io.ocopkit.reconcile.Conflict;
import io.ocopkit.reconcile.Count;
import io.ocopkit.reconcile.Inventory;
import io.ocopkit.reconcile.Relation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes an inventory as one table: UTF-8, commas, RFC 4180. Each row names the table it is of, so a spreadsheet filters
 * them. A cell a spreadsheet would take for a formula is preceded by an apostrophe. Immutable.
 */
public final class InventoryCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<BilingualText> HEADINGS = List.of(
            BilingualText.of("Bảng", "Table"),
            BilingualText.of("Mục", "Line"),
            BilingualText.of("Trước", "Before"),
            BilingualText.of("Sau", "After"),
            BilingualText.of("Nhập vào nhau", "Joined"));
    private static final BilingualText TOTAL = BilingualText.of("Tổng số", "Total");
    private static final BilingualText BY_PROVINCE =
            BilingualText.of("Sản phẩm theo tỉnh, thành phố ghi trên giấy", "Products by province as printed");
    private static final BilingualText BY_SET = BilingualText.of("Sản phẩm theo bộ", "Products by set");
    private static final BilingualText BY_STARS = BilingualText.of("Sản phẩm theo hạng sao", "Products by stars");
    private static final BilingualText PRODUCERS_BY_PROVINCE =
            BilingualText.of("Chủ thể theo tỉnh, thành phố ghi trên giấy", "Producers by province as printed");
    private static final BilingualText JOINED = BilingualText.of("Lượt ghi nhận nhập vào nhau", "Registrations joined");
    private static final BilingualText NOT_JOINED = BilingualText.of("Chưa nhập được", "Not joined");
    private static final String EMPTY = "";

    private final Language language;
    private final boolean byteOrderMark;

    private InventoryCsv(Language language, boolean byteOrderMark) {
        this.language = language;
        this.byteOrderMark = byteOrderMark;
    }

    /**
     * A writer in one language, without byte order mark.
     *
     * @param language the language of headings and lines
     * @return the writer
     */
    public static InventoryCsv in(Language language) {
        return new InventoryCsv(language, false);
    }

    /**
     * The same writer with a byte order mark, without which Excel takes UTF-8 for something else.
     *
     * @return the writer
     */
    public InventoryCsv withByteOrderMark() {
        return new InventoryCsv(language, true);
    }

    /**
     * Writes an inventory.
     *
     * @param inventory the inventory
     * @param out where it goes; flushed, not closed
     * @throws IOException when it cannot be written
     */
    public void write(Inventory inventory, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (byteOrderMark) {
            writer.write(BYTE_ORDER_MARK);
        }
        CsvRow.write(
                writer, HEADINGS.stream().map(heading -> heading.in(language)).toList());
        table(writer, TOTAL, List.of(inventory.products(), inventory.producers()));
        table(writer, BY_PROVINCE, inventory.byFormerProvince());
        table(writer, BY_SET, inventory.byProductSet());
        table(writer, BY_STARS, inventory.byStars());
        table(writer, PRODUCERS_BY_PROVINCE, inventory.producersByFormerProvince());
        joined(writer, inventory);
        writer.flush();
    }

    private void table(Writer writer, BilingualText table, List<Count> lines) throws IOException {
        for (Count line : lines) {
            CsvRow.write(
                    writer,
                    List.of(
                            table.in(language),
                            line.of().in(language),
                            Integer.toString(line.before()),
                            Integer.toString(line.after()),
                            EMPTY));
        }
    }

    private void joined(Writer writer, Inventory inventory) throws IOException {
        for (Relation relation : Relation.values()) {
            Integer count = inventory.merged().get(relation);
            if (count != null) {
                String label = relation.label().in(language);
                CsvRow.write(writer, List.of(JOINED.in(language), label, EMPTY, EMPTY, count.toString()));
            }
        }
        for (Conflict conflict : inventory.conflicts()) {
            String text = conflict.text().in(language);
            CsvRow.write(writer, List.of(NOT_JOINED.in(language), text, EMPTY, EMPTY, EMPTY));
        }
    }
}
