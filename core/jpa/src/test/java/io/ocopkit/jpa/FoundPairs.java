package io.ocopkit.jpa;

import io.ocopkit.message.BilingualText;
import io.ocopkit.model.Product;
import io.ocopkit.reconcile.Match;
import io.ocopkit.reconcile.MatchCount;
import io.ocopkit.reconcile.Registration;
import io.ocopkit.reconcile.RegistrationId;
import io.ocopkit.reconcile.RegistrationPair;
import io.ocopkit.reconcile.Relation;
import io.ocopkit.reconcile.Sign;
import io.ocopkit.reconcile.SignCode;
import io.ocopkit.reconcile.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Rules that find what a test says they find, in the registrations they are given. */
final class FoundPairs implements Comparison {
    private final Map<RegistrationPair, Integer> scores = new TreeMap<>();

    static FoundPairs none() {
        return new FoundPairs();
    }

    static RegistrationPair pair(Product one, Product other) {
        return new RegistrationPair(
                new RegistrationId(one.id().value()),
                new RegistrationId(other.id().value()));
    }

    FoundPairs same(Product one, Product other) {
        return found(one, other, 100);
    }

    FoundPairs possible(Product one, Product other) {
        return found(one, other, 70);
    }

    FoundPairs found(Product one, Product other, int score) {
        scores.put(pair(one, other), score);
        return this;
    }

    @Override
    public MatchCount matches(Iterable<Registration> registrations, Consumer<? super Match> found) {
        Map<RegistrationId, Registration> read = new TreeMap<>();
        registrations.forEach(registration -> read.put(registration.id(), registration));
        scores.forEach((pair, score) -> found.accept(match(read.get(pair.first()), read.get(pair.second()), score)));
        long same = scores.values().stream().filter(score -> score >= 90).count();
        return new MatchCount(read.size(), scores.size(), same, scores.size() - same);
    }

    private static Match match(Registration left, Registration right, int score) {
        Sign sign = new Sign(
                SignCode.NAME_SAME,
                score,
                BilingualText.of(
                        "Cùng tên " + left.product().name(),
                        "Both are called " + left.product().name()));
        Verdict verdict = score >= 90 ? Verdict.SAME : Verdict.POSSIBLE;
        return new Match(left, right, verdict, score, Relation.RE_RECOGNITION, List.of(sign));
    }
}
