package io.ocopkit.publishing;

import io.ocopkit.certification.Reason;
import io.ocopkit.channel.Issue;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands against an item or is worth knowing about it, be it found by the gate, the channel or the engine.
 *
 * @param code stable upper-case code
 * @param severity an error keeps the item out
 * @param source the rule or document it rests on
 * @param text what was found
 * @param field the listing's field it is about, such as {@code offer.price}; empty when it is about the whole
 * @param fix what to do; null when the finding says it already
 */
public record Finding(
        String code,
        Severity severity,
        Citation source,
        BilingualText text,
        String field,
        @Nullable BilingualText fix) {

    /** Requires all but the fix. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(field, "field");
    }

    static Finding objection(Reason reason) {
        return of(reason, Severity.ERROR);
    }

    static Finding remark(Reason reason) {
        return of(reason, Severity.WARNING);
    }

    static Finding of(Issue issue) {
        return new Finding(issue.code(), issue.severity(), issue.source(), issue.text(), issue.field(), issue.fix());
    }

    static Finding own(String code, Severity severity, BilingualText text) {
        return new Finding(code, severity, Citation.of("ocopkit"), text, "", null);
    }

    private static Finding of(Reason reason, Severity severity) {
        return new Finding(reason.code().name(), severity, reason.source(), reason.text(), "", null);
    }
}
