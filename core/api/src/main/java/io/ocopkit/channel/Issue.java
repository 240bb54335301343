package io.ocopkit.channel;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a channel has against a listing, in words its seller can act on.
 *
 * @param code stable upper-case code of ours
 * @param field the listing's field it is about, such as {@code offer.price}; empty when it is about the whole
 * @param severity an error keeps the listing out
 * @param source the channel's or the standard's document that asks for it
 * @param text what is wrong
 * @param fix what to do
 * @param channelCode the channel's own code; null when the finding is ours
 */
public record Issue(
        String code,
        String field,
        Severity severity,
        Citation source,
        BilingualText text,
        BilingualText fix,
        @Nullable String channelCode) {

    /** Requires all but the channel's own code. */
    public Issue {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(fix, "fix");
    }
}
