package io.ocopkit.feed.workbook;

import io.ocopkit.testkit.ParsedRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a table with a header row into rows by header name. */
final class SheetRows {

    private SheetRows() {}

    static List<Map<String, String>> byHeader(List<List<String>> table) {
        List<String> headers = table.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : table.subList(1, table.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < headers.size(); column++) {
                row.put(headers.get(column), column < cells.size() ? cells.get(column) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    static ParsedRow parsed(Map<String, String> row) {
        String stars = blankToNull(row.get("certificationValue"));
        String price = blankToNull(row.get("suggestedRetailPrice"));
        String until = blankToNull(row.get("certificationEffectiveEndDate"));
        return new ParsedRow(
                cell(row, "supplierTradeItemIdentification"),
                isRemoval(cell(row, "documentCommandType")),
                blankToNull(row.get("tradeItemDescription")),
                blankToNull(row.get("tradeItemMarketingMessage")),
                price == null ? null : new BigDecimal(price),
                stars == null ? null : Integer.valueOf(stars),
                until == null ? null : LocalDate.parse(until));
    }

    private static boolean isRemoval(String action) {
        return switch (action) {
            case "LIST" -> false;
            case "DELETE" -> true;
            default -> throw new AssertionError("Unknown action " + action);
        };
    }

    static String cell(Map<String, String> row, String header) {
        String cell = row.get(header);
        if (cell == null) {
            throw new AssertionError("No column " + header + " in " + row.keySet());
        }
        return cell;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
