package io.ocopkit.jpa;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import io.ocopkit.reconcile.Match;
import io.ocopkit.reconcile.Sign;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why the rules hold two products for one, for people: the relation, then the signs with their weights, one a line. */
final class Explanations {

    private Explanations() {}

    static BilingualText of(Match match) {
        return BilingualText.of(in(match, Language.VI), in(match, Language.EN));
    }

    private static String in(Match match, Language language) {
        String relation = Objects.requireNonNull(match.relation(), "Only pairs that may be one are explained")
                .label()
                .in(language);
        return Stream.concat(
                        Stream.of(relation),
                        match.signs().stream()
                                .map(sign -> weight(sign) + sign.text().in(language)))
                .collect(Collectors.joining("\n"));
    }

    private static String weight(Sign sign) {
        return sign.weight() == 0 ? "" : (sign.weight() > 0 ? "+" : "−") + Math.abs(sign.weight()) + " ";
    }
}
