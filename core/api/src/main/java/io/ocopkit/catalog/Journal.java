package io.ocopkit.catalog;

import io.ocopkit.message.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Keeps the account of a file: what became of each row, the first problems in full and all of them by number. */
final class Journal {
    static final int KEPT = 10_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Normalization> corrections = new ArrayList<>();
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private Consumer<? super Problem> listener = problem -> {};
    private int correctionCount;
    private int rows;
    private int accepted;
    private int rejected;
    private int skipped;

    Journal(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void listener(Consumer<? super Problem> consumer) {
        listener = consumer;
    }

    Problem add(int row, String column, String value, Finding finding) {
        Problem problem = new Problem(
                file,
                row,
                column,
                Quoted.of(value),
                finding.name(),
                finding.severity(),
                finding.text(),
                finding.advice());
        add(problem);
        return problem;
    }

    void add(Problem problem) {
        if (problems.size() < KEPT) {
            problems.add(problem);
        }
        counts.merge(problem.code(), 1, Integer::sum);
        listener.accept(problem);
    }

    void add(Normalization correction) {
        if (corrections.size() < KEPT) {
            corrections.add(correction);
        }
        correctionCount++;
    }

    void skipped(int row, String value, Finding kind) {
        rows++;
        skipped++;
        add(row, "", value, kind);
    }

    void accepted() {
        rows++;
        accepted++;
    }

    void rejected() {
        rows++;
        rejected++;
    }

    boolean hasData() {
        return accepted + rejected > 0;
    }

    ImportReport report() {
        return new ImportReport(
                file, rows, accepted, rejected, skipped, problems, corrections, counts, correctionCount);
    }

    static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }
}
