package io.ocopkit.jpa;

import io.ocopkit.reconcile.Inventory;
import io.ocopkit.reconcile.Reconciler;
import io.ocopkit.reconcile.RegistrationPair;
import io.ocopkit.units.AdministrativeUnits;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Products that stand in the register twice: what the rules propose, what was decided, and what there is when every
 * product counts once. What is decided shows at once in the candidates; what is stored of the products stays as it is, so
 * an undone decision leaves no trace but its record.
 *
 * <p>Safe for use by several threads and several processes. Every decision is one transaction. Streams read as they go,
 * hold a connection and must be closed.
 */
public final class ProductMatches {
    private final Sessions sessions;
    private final Clock clock;

    ProductMatches(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Compares the products of the register with each other and keeps what is found. Pairs that are surely one are
     * joined, unless a person has ever decided about them; pairs that may be one wait for a person. Done again, it
     * changes nothing unless the register or the rules have changed.
     *
     * @param reconciler the rules
     * @return what was found and what it changed
     */
    public ReconciliationReport reconcile(Reconciler reconciler) {
        return reconcile(reconciler::matches);
    }

    ReconciliationReport reconcile(Comparison comparison) {
        return sessions.inWork(session -> {
            OcopRegistryState.hold(session);
            ReconciliationReport report = new Reconciling(session, clock.instant()).run(comparison);
            if (!report.isNothing()) {
                OcopRegistryState.raise(session);
            }
            return report;
        });
    }

    /**
     * The work list: pairs that may be one product and about which nothing is decided.
     *
     * @return the pairs, the likeliest first
     */
    public Stream<StoredMatch> waiting() {
        return PagedQuery.stream(sessions, MatchPages::waiting);
    }

    /**
     * One pair.
     *
     * @param pair the two; a product's registration has the product's id
     * @return the pair as it stands, or empty when the rules never found it
     */
    public Optional<StoredMatch> match(RegistrationPair pair) {
        return sessions.inRead(session -> Optional.ofNullable(session.get(OcopMatch.class, OcopMatch.Key.of(pair)))
                .map(stored -> MatchPages.matches(session, List.of(stored)).get(0)));
    }

    /**
     * Decides that a pair is one product of one producer. To decide again what a person has decided changes nothing.
     *
     * @param seen the pair as the person saw it
     * @param by who decides and why
     * @return the pair as it stands now
     * @throws RegistryException {@code MATCH_STALE} when somebody has decided otherwise since; {@code MATCH_UNKNOWN}
     *     when the rules never found the pair
     */
    public StoredMatch confirm(StoredMatch seen, Decider by) {
        return decide(seen, deciding -> deciding.join(by));
    }

    /**
     * Decides that a pair is two products, which nothing but a person joins from then on, and no chain of other pairs
     * either. To decide again what a person has decided changes nothing.
     *
     * @param seen the pair as the person saw it
     * @param by who decides and why
     * @return the pair as it stands now
     * @throws RegistryException {@code MATCH_STALE} when somebody has decided otherwise since; {@code MATCH_UNKNOWN}
     *     when the rules never found the pair
     */
    public StoredMatch keepApart(StoredMatch seen, Decider by) {
        return decide(seen, deciding -> deciding.keepApart(by));
    }

    /**
     * Takes back the decision in force, a person's or the rules'. The one before it is in force again; without one the
     * pair waits for a person. To undo again what is undone changes nothing.
     *
     * @param seen the pair as the person saw it
     * @param by who decides and why
     * @return the pair as it stands now
     * @throws RegistryException {@code MATCH_STALE} when somebody has decided since; {@code NOTHING_TO_UNDO} when
     *     nothing is decided; {@code MATCH_UNKNOWN} when the rules never found the pair
     */
    public StoredMatch undo(StoredMatch seen, Decider by) {
        return decide(seen, deciding -> deciding.undo(by));
    }

    private StoredMatch decide(StoredMatch seen, Function<Deciding, StoredMatch> decision) {
        return sessions.inWork(session -> {
            OcopRegistryState.hold(session);
            return decision.apply(new Deciding(session, clock.instant(), seen));
        });
    }

    /**
     * Everything that was ever decided, undone decisions and undoings included.
     *
     * @return the lines, oldest first
     */
    public Stream<MatchEntry> decisions() {
        return PagedQuery.stream(sessions, MatchPages::lines).map(OcopMatchLine::entry);
    }

    /**
     * Counts the products the latest complete lists have, as registered and when every product counts once. All of them
     * are held in memory.
     *
     * @param units the administrative map
     * @return the inventory before and after
     */
    public Inventory inventory(AdministrativeUnits units) {
        return sessions.inRead(session -> new Stocktaking(session).inventory(units));
    }

    /**
     * Checks the record of decisions line by line against its own digests, and the pairs and groups against the record.
     *
     * @return what is not as it was written
     */
    public MatchAuditReport audit() {
        return sessions.inRead(session -> new MatchAudit(session).run());
    }
}
