package io.ocopkit.listing;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.text.VietnameseText;

/**
 * The seller's own key of an item. Blanks around it never make a second item, and its order is the plain order of its
 * characters, which databases and programs share.
 *
 * @param value 1 to 64 characters in NFC without leading, trailing or doubled blanks
 */
public record Sku(String value) implements Comparable<Sku> {
    private static final int MAX_LENGTH = 64;

    /** Refuses what {@link #parse} would have changed. */
    public Sku {
        if (value.isEmpty()
                || value.length() > MAX_LENGTH
                || hasSurrogate(value)
                || !VietnameseText.clean(value).value().equals(value)) {
            throw new InvalidValueException(
                    "SKU_FORM",
                    BilingualText.of(
                            "Mã hàng (SKU) có từ 1 đến 64 ký tự, không có ký tự đặc biệt hay khoảng trắng thừa",
                            "A SKU has 1 to 64 characters, no symbols outside the basic plane and no superfluous blanks"));
        }
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a SKU, cleaning blanks and composing letters.
     *
     * @param text the text
     * @return the SKU
     * @throws InvalidValueException {@code SKU_FORM} when nothing is left or it is too long
     */
    public static Sku parse(String text) {
        return new Sku(VietnameseText.clean(text).value());
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
