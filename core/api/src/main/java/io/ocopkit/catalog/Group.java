package io.ocopkit.catalog;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows which blank cells of a row are meant to repeat what stands above. Lists print a producer once and its products
 * in rows below; other lists simply do not know a producer. Taking one for the other would give a product to the wrong
 * holder, so a cell is filled only
 *
 * <ul>
 *   <li>when a merged area covers it, or
 *   <li>when all columns about the producer are blank in the row, the group's first row names one, and either the
 *       running number counts producers (there in the first row, blank here), or the first row fills the producer and at
 *       least two more of these columns.
 * </ul>
 *
 * <p>Only columns about the producer are ever filled, from merged areas also those about the decision and the page of
 * packs; stars never are.
 * Any row that is no data, and any row that was refused, ends a group.
 */
final class Group {
    private static final Set<CatalogueColumn> ABOUT_PRODUCER = EnumSet.of(
            CatalogueColumn.PRODUCER,
            CatalogueColumn.PRODUCER_KIND,
            CatalogueColumn.TAX_ID,
            CatalogueColumn.ADDRESS,
            CatalogueColumn.COMMUNE,
            CatalogueColumn.DISTRICT,
            CatalogueColumn.PROVINCE);
    private static final Set<CatalogueColumn> ABOUT_DECISION = EnumSet.of(
            CatalogueColumn.DECISION_NUMBER,
            CatalogueColumn.DECISION_DATE,
            CatalogueColumn.ISSUER,
            CatalogueColumn.ISSUER_SUCCESSOR);
    private static final int TELLING_COLUMNS = 3;

    private @Nullable TableRow first;
    private boolean continued;

    /** Looks at the next data row before it is read. */
    void enter(TableRow row, ColumnLayout layout) {
        continued = first != null && namesNoProducer(row, layout) && continues(first, row, layout);
    }

    /** Ends the row: unless it continued a group, it is the first of the next. */
    void leave(TableRow row, boolean accepted) {
        if (!continued) {
            first = accepted ? row : null;
        }
    }

    void end() {
        first = null;
    }

    Cell cell(CatalogueColumn column, Cell own, RowReading reading) {
        if (own instanceof Cell.Covered covered && isShared(column)) {
            return filled(column, covered.origin(), reading, Change.MERGED);
        }
        if (continued && first != null && ABOUT_PRODUCER.contains(column)) {
            return filled(column, reading.layout().cell(first, column), reading, Change.FILLED_DOWN);
        }
        return own;
    }

    private static boolean isShared(CatalogueColumn column) {
        return ABOUT_PRODUCER.contains(column) || ABOUT_DECISION.contains(column) || column == CatalogueColumn.PAGE;
    }

    private static Cell filled(CatalogueColumn column, Cell from, RowReading reading, Change change) {
        if (!Cells.isEmpty(from)) {
            reading.changed(column, "", from.shown(), change);
        }
        return from;
    }

    private static boolean namesNoProducer(TableRow row, ColumnLayout layout) {
        return layout.has(CatalogueColumn.PRODUCER) && filled(row, layout) == 0;
    }

    private static boolean continues(TableRow first, TableRow row, ColumnLayout layout) {
        if (Cells.isEmpty(layout.cell(first, CatalogueColumn.PRODUCER))) {
            return false;
        }
        boolean numbersProducers = layout.has(CatalogueColumn.ORDINAL)
                && Cells.isEmpty(layout.cell(row, CatalogueColumn.ORDINAL))
                && !Cells.isEmpty(layout.cell(first, CatalogueColumn.ORDINAL));
        return numbersProducers || filled(first, layout) >= TELLING_COLUMNS;
    }

    private static int filled(TableRow row, ColumnLayout layout) {
        int filled = 0;
        for (CatalogueColumn column : ABOUT_PRODUCER) {
            Cell cell = layout.cell(row, column);
            filled += Cells.isEmpty(cell) && !(cell instanceof Cell.Covered) ? 0 : 1;
        }
        return filled;
    }
}
