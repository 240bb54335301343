package io.ocopkit.listing;

/** Units in which net contents are stated, with their UN/ECE Recommendation 20 codes as GS1 uses them. */
public enum MeasureUnit {
    /** Gram. */
    GRAM("GRM", "g"),
    /** Kilogram. */
    KILOGRAM("KGM", "kg"),
    /** Millilitre. */
    MILLILITRE("MLT", "ml"),
    /** Litre. */
    LITRE("LTR", "l"),
    /** Piece. */
    PIECE("H87", "cái");

    private final String code;
    private final String symbol;

    MeasureUnit(String code, String symbol) {
        this.code = code;
        this.symbol = symbol;
    }

    /**
     * The UN/ECE code.
     *
     * @return three characters
     */
    public String code() {
        return code;
    }

    /**
     * The symbol on a Vietnamese label.
     *
     * @return the symbol
     */
    public String symbol() {
        return symbol;
    }
}
