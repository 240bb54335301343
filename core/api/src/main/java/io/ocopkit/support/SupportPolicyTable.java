package io.ocopkit.support;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Policies as read from a table, and what in it was not understood. A line with a problem gives no policy; the others do.
 *
 * <p>A table is UTF-8 text with one policy a line and tabulators between the cells. The first line that does not begin
 * with {@code #} names the columns, in any order; lines that begin with {@code #} and blank ones are skipped; blank cells
 * at the end of a line may be left away. At most 10,000 lines of 4,000 characters are read.
 *
 * <ul>
 *   <li>{@code id}: a key of one's own, used once;
 *   <li>{@code name} and {@code english}: what the policy is called, in Vietnamese and in English;
 *   <li>{@code field}: a constant of {@link SupportField};
 *   <li>{@code purpose} and {@code purpose-english}: what the money is for;
 *   <li>{@code producers}: constants of {@link io.ocopkit.model.ProducerKind}, separated by semicolons; blank for all;
 *   <li>{@code stars}: numbers from 3 to 5, separated by semicolons; blank when no certificate is needed;
 *   <li>{@code territory}: unit codes with their code sets such as {@code QD19_2025:79}, separated by semicolons; blank
 *       for the whole country;
 *   <li>{@code from} and {@code to}: first and last day as {@code yyyy-MM-dd}; blank for open;
 *   <li>{@code dong}: the amount in whole dong; or
 *   <li>{@code percent}: the share of the cost, such as {@code 50} or {@code 33.3}, and {@code cap}: the most that is
 *       granted, in whole dong, blank for no limit;
 *   <li>{@code document} and {@code clause}: the legal source; the clause may be blank.
 * </ul>
 *
 * @param policies the policies that were understood, in the order of the table
 * @param problems everything that was not, in the order of the table; empty when all is well
 */
public record SupportPolicyTable(List<SupportPolicy> policies, List<SupportTableProblem> problems) {

    /** Keeps unmodifiable copies. */
    public SupportPolicyTable {
        policies = List.copyOf(policies);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a table. The reader is not closed.
     *
     * @param table the table
     * @return its policies and its problems
     * @throws UncheckedIOException when the reader fails
     */
    public static SupportPolicyTable read(Reader table) {
        try {
            return new SupportTableReader().read(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
