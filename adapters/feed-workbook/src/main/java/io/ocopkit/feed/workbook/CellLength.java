package io.ocopkit.feed.workbook;

import io.ocopkit.catalog.Cell;
import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Listing;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.util.ArrayList;
import java.util.List;

/** Finds what is too long for a cell of Excel. It is never cut: half a description is a wrong description. */
final class CellLength {
    private static final int MAX = 32_767;
    private static final Citation SOURCE = Citation.of(
            "Microsoft Excel specifications and limits", "Total number of characters that a cell can contain");

    private CellLength() {}

    static List<Issue> check(ColumnTemplate template, Listing listing) {
        List<Issue> issues = new ArrayList<>(0);
        Entry entry = Entry.of(listing);
        for (Column column : template.columns()) {
            if (column.cell(entry) instanceof Cell.Text text && text.value().length() > MAX) {
                issues.add(tooLong(column, text.value().length()));
            }
        }
        return issues;
    }

    private static Issue tooLong(Column column, int length) {
        return new Issue(
                "CELL_TOO_LONG",
                column.path(),
                Severity.ERROR,
                SOURCE,
                BilingualText.of(
                        "\"" + column.header().vi() + "\" có " + length + " ký tự, một ô Excel chứa tối đa " + MAX,
                        "\"" + column.header().en() + "\" has " + length + " characters; a cell of Excel holds " + MAX),
                BilingualText.of("Rút ngắn nội dung này", "Shorten it"),
                null);
    }
}
