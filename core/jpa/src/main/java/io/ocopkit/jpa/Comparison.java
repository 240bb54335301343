package io.ocopkit.jpa;

import io.ocopkit.reconcile.Match;
import io.ocopkit.reconcile.MatchCount;
import io.ocopkit.reconcile.Registration;
import java.util.function.Consumer;

/** Finds the pairs that are or may be one product, in the order of the pairs; what a reconciler does. */
interface Comparison {

    MatchCount matches(Iterable<Registration> registrations, Consumer<? super Match> found);
}
