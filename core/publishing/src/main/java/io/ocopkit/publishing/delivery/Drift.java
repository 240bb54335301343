package io.ocopkit.publishing.delivery;

import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the channel shows something else than it should.
 *
 * @param sku the item
 * @param kind what is wrong
 * @param seen what was seen
 * @param seenAt when
 * @param channelKey the channel's key; null when it has none
 */
public record Drift(
        Sku sku,
        Kind kind,
        Sight seen,
        Instant seenAt,
        @Nullable String channelKey) {

    /** Requires all but the key. */
    public Drift {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(seenAt, "seenAt");
    }

    /** What can be wrong. */
    public enum Kind {
        /** It should be shown and is not. */
        MISSING("Đáng lẽ đang bán nhưng không thấy", "Should be shown and is not"),
        /** It was withdrawn and is still shown, or shown again. */
        STILL_SHOWN("Đã gỡ nhưng vẫn đang bán", "Was withdrawn and is still shown"),
        /** Somebody changed it on the channel. */
        EDITED("Bị sửa trên kênh", "Was edited on the channel"),
        /** The channel shows something under a SKU that nothing is known of. */
        UNKNOWN("Kênh có mặt hàng mà ta không đăng", "The channel has an item that was never sent");

        private final BilingualText label;

        Kind(String vi, String en) {
            this.label = BilingualText.of(vi, en);
        }

        /**
         * What is wrong, in words.
         *
         * @return the label in both languages
         */
        public BilingualText label() {
            return label;
        }
    }
}
