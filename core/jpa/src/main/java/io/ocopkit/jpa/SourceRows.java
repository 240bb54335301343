package io.ocopkit.jpa;

import io.ocopkit.catalog.RowSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of a batch, and which of them earlier imports have seen. */
final class SourceRows {
    private final ImportRun run;
    private final Set<OcopSource.Key> known = new HashSet<>();
    private final List<OcopSource> added = new ArrayList<>();

    private SourceRows(ImportRun run) {
        this.run = run;
    }

    static SourceRows of(ImportRun run, List<RowSource> batch) {
        SourceRows rows = new SourceRows(run);
        run.session()
                .createSelectionQuery(
                        "select s.file, s.row, s.digest from OcopSource s"
                                + " where s.kind = :kind and s.file in :files and s.row between :first and :last",
                        Object[].class)
                .setParameter("kind", run.kind().name())
                .setParameterList(
                        "files", batch.stream().map(RowSource::file).distinct().toList())
                .setParameter(
                        "first", batch.stream().mapToInt(RowSource::row).min().orElseThrow())
                .setParameter(
                        "last", batch.stream().mapToInt(RowSource::row).max().orElseThrow())
                .getResultList()
                .forEach(row -> rows.known.add(
                        new OcopSource.Key(run.kind().name(), (String) row[0], (Integer) row[1], (String) row[2])));
        return rows;
    }

    /** Keeps a row unless it is known, and says whether it was new. */
    boolean keep(RowSource source, OcopSource.Subject subject) {
        OcopSource.Key key = OcopSource.Key.of(run.kind(), source);
        if (!known.add(key)) {
            return false;
        }
        added.add(OcopSource.of(key, subject, run.id()));
        return true;
    }

    void save() {
        run.session().insertMultiple(added);
    }
}
