package io.ocopkit.listing;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.text.VietnameseText;

/**
 * What tells a variant from the others, as a buyer chooses it: {@code Khối lượng}, {@code 500 g}.
 *
 * @param option what is chosen; 1 to 50 characters in NFC without superfluous blanks
 * @param value how it is chosen; likewise
 */
public record Choice(String option, String value) {
    private static final int MAX_LENGTH = 50;

    /** Cleans both and refuses what is empty or too long then. */
    public Choice {
        option = cleaned(option);
        value = cleaned(value);
    }

    private static String cleaned(String text) {
        String clean = VietnameseText.clean(text).value();
        if (clean.isEmpty() || clean.length() > MAX_LENGTH) {
            throw new InvalidValueException(
                    "CHOICE_FORM",
                    BilingualText.of(
                            "Phân loại gồm tên và giá trị, mỗi phần từ 1 đến 50 ký tự, ví dụ Khối lượng: 500 g",
                            "A choice is a name and a value of 1 to 50 characters each, such as Khối lượng: 500 g"));
        }
        return clean;
    }

    @Override
    public String toString() {
        return option + ": " + value;
    }
}
