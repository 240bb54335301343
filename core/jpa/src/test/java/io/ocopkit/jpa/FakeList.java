package io.ocopkit.jpa;

import io.ocopkit.catalog.CatalogueReader;
import io.ocopkit.catalog.ImportReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A list without a file. */
record FakeList<T>(String file, Iterable<T> entries, Runnable atTheEnd, int rejected) implements CatalogueReader<T> {

    FakeList(String file, Iterable<T> entries) {
        this(file, entries, () -> {}, 0);
    }

    @SafeVarargs
    static <T> FakeList<T> of(String file, T... entries) {
        List<T> rows = new ArrayList<>();
        for (T entry : entries) {
            rows.add(entry);
        }
        return new FakeList<>(file, rows);
    }

    FakeList<T> endingWith(RuntimeException failure) {
        return new FakeList<>(
                file,
                entries,
                () -> {
                    throw failure;
                },
                0);
    }

    FakeList<T> rejecting(int rows) {
        return new FakeList<>(file, entries, atTheEnd, rows);
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        entries.forEach(action);
        atTheEnd.run();
    }

    @Override
    public ImportReport report() {
        return new ImportReport(file, 0, 0, rejected, 0, List.of(), List.of());
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
