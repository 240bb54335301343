package io.ocopkit.catalog;

import io.ocopkit.message.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the rows of a file. Of a file full of problems the lists keep the first ones only, so that a million
 * bad rows do not fill the memory; the counts are always complete.
 *
 * @param file the file's name
 * @param rows rows with anything in them, header included; always the sum of accepted, rejected and skipped
 * @param accepted rows that became an entry
 * @param rejected rows that did not, for an error
 * @param skipped rows that are no data: titles, headers, repeated headers; each is also a problem of severity INFO
 * @param problems what was found, in the order of the rows; the first 10,000
 * @param corrections what was put right in silence, had it not been reported here; the first 10,000
 * @param problemCounts how many problems there are of each code, those left out of the list included
 * @param correctionCount how many corrections there are, those left out of the list included
 */
public record ImportReport(
        String file,
        int rows,
        int accepted,
        int rejected,
        int skipped,
        List<Problem> problems,
        List<Normalization> corrections,
        SortedMap<String, Integer> problemCounts,
        int correctionCount) {

    /** Keeps unmodifiable copies. */
    public ImportReport {
        Objects.requireNonNull(file, "file");
        problems = List.copyOf(problems);
        corrections = List.copyOf(corrections);
        problemCounts = Collections.unmodifiableSortedMap(new TreeMap<>(problemCounts));
    }

    /**
     * A report whose lists are complete.
     *
     * @param file the file's name
     * @param rows rows with anything in them
     * @param accepted rows that became an entry
     * @param rejected rows that did not, for an error
     * @param skipped rows that are no data
     * @param problems everything found
     * @param corrections everything put right
     */
    public ImportReport(
            String file,
            int rows,
            int accepted,
            int rejected,
            int skipped,
            List<Problem> problems,
            List<Normalization> corrections) {
        this(file, rows, accepted, rejected, skipped, problems, corrections, countsOf(problems), corrections.size());
    }

    /**
     * The problems that kept rows out.
     *
     * @return those of severity ERROR, as far as the list goes
     */
    public List<Problem> errors() {
        return problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    }

    /**
     * How many problems of a code there are.
     *
     * @param code the code
     * @return the number, 0 for a code that does not occur
     */
    public int count(String code) {
        return problemCounts.getOrDefault(code, 0);
    }

    private static SortedMap<String, Integer> countsOf(List<Problem> problems) {
        Map<String, Integer> counts = new TreeMap<>();
        problems.forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));
        return new TreeMap<>(counts);
    }
}
