package io.ocopkit.jpa;

import io.ocopkit.catalog.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** One import under way: where it writes, what it has counted and found so far. */
final class ImportRun {
    private final StatelessSession session;
    private final ListKind kind;
    private final ListMode mode;
    private final UUID id;
    private final Tally tally = new Tally();
    private final Touched touched = new Touched();
    private final List<Problem> findings = new ArrayList<>();

    ImportRun(StatelessSession session, ListKind kind, ListMode mode, UUID id) {
        this.session = session;
        this.kind = kind;
        this.mode = mode;
        this.id = id;
    }

    StatelessSession session() {
        return session;
    }

    ListKind kind() {
        return kind;
    }

    UUID id() {
        return id;
    }

    boolean isComplete() {
        return mode == ListMode.COMPLETE;
    }

    Tally tally() {
        return tally;
    }

    Touched touched() {
        return touched;
    }

    List<Problem> findings() {
        return findings;
    }

    void refuse(Problem problem) {
        tally.refused();
        findings.add(problem);
    }

    void remark(Problem problem) {
        findings.add(problem);
    }

    /** A complete list has these; several rows may say so. */
    void saw(Collection<String> keys) {
        if (isComplete() && !keys.isEmpty()) {
            Set<String> fresh = new TreeSet<>(keys);
            session.createSelectionQuery(
                            "select s.seen from OcopSighting s where s.importId = :run and s.seen in :keys",
                            String.class)
                    .setParameter("run", id)
                    .setParameterList("keys", keys)
                    .getResultList()
                    .forEach(fresh::remove);
            session.insertMultiple(
                    fresh.stream().map(key -> new OcopSighting(id, key)).toList());
        }
    }
}
