package io.ocopkit.grading;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import java.util.Objects;

/**
 * Something wrong with a score sheet, which keeps it from being graded.
 *
 * @param code what kind of fault
 * @param sheet which sheet of a council, from 1; 1 when there is only one
 * @param source the rubric
 * @param text what is wrong and what the sheet should say
 */
public record SheetFinding(Code code, int sheet, Citation source, BilingualText text) {

    /** Requires all parts. */
    public SheetFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
    }

    /** The kinds of fault. Names are stable: programs may depend on them. */
    public enum Code {
        /** A council without any sheet. */
        NO_SHEET,
        /** The sheet follows the rubric of another decision. */
        WRONG_REGIME,
        /** The sheet follows the rubric of another product set. */
        WRONG_SET,
        /** A criterion of the rubric has no mark. */
        CRITERION_MISSING,
        /** A mark on something this set does not ask. */
        CRITERION_UNKNOWN,
        /** The points are not among the options. */
        POINTS_NOT_OFFERED,
        /** The disqualifier is not printed for this set. */
        DISQUALIFIER_NOT_APPLICABLE
    }
}
