package io.ocopkit.claim;

import io.ocopkit.certification.StarRating;
import java.util.List;
import java.util.Locale;

/** Writes another number of stars the way the first one was written. */
final class StarWords {
    private static final List<String> VIETNAMESE = List.of("một", "hai", "ba", "bốn", "năm");
    private static final List<String> PLAIN = List.of("mot", "hai", "ba", "bon", "nam");
    private static final List<String> ENGLISH = List.of("one", "two", "three", "four", "five");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v");

    private final Reading reading;
    private final StarRating stars;

    StarWords(Reading reading, StarRating stars) {
        this.reading = reading;
        this.stars = stars;
    }

    /** The same mention with the certified number. */
    String of(Mention mention) {
        if (mention.drawn()) {
            return drawn(mention);
        }
        int number = reading.at(mention.last()).is(Role.NUMBER) ? mention.last() : mention.last() - 1;
        String unit = reading.text()
                .substring(reading.at(number).end(), reading.at(mention.last()).end());
        return number(number) + unit;
    }

    private String drawn(Mention mention) {
        String before = reading.textFrom(mention.first(), mention.last());
        if (before.charAt(before.length() - 1) == '*') {
            return "*".repeat(stars.stars());
        }
        String star = firstOf(before, Signs.FULL_STAR, "★");
        String hollow = firstOf(before, Signs.HOLLOW_STAR, "");
        int left = hollow.isEmpty() ? 0 : StarRating.FIVE.stars() - stars.stars();
        return star.repeat(stars.stars()) + hollow.repeat(left);
    }

    private static String firstOf(String drawing, char sign, String otherwise) {
        return drawing.codePoints()
                .filter(c -> Signs.of(c) == sign)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse(otherwise);
    }

    private String number(int i) {
        Token token = reading.at(i);
        String written = reading.text().substring(token.start(), token.end());
        if (token.is(Role.ROMAN)) {
            return cased(written, ROMAN);
        }
        if (Character.isDigit(token.key().charAt(0))) {
            return Integer.toString(stars.stars());
        }
        return cased(written, ENGLISH.contains(token.key()) ? ENGLISH : reading.isPlain() ? PLAIN : VIETNAMESE);
    }

    private String cased(String written, List<String> words) {
        String word = words.get(stars.ordinal());
        if (written.equals(written.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }
}
