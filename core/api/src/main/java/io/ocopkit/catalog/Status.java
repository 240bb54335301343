package io.ocopkit.catalog;

import io.ocopkit.text.VietnameseText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row's status cell says.
 *
 * @param kind where the recognition stands
 * @param day a day the cell names; null when it names none
 * @param tourism whether it says that the product is of the tourism set
 * @param severalRanks whether it says that the rank is one of several
 */
record Status(StatusText kind, @Nullable LocalDate day, boolean tourism, boolean severalRanks) {
    private static final Status BLANK = new Status(StatusText.RECOGNISED, null, false, false);
    private static final int SHORTEST_DATE = 8;

    static Status read(RowReading row) {
        String text = row.text(CatalogueColumn.STATUS);
        return text.isEmpty() ? BLANK : read(row, text);
    }

    private static Status read(RowReading row, String text) {
        String key = VietnameseText.searchKey(text);
        StatusText kind = StatusText.of(key);
        Finding finding = switch (kind) {
            case UNKNOWN -> Finding.STATUS_UNKNOWN;
            case NOT_IN_FORCE -> Finding.STATUS_NOT_IN_FORCE;
            case PROLONGED -> Finding.EXTENSION_NOT_READ;
            case RECOGNISED, REVOKED, PENDING -> null;
        };
        if (finding != null) {
            row.problem(CatalogueColumn.STATUS, finding);
        }
        boolean several = key.contains("3 or 4")
                || key.contains("3 hoac 4")
                || key.contains("4 or 5")
                || key.contains("4 hoac 5");
        return new Status(kind, day(row, text), key.contains("tourism") || key.contains("du lich"), several);
    }

    private static @Nullable LocalDate day(RowReading row, String text) {
        int start = firstDigit(text);
        if (start < 0 || text.length() - start < SHORTEST_DATE) {
            return null;
        }
        LocalDate day = DateText.of(text.substring(start)).day();
        if (day != null) {
            row.changed(CatalogueColumn.STATUS, text, day, Change.STATUS);
        }
        return day;
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
