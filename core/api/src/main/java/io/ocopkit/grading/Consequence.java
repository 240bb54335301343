package io.ocopkit.grading;

/** What a disqualifier does to a product. */
public enum Consequence {
    /** The file is refused; there is nothing to grade. */
    FILE_REJECTED,
    /** The product is out of the assessment, whatever its points. */
    ELIMINATED,
    /** The sensory criteria are not scored and give nothing. */
    SENSORY_NOT_SCORED
}
