package io.ocopkit.publishing;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes the lines of a plan as a table somebody can review: UTF-8 with a byte order mark, commas, RFC 4180. A cell a
 * spreadsheet would take for a formula is preceded by an apostrophe. Immutable.
 */
public final class PlanCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<BilingualText> HEADINGS = List.of(
            BilingualText.of("SKU", "SKU"),
            BilingualText.of("Sản phẩm", "Product"),
            BilingualText.of("Việc sẽ làm", "Action"),
            BilingualText.of("Lý do gỡ", "Cause"),
            BilingualText.of("Cần biết", "Findings"),
            BilingualText.of("Cách xử lý", "What to do"));

    private final Language language;

    private PlanCsv(Language language) {
        this.language = language;
    }

    /**
     * A writer in one language.
     *
     * @param language the language of headings and findings
     * @return the writer
     */
    public static PlanCsv in(Language language) {
        return new PlanCsv(Objects.requireNonNull(language, "language"));
    }

    /**
     * Writes the kept lines of a plan.
     *
     * @param plan the plan
     * @param out where they go; flushed, not closed
     * @throws IOException when they cannot be written
     */
    public void write(PublicationPlan plan, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CsvRow.write(
                writer, HEADINGS.stream().map(heading -> heading.in(language)).toList());
        for (PlanLine line : plan.lines()) {
            CsvRow.write(writer, cells(line));
        }
        writer.flush();
    }

    private List<String> cells(PlanLine line) {
        return List.of(
                line.sku().value(),
                line.productName(),
                line.action().label().in(language),
                line.cause() == null ? "" : line.cause().label().in(language),
                line.findings().stream()
                        .map(finding -> finding.text().in(language))
                        .collect(Collectors.joining("; ")),
                line.findings().stream()
                        .map(Finding::fix)
                        .filter(Objects::nonNull)
                        .map(fix -> fix.in(language))
                        .collect(Collectors.joining("; ")));
    }
}
