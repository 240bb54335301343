package io.ocopkit.dossier;

import io.ocopkit.grading.EvidenceKind;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something missing from a file, or remarkable about it.
 *
 * @param code what kind of finding
 * @param severity an error has the file refused, a warning has it reviewed
 * @param evidence the item it is about; null when it is about something else
 * @param source the rule or the buyer's list
 * @param text what is missing and what to bring
 */
public record DossierFinding(
        Code code, Severity severity, @Nullable EvidenceKind evidence, Citation source, BilingualText text) {

    /** Requires everything but the item. */
    public DossierFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
    }

    /** The kinds of finding. Names are stable: programs may depend on them. */
    public enum Code {
        /** The producer's kind is not admitted for this set. */
        PRODUCER_NOT_ADMITTED,
        /** A form is missing. */
        FORM_MISSING,
        /** The score sheet of the self-assessment is missing. */
        SCORE_SHEET_MISSING,
        /** The score sheet cannot be graded. */
        SCORE_SHEET_INVALID,
        /** An upgrade that shows no change. */
        CHANGES_MISSING,
        /** A topic of the re-assessment was not brought up to date. */
        UPDATE_MISSING,
        /** Fewer than five samples. */
        SAMPLES_MISSING,
        /** A paper that must be there is not. */
        EVIDENCE_MISSING,
        /** The sheet claims points that no paper proves. */
        POINTS_UNPROVEN,
        /** The only papers of a kind have expired or are not valid yet. */
        EVIDENCE_NOT_VALID,
        /** The only papers of a kind bear no date. */
        EVIDENCE_UNDATED,
        /** A paper is older than the buyer accepts. */
        EVIDENCE_TOO_OLD,
        /** A paper is about something wider than the buyer accepts. */
        EVIDENCE_SCOPE_TOO_WIDE
    }
}
