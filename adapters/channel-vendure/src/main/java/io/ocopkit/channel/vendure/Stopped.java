package io.ocopkit.channel.vendure;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import java.util.List;

/** Ends a command before its end, with what came of it. */
final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    Stopped(Outcome outcome) {
        super(null, null, false, false);
        this.outcome = outcome;
    }

    static Stopped by(Issue issue) {
        return new Stopped(new Outcome.Rejected(List.of(issue)));
    }

    Outcome outcome() {
        return outcome;
    }
}
