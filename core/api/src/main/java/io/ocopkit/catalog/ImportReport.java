package io.ocopkit.catalog;

import io.ocopkit.message.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What became of the rows of a file.
 *
 * @param file the file's name
 * @param rows rows with anything in them, header included
 * @param accepted rows that became an entry
 * @param rejected rows that did not, for an error
 * @param skipped rows that are no data: titles, headers, repeated headers; each is also a problem of severity INFO
 * @param problems everything found, in the order of the rows
 * @param corrections what was put right in silence, had it not been reported here
 */
public record ImportReport(
        String file,
        int rows,
        int accepted,
        int rejected,
        int skipped,
        List<Problem> problems,
        List<Normalization> corrections) {

    /** Keeps unmodifiable copies. */
    public ImportReport {
        Objects.requireNonNull(file, "file");
        problems = List.copyOf(problems);
        corrections = List.copyOf(corrections);
    }

    /**
     * The problems that kept rows out.
     *
     * @return those of severity ERROR
     */
    public List<Problem> errors() {
        return problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    }
}
