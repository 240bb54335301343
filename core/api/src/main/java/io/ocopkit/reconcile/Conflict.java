package io.ocopkit.reconcile;

import io.ocopkit.message.BilingualText;
import java.util.Objects;

/**
 * A link that was not drawn, because it would have joined two registrations that a person keeps apart. Links are drawn
 * from the strongest to the weakest, so it is the weakest link of the chain between the two.
 *
 * @param leftOut the link
 * @param keptApart the two that a person keeps apart
 */
public record Conflict(Link leftOut, RegistrationPair keptApart) {

    /** Requires both. */
    public Conflict {
        Objects.requireNonNull(leftOut, "leftOut");
        Objects.requireNonNull(keptApart, "keptApart");
    }

    /**
     * Whether two decisions of people contradict each other, so that only people can end it.
     *
     * @return true when the link that was left out had been confirmed
     */
    public boolean isBetweenPeople() {
        return leftOut.confirmed();
    }

    /**
     * The stable code of the message.
     *
     * @return {@code DECISIONS_CONTRADICT} or {@code LINK_LEFT_OUT}
     */
    public String code() {
        return isBetweenPeople() ? "DECISIONS_CONTRADICT" : "LINK_LEFT_OUT";
    }

    /**
     * What to tell people.
     *
     * @return a sentence that names both pairs
     */
    public BilingualText text() {
        return isBetweenPeople()
                ? BilingualText.of(
                        "Đã xác nhận " + leftOut.pair() + " là một, nhưng như vậy sẽ nhập cả " + keptApart
                                + " đã quyết định giữ riêng. Chưa nhập; hãy xem lại một trong hai quyết định",
                        leftOut.pair() + " is confirmed as one, but that would join " + keptApart
                                + ", which is kept apart. Not joined; review one of the two decisions")
                : BilingualText.of(
                        "Không nhập " + leftOut.pair() + " vì như vậy sẽ nhập cả " + keptApart
                                + " đã quyết định giữ riêng",
                        leftOut.pair() + " is not joined, because that would join " + keptApart
                                + ", which is kept apart");
    }
}
