package io.ocopkit.jpa;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.util.Objects;

/**
 * Who decides about a pair of products, and why. Both are kept for good and shown to whoever asks.
 *
 * @param origin a person, or the rules
 * @param actor who, in a form the application chooses; of the rules, their version
 * @param reason why, in the words of whoever decides
 */
public record Decider(Origin origin, String actor, String reason) {

    /** Refuses a decision nobody answers for and one without a reason. */
    public Decider {
        Objects.requireNonNull(origin, "origin");
        if (actor.isBlank() || reason.isBlank()) {
            throw new InvalidValueException(
                    "DECIDER_INCOMPLETE",
                    BilingualText.of(
                            "Quyết định cần có người chịu trách nhiệm và lý do",
                            "A decision needs somebody who answers for it and a reason"));
        }
    }

    /** Where a decision comes from. Names are stable. */
    public enum Origin {
        /** The rules found the same product twice. */
        RULES,
        /** Somebody decided; the rules never decide about this pair again. */
        PERSON
    }

    /**
     * A person.
     *
     * @param actor who
     * @param reason why
     * @return the decider
     */
    public static Decider person(String actor, String reason) {
        return new Decider(Origin.PERSON, actor, reason);
    }

    static Decider rules(String version, BilingualText reason) {
        return new Decider(Origin.RULES, version, reason.toString());
    }
}
