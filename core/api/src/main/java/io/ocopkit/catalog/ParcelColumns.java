package io.ocopkit.catalog;

import io.ocopkit.listing.Parcel;
import io.ocopkit.message.InvalidValueException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a piece packed for the post weighs and measures. */
final class ParcelColumns {
    private static final Pattern FORM = Pattern.compile("([0-9][0-9., ]*?) ?(kg|gam|gram|gr|g|mm|cm|m)?");
    private static final Pattern DECIMALS = Pattern.compile("[0-9]{1,5}[.,][0-9]{1,2}|0[.,][0-9]{3}");
    private static final int MILLIMETRES_A_CENTIMETRE = 10;
    private static final int A_THOUSAND = 1000;
    private static final int UNREADABLE = -1;

    private ParcelColumns() {}

    /** The parcel; null when the list does not say or says what cannot be. */
    static @Nullable Parcel read(RowReading row) {
        int grams = measure(row, CatalogueColumn.PARCEL_WEIGHT);
        int length = measure(row, CatalogueColumn.PARCEL_LENGTH);
        int width = measure(row, CatalogueColumn.PARCEL_WIDTH);
        int height = measure(row, CatalogueColumn.PARCEL_HEIGHT);
        boolean measured = length != 0 || width != 0 || height != 0;
        if (grams == 0) {
            if (measured) {
                row.problem(CatalogueColumn.PARCEL_LENGTH, Finding.PARCEL_WITHOUT_WEIGHT);
            }
            return null;
        }
        return parcel(row, grams, measured ? size(row, length, width, height) : null);
    }

    private static @Nullable Parcel parcel(RowReading row, int grams, Parcel.@Nullable Size size) {
        try {
            return new Parcel(grams, size);
        } catch (InvalidValueException e) {
            row.problem(CatalogueColumn.PARCEL_WEIGHT, Finding.PARCEL_WEIGHT_UNREADABLE);
            return null;
        }
    }

    private static Parcel.@Nullable Size size(RowReading row, int length, int width, int height) {
        try {
            return new Parcel.Size(length, width, height);
        } catch (InvalidValueException e) {
            row.problem(CatalogueColumn.PARCEL_LENGTH, Finding.PARCEL_SIZE_UNREADABLE);
            return null;
        }
    }

    /** Grams or millimetres; zero for a blank cell, negative for what nobody understands. */
    private static int measure(RowReading row, CatalogueColumn column) {
        String text = row.text(column).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return 0;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return UNREADABLE;
        }
        int factor = factor(column, form.group(2) == null ? unitOf(row, column) : form.group(2));
        if (factor == 0) {
            return UNREADABLE;
        }
        BigDecimal number =
                row.cell(column) instanceof Cell.Number exact ? exact.value() : number(form.group(1), factor > 1);
        int measure = number == null ? UNREADABLE : whole(number.multiply(BigDecimal.valueOf(factor)));
        if (measure > 0 && factor != factor(column, "")) {
            row.changed(column, text, measure, Change.PARCEL);
        }
        return measure;
    }

    /** Three figures behind a separator are thousands of grams; of kilograms nobody knows, unless a zero stands before. */
    private static @Nullable BigDecimal number(String figures, boolean fractions) {
        if (fractions && DECIMALS.matcher(figures).matches()) {
            return new BigDecimal(figures.replace(',', '.'));
        }
        if (fractions && (figures.indexOf('.') >= 0 || figures.indexOf(',') >= 0)) {
            return null;
        }
        Long whole = WholeNumber.of(figures).value();
        return whole == null ? null : BigDecimal.valueOf(whole);
    }

    /** Zero counts as said and wrong. */
    private static int whole(BigDecimal measure) {
        try {
            int exact = measure.intValueExact();
            return exact == 0 ? UNREADABLE : exact;
        } catch (ArithmeticException e) {
            return UNREADABLE;
        }
    }

    /** What the header says in brackets, when it is not the unit that goes without saying. */
    private static String unitOf(RowReading row, CatalogueColumn column) {
        String header = row.layout().header(column).toLowerCase(Locale.ROOT);
        return header.contains("(kg)") ? "kg" : header.contains("(mm)") ? "mm" : header.contains("(m)") ? "m" : "";
    }

    /** Zero for centimetres of weight and grams of length. */
    private static int factor(CatalogueColumn column, String unit) {
        boolean weight = column == CatalogueColumn.PARCEL_WEIGHT;
        return switch (unit) {
            case "" -> weight ? 1 : MILLIMETRES_A_CENTIMETRE;
            case "kg" -> weight ? A_THOUSAND : 0;
            case "mm" -> weight ? 0 : 1;
            case "cm" -> weight ? 0 : MILLIMETRES_A_CENTIMETRE;
            case "m" -> weight ? 0 : A_THOUSAND;
            default -> weight ? 1 : 0;
        };
    }
}
