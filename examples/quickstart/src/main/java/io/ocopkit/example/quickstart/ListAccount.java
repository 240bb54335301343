package io.ocopkit.example.quickstart;

import io.ocopkit.catalog.ImportReport;
import io.ocopkit.catalog.Problem;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one list.
 *
 * @param report what the reader made of its rows
 * @param problems everything found: the reader's, then the registry's, such as an offer of an unknown product
 * @param rejected copy of the rows that were refused, with the reasons; null when there were none
 */
record ListAccount(
        ImportReport report,
        List<Problem> problems,
        @Nullable Path rejected) {

    /** Keeps an unmodifiable copy. */
    ListAccount {
        problems = List.copyOf(problems);
    }
}
