package io.ocopkit.listing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where a pack stands among packs that share a page, as a honey in three jars does.
 *
 * @param page the seller's key of the page; may be that of one of the page's own packs, and of no other item
 * @param choices what tells the pack from the others there, in the order in which a buyer chooses; one to three options,
 *     each named once
 */
public record PagePlace(Sku page, List<Choice> choices) {

    /** Refuses no choice, more than three, and an option named twice. */
    public PagePlace {
        Objects.requireNonNull(page, "page");
        choices = List.copyOf(choices);
        Variants.requireOptions(choices.stream().map(Choice::option).toList());
    }

    /**
     * The choices as people write them.
     *
     * @return such as {@code Khối lượng: 500 g; Hương vị: Gừng}
     */
    public String text() {
        return choices.stream().map(Choice::toString).collect(Collectors.joining("; "));
    }
}
