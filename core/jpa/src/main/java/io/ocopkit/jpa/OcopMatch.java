package io.ocopkit.jpa;

import io.ocopkit.message.BilingualText;
import io.ocopkit.reconcile.Match;
import io.ocopkit.reconcile.Registration;
import io.ocopkit.reconcile.RegistrationId;
import io.ocopkit.reconcile.RegistrationPair;
import io.ocopkit.reconcile.Relation;
import io.ocopkit.reconcile.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

/** A pair of products: what the rules said last, and where it stands, which follows from the last line about it. */
@Entity(name = "OcopMatch")
@Table(name = "ocop_match")
@IdClass(OcopMatch.Key.class)
class OcopMatch {
    /**
     * A pair.
     *
     * @param first the smaller id
     * @param second the greater id
     */
    record Key(String first, String second) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::first).thenComparing(Key::second);

        static Key of(RegistrationPair pair) {
            return new Key(pair.first().value(), pair.second().value());
        }

        @Override
        public String toString() {
            return first + " + " + second;
        }
    }

    @Id
    @Column(name = "first_id", nullable = false, length = 64)
    private String first;

    @Id
    @Column(name = "second_id", nullable = false, length = 64)
    private String second;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "verdict", nullable = false)
    private String verdict;

    @Column(name = "score", nullable = false)
    private int score;

    @Column(name = "relation", nullable = false)
    private String relation;

    @Column(name = "explanation_vi", nullable = false)
    private String explanationVi;

    @Column(name = "explanation_en", nullable = false)
    private String explanationEn;

    @Embedded
    private Standing standing = new Standing();

    /** Whether it belongs on a person's work list; the list is read from an index. */
    @Column(name = "waiting", nullable = false)
    private boolean waiting;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopMatch() {}

    static OcopMatch found(Match match) {
        OcopMatch stored = new OcopMatch();
        stored.first = match.pair().first().value();
        stored.second = match.pair().second().value();
        stored.tell(match);
        return stored;
    }

    /** Whether that is news. */
    final boolean tell(Match match) {
        Object before = contents();
        BilingualText explanation = Explanations.of(match);
        verdict = match.verdict().name();
        score = match.score();
        relation = Objects.requireNonNull(match.relation(), "Only pairs that may be one are found")
                .name();
        explanationVi = explanation.vi();
        explanationEn = explanation.en();
        placeOnList();
        return !before.equals(contents());
    }

    /** The rules no longer propose it. Whether that is news. */
    final boolean withdraw() {
        boolean news = verdict() != Verdict.DIFFERENT;
        verdict = Verdict.DIFFERENT.name();
        placeOnList();
        return news;
    }

    final void follow(MatchEntry entry) {
        standing = Standing.after(entry);
        placeOnList();
    }

    private void placeOnList() {
        waiting = belongsOnList();
    }

    private boolean belongsOnList() {
        return standing.isUndecided() && !verdict.equals(Verdict.DIFFERENT.name());
    }

    /** Whether it stands where its last decision left it. */
    boolean standsAs(Standing told) {
        return standing.isAs(told) && waiting == belongsOnList();
    }

    private Object contents() {
        return Arrays.asList(verdict, score, relation, explanationVi, explanationEn);
    }

    Key key() {
        return new Key(first, second);
    }

    RegistrationPair pair() {
        return new RegistrationPair(new RegistrationId(first), new RegistrationId(second));
    }

    Verdict verdict() {
        return Verdict.valueOf(verdict);
    }

    Standing standing() {
        return standing;
    }

    Relation relation() {
        return Relation.valueOf(relation);
    }

    int score() {
        return score;
    }

    BilingualText explanation() {
        return BilingualText.of(explanationVi, explanationEn);
    }

    StoredMatch match(Registration one, Registration other) {
        return new StoredMatch(
                one,
                other,
                verdict(),
                score,
                relation(),
                explanation(),
                standing.judgement(),
                standing.byPerson(),
                standing.inForce(),
                standing.lastLine());
    }
}
