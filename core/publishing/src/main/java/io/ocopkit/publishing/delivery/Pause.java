package io.ocopkit.publishing.delivery;

import io.ocopkit.message.BilingualText;
import java.time.Instant;
import java.util.Objects;

/**
 * A time in which an outlet is not called.
 *
 * @param until when it ends
 * @param cause why
 */
public record Pause(Instant until, Cause cause) {

    /** Requires both. */
    public Pause {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(cause, "cause");
    }

    /** Why an outlet is not called. */
    public enum Cause {
        /** The channel said that there were too many calls. */
        THROTTLED("kênh báo gọi quá nhiều", "the channel said that there were too many calls"),
        /** Too many calls failed; the channel is given time to recover. */
        OUT_OF_ORDER("kênh không trả lời", "the channel does not answer"),
        /** The shop's owner has to authorise anew. */
        AUTHORISATION("chủ cửa hàng phải cấp quyền lại", "the shop's owner has to authorise anew");

        private final BilingualText label;

        Cause(String vi, String en) {
            this.label = BilingualText.of(vi, en);
        }

        /**
         * Why, in words.
         *
         * @return the label in both languages
         */
        public BilingualText label() {
            return label;
        }
    }
}
