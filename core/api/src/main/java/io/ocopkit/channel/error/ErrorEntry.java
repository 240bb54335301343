package io.ocopkit.channel.error;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import java.util.Objects;

/**
 * What is known of one error: a row of an {@link ErrorTable}.
 *
 * @param line the row's line in its table
 * @param when which answers it is about
 * @param errorClass what can be done
 * @param code stable upper-case code of ours
 * @param field the listing's field it is about; empty when it is about the whole
 * @param cause what is wrong
 * @param fix what to do
 * @param pause how long to rest when the channel does not say
 * @param source the document that describes the error
 */
public record ErrorEntry(
        int line,
        ErrorPattern when,
        ErrorClass errorClass,
        String code,
        String field,
        BilingualText cause,
        BilingualText fix,
        Rest pause,
        Citation source) {

    /** Requires all parts. */
    public ErrorEntry {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(errorClass, "errorClass");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(fix, "fix");
        Objects.requireNonNull(pause, "pause");
        Objects.requireNonNull(source, "source");
    }
}
