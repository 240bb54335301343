package io.ocopkit.catalog.xlsx;

import io.ocopkit.catalog.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts into each row, read from the top down, the cells that areas reaching down from rows above cover. */
final class MergedCells {
    private final Iterator<MergedArea> coming;
    private final List<MergedArea> open = new ArrayList<>();
    private final Map<MergedArea, Cell> origins = new HashMap<>();
    private @Nullable MergedArea next;

    MergedCells(List<MergedArea> areas) {
        List<MergedArea> sorted = new ArrayList<>(areas);
        sorted.sort(Comparator.comparingInt(MergedArea::firstRow));
        coming = sorted.iterator();
        next = following();
    }

    /** Changes the cells of a row in place; rows must come in rising order. */
    void apply(int row, List<Cell> cells) {
        while (next != null && next.firstRow() <= row) {
            open.add(next);
            Cell origin = next.firstRow() == row ? at(cells, next.firstColumn()) : Cell.BLANK;
            origins.put(next, origin);
            next = following();
        }
        open.removeIf(area -> {
            boolean over = area.lastRow() < row;
            if (over) {
                origins.remove(area);
            }
            return over;
        });
        for (MergedArea area : open) {
            if (area.firstRow() < row) {
                cover(area, cells);
            }
        }
    }

    private void cover(MergedArea area, List<Cell> cells) {
        Cell origin = origins.getOrDefault(area, Cell.BLANK);
        while (cells.size() <= area.firstColumn()) {
            cells.add(Cell.BLANK);
        }
        cells.set(area.firstColumn(), new Cell.Covered(origin));
    }

    private static Cell at(List<Cell> cells, int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    private @Nullable MergedArea following() {
        return coming.hasNext() ? coming.next() : null;
    }
}
