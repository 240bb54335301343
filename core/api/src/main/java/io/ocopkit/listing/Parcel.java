package io.ocopkit.listing;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * One piece packed for the post, as carriers and marketplaces ask for it; the net content says nothing of jar and box.
 *
 * @param grams gross weight; 1 to 1,000,000
 * @param size outer size; null when it was not measured
 */
public record Parcel(int grams, @Nullable Size size) {
    private static final int MAX_GRAMS = 1_000_000;
    private static final int MAX_MILLIMETRES = 10_000;

    /** Refuses weights out of range. */
    public Parcel {
        if (grams < 1 || grams > MAX_GRAMS) {
            throw new InvalidValueException(
                    "PARCEL_WEIGHT",
                    BilingualText.of(
                            "Khối lượng đóng gói từ 1 g đến 1.000 kg", "A parcel weighs between 1 g and 1,000 kg"));
        }
    }

    /**
     * A parcel that was weighed and not measured.
     *
     * @param grams gross weight
     * @return the parcel
     */
    public static Parcel weighing(int grams) {
        return new Parcel(grams, null);
    }

    /**
     * Outer size.
     *
     * @param length longest side in millimetres; 1 to 10,000
     * @param width in millimetres; likewise
     * @param height in millimetres; likewise
     */
    public record Size(int length, int width, int height) {
        /** Refuses sides out of range. */
        public Size {
            if (isOut(length) || isOut(width) || isOut(height)) {
                throw new InvalidValueException(
                        "PARCEL_SIZE",
                        BilingualText.of(
                                "Mỗi chiều của kiện hàng từ 1 mm đến 10 m",
                                "Each side of a parcel measures between 1 mm and 10 m"));
            }
        }

        private static boolean isOut(int millimetres) {
            return millimetres < 1 || millimetres > MAX_MILLIMETRES;
        }
    }
}
