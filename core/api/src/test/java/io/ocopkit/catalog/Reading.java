package io.ocopkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.message.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of reading a table. Whatever it was, the account must be right.
 *
 * @param entries what was accepted
 * @param report the report
 */
record Reading<T>(List<T> entries, ImportReport report) {

    static <T> Reading<T> of(ListReader<T> reader) throws IOException {
        try (reader) {
            List<T> entries = new ArrayList<>();
            reader.forEach(entries::add);
            Reading<T> reading = new Reading<>(entries, reader.report());
            reading.requireAccount();
            return reading;
        }
    }

    static Reading<Recognition> recognitions(MemoryTable table) throws IOException {
        return of(ListReader.recognitions(table));
    }

    T only() {
        assertThat(entries).as(() -> report.problems().toString()).hasSize(1);
        return entries.get(0);
    }

    /** Codes of everything that is not merely worth knowing. */
    List<String> codes() {
        return report.problems().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(Problem::code)
                .toList();
    }

    private void requireAccount() {
        assertThat(report.accepted()).isEqualTo(entries.size());
        assertThat(report.rows()).isEqualTo(report.accepted() + report.rejected() + report.skipped());
        assertThat(report.errors().stream().map(Problem::row).distinct()).hasSize(report.rejected());
        assertThat(report.problems()).allSatisfy(problem -> {
            assertThat(problem.code()).matches("[A-Z][A-Z0-9_]+");
            assertThat(problem.value().length()).isLessThanOrEqualTo(200);
        });
    }
}
