package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item a person should look at.
 *
 * @param sku the item
 * @param goal what is wanted of it
 * @param state where that stands
 * @param raised true for a withdrawal nothing has helped, which goes on being tried
 * @param issue what stands against it; null when the channel said nothing
 * @param seen what was seen of it last; null when nobody has looked
 * @param seenAt when; null when nobody has looked
 */
public record Trouble(
        Sku sku,
        Goal goal,
        State state,
        boolean raised,
        @Nullable Issue issue,
        @Nullable Sight seen,
        @Nullable Instant seenAt) {

    static Trouble of(Delivery delivery) {
        Progress progress = delivery.progress();
        Known known = delivery.known();
        return new Trouble(
                delivery.sku(),
                delivery.goal(),
                progress.state(),
                progress.resort() == Resort.RAISED,
                progress.issue(),
                known.seen(),
                known.seenAt());
    }

    /**
     * The trouble as a sentence, with what to do.
     *
     * @return such as {@code MO-500: Kênh báo đã gỡ nhưng người mua vẫn thấy. Gỡ mặt hàng bằng tay trên kênh}
     */
    public BilingualText text() {
        return issue == null
                ? BilingualText.of(
                        sku + ": " + state.label().vi(),
                        sku + ": " + state.label().en())
                : BilingualText.of(
                        sku + ": " + issue.text().vi() + ". " + issue.fix().vi(),
                        sku + ": " + issue.text().en() + ". " + issue.fix().en());
    }
}
