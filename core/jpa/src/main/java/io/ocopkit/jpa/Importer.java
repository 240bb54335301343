package io.ocopkit.jpa;

import io.ocopkit.catalog.CatalogueReader;
import io.ocopkit.catalog.ImportReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads lists into the registry: all of them, or, when anything goes wrong, none. */
final class Importer {
    private static final int ENTRIES = 500;

    private final Sessions sessions;
    private final Clock clock;

    Importer(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    <T> RegistryReport read(ImportPlan<T> plan) {
        return sessions.inWork(session -> {
            OcopRegistryState.hold(session);
            OcopImport record = OcopImport.begun(plan.kind(), plan.mode(), clock.instant());
            session.insert(record);
            RegistryReport report = read(plan, new ImportRun(session, plan.kind(), plan.mode(), record.id()));
            record.finish(filesOf(report), report.changes(), clock.instant());
            session.update(record);
            if (!report.changes().isNothing()) {
                OcopRegistryState.raise(session);
            }
            return report;
        });
    }

    private static <T> RegistryReport read(ImportPlan<T> plan, ImportRun run) {
        EntryBatch<T> batch = plan.batches().apply(run);
        List<ImportReport> reports = new ArrayList<>();
        for (CatalogueReader<T> list : plan.lists()) {
            readInto(batch, list);
            reports.add(list.report());
        }
        batch.finish();
        Findings.remarkDoubtfulGaps(run, reports);
        return new RegistryReport(
                reports, run.tally().changes(), run.findings(), run.touched().scope());
    }

    private static <T> void readInto(EntryBatch<T> batch, CatalogueReader<T> list) {
        List<T> entries = new ArrayList<>(ENTRIES);
        try {
            list.forEach(entry -> {
                entries.add(entry);
                if (entries.size() == ENTRIES) {
                    batch.take(entries);
                    entries.clear();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!entries.isEmpty()) {
            batch.take(entries);
        }
    }

    private static String filesOf(RegistryReport report) {
        return report.lists().stream().map(ImportReport::file).collect(Collectors.joining("\n"));
    }

    /**
     * What to read.
     *
     * @param kind the kind of list
     * @param mode what follows from what the lists leave out
     * @param lists the lists, read in this order
     * @param batches makes what takes the entries in
     * @param <T> what an entry says
     */
    record ImportPlan<T>(
            ListKind kind, ListMode mode, List<CatalogueReader<T>> lists, Function<ImportRun, EntryBatch<T>> batches) {}
}
