package io.ocopkit.jpa;

import io.ocopkit.catalog.ImportReport;
import io.ocopkit.catalog.Problem;
import io.ocopkit.publishing.Scope;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What became of an import: what the readers made of the files, and what the registry made of the entries.
 *
 * @param lists the readers' reports, in the order of reading
 * @param changes what the registry did
 * @param findings what only the registry could find, such as an offer of an unknown product
 * @param touched what has changed, for {@link io.ocopkit.publishing.Publisher#plan(io.ocopkit.channel.Outlet, Scope)};
 *     everything when it is more than ten thousand products
 */
public record RegistryReport(List<ImportReport> lists, RegistryChanges changes, List<Problem> findings, Scope touched) {

    /** Keeps unmodifiable copies. */
    public RegistryReport {
        lists = List.copyOf(lists);
        findings = List.copyOf(findings);
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(touched, "touched");
    }

    /**
     * Everything found, by the readers and by the registry.
     *
     * @return the problems, list by list, then the registry's own
     */
    public List<Problem> problems() {
        return Stream.concat(lists.stream().flatMap(list -> list.problems().stream()), findings.stream())
                .toList();
    }
}
