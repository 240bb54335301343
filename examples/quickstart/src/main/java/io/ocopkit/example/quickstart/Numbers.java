package io.ocopkit.example.quickstart;

import io.ocopkit.message.Language;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Numbers and days as readers of a language write them.
 *
 * @param language the language
 */
record Numbers(Language language) {

    /** Such as {@code 1.234} in Vietnamese and {@code 1,234} in English. */
    String of(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** Seconds with one decimal. */
    String seconds(long millis) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(millis / 1_000.0);
    }

    /** Such as {@code 23/11/2026} in Vietnamese and {@code 23 Nov 2026} in English. */
    String of(LocalDate day) {
        String pattern = switch (language) {
            case VI -> "dd/MM/uuuu";
            case EN -> "d MMM uuuu";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
