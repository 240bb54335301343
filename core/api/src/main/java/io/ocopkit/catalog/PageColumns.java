package io.ocopkit.catalog;

import io.ocopkit.listing.Choice;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the page a pack stands on and what tells it from the others there. In a list without a column for pages nothing
 * is read, whatever else it calls a classification.
 */
final class PageColumns {
    private static final int MOST_OPTIONS = 3;
    private static final String UNNAMED = "Phân loại";
    private static final List<CatalogueColumn> OPTIONS =
            List.of(CatalogueColumn.OPTION_1, CatalogueColumn.OPTION_2, CatalogueColumn.OPTION_3);
    private static final List<CatalogueColumn> VALUES =
            List.of(CatalogueColumn.VALUE_1, CatalogueColumn.VALUE_2, CatalogueColumn.VALUE_3);

    private PageColumns() {}

    /** The place; null when the row names none or a problem was reported. */
    static @Nullable PagePlace read(RowReading row) {
        if (!row.has(CatalogueColumn.PAGE)) {
            return null;
        }
        String page = row.text(CatalogueColumn.PAGE);
        List<Choice> choices = choices(row);
        if (page.isEmpty() || choices.isEmpty()) {
            reportHalf(row, !page.isEmpty(), !choices.isEmpty());
            return null;
        }
        Sku key = OfferColumns.key(row, CatalogueColumn.PAGE, page);
        return key == null ? null : place(row, key, choices);
    }

    private static void reportHalf(RowReading row, boolean page, boolean choices) {
        if (page && row.errors().isEmpty()) {
            row.problem(CatalogueColumn.PAGE, Finding.PAGE_WITHOUT_CHOICE);
        } else if (choices) {
            row.problem(column(row), Finding.CHOICE_WITHOUT_PAGE);
        }
    }

    private static @Nullable PagePlace place(RowReading row, Sku page, List<Choice> choices) {
        if (choices.size() > MOST_OPTIONS) {
            row.problem(column(row), Finding.OPTIONS_TOO_MANY);
            return null;
        }
        if (choices.stream().map(Choice::option).distinct().count() < choices.size()) {
            row.problem(column(row), Finding.OPTION_TWICE);
            return null;
        }
        return new PagePlace(page, choices);
    }

    private static CatalogueColumn column(RowReading row) {
        return row.isBlank(CatalogueColumn.CHOICES) ? CatalogueColumn.VALUE_1 : CatalogueColumn.CHOICES;
    }

    /** From the one column, otherwise from those that give name and value apart. */
    private static List<Choice> choices(RowReading row) {
        String text = row.text(CatalogueColumn.CHOICES);
        return text.isEmpty() ? apart(row) : together(row, text);
    }

    private static List<Choice> apart(RowReading row) {
        List<Choice> choices = new ArrayList<>(0);
        for (int i = 0; i < OPTIONS.size(); i++) {
            String value = row.text(VALUES.get(i));
            if (!value.isEmpty()) {
                String option = row.text(OPTIONS.get(i));
                add(row, VALUES.get(i), option.isEmpty() ? UNNAMED + " " + (i + 1) : option, value, choices);
            }
        }
        return choices;
    }

    /** Such as "Khối lượng: 500 g; Hương vị: Gừng"; bars separate too. */
    private static List<Choice> together(RowReading row, String text) {
        String[] parts = text.split("[;|]");
        List<Choice> choices = new ArrayList<>(parts.length);
        for (String part : parts) {
            int colon = part.indexOf(':');
            if (colon >= 0) {
                add(row, CatalogueColumn.CHOICES, part.substring(0, colon), part.substring(colon + 1), choices);
            } else if (!part.isBlank()) {
                String option = parts.length == 1 ? UNNAMED : UNNAMED + " " + (choices.size() + 1);
                row.changed(CatalogueColumn.CHOICES, text, option + ": " + part.strip(), Change.CHOICE);
                add(row, CatalogueColumn.CHOICES, option, part, choices);
            }
        }
        return choices;
    }

    private static void add(RowReading row, CatalogueColumn column, String option, String value, List<Choice> choices) {
        try {
            choices.add(new Choice(option, value));
        } catch (InvalidValueException e) {
            row.problem(column, Finding.CHOICE_UNREADABLE);
        }
    }
}
