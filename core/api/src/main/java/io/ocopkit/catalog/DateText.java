package io.ocopkit.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about a day. Papers in Vietnam write the day first (NĐ 30/2020/NĐ-CP on clerical work), so
 * {@code 05/08/2026} is 5 August; a date that can only be read month first is refused rather than turned round.
 *
 * @param day the day; null when there is a finding
 * @param finding why there is no day; null when there is one
 * @param turnable whether the figures could be read month first as well
 */
record DateText(@Nullable LocalDate day, @Nullable Finding finding, boolean turnable) {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 43_101;
    private static final int LAST_SERIAL = 73_415;
    private static final Set<String> NOISE = Set.of(
            "ngay", "thang", "nam", "date", "dated", "the", "of", "tu", "from", "on", "ky", "th", "st", "nd", "rd");
    private static final Set<String> VAGUE = Set.of("about", "circa", "khoang", "around", "undated", "copy", "chung");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    static DateText of(String text) {
        List<Integer> numbers = new ArrayList<>(3);
        List<String> digits = new ArrayList<>(3);
        int month = 0;
        for (String token : Tokens.of(withoutTime(text))) {
            if (Tokens.isNumber(token)) {
                if (token.length() > 8) {
                    return none(Finding.DATE_UNREADABLE);
                }
                digits.add(token);
                numbers.add(Integer.parseInt(token));
            } else if (VAGUE.contains(token)) {
                return none(
                        digits.isEmpty() && !containsDigit(text) ? Finding.DATE_UNREADABLE : Finding.DATE_YEAR_ONLY);
            } else if (MONTHS.containsKey(prefix(token)) && month == 0 && isMonthName(token)) {
                month = MONTHS.getOrDefault(prefix(token), 0);
            } else if (!NOISE.contains(token)) {
                return none(Finding.DATE_UNREADABLE);
            }
        }
        return month > 0 ? withName(month, numbers, digits) : inFigures(numbers, digits);
    }

    /** The day a spreadsheet's day number means; empty for numbers that are no day of the programme's time. */
    static DateText ofSerial(long serial) {
        return serial < FIRST_SERIAL || serial > LAST_SERIAL
                ? none(Finding.DATE_UNREADABLE)
                : checked(SERIAL_ZERO.plusDays(serial), false);
    }

    static DateText ofDay(LocalDate day) {
        return checked(day, false);
    }

    private static DateText inFigures(List<Integer> numbers, List<String> digits) {
        return switch (numbers.size()) {
            case 1 -> single(digits.get(0), numbers.get(0));
            case 2 -> partial(digits);
            case 3 -> full(numbers, digits);
            default -> none(Finding.DATE_UNREADABLE);
        };
    }

    private static DateText single(String digits, int number) {
        return switch (digits.length()) {
            case 4 -> none(number >= 1990 && number <= 2100 ? Finding.DATE_YEAR_ONLY : Finding.DATE_UNREADABLE);
            case 5 -> ofSerial(number);
            case 8 ->
                digits.startsWith("20")
                        ? day(number / 10_000, number / 100 % 100, number % 100, false)
                        : none(Finding.DATE_UNREADABLE);
            default -> none(Finding.DATE_UNREADABLE);
        };
    }

    private static DateText partial(List<String> digits) {
        boolean years = digits.stream().allMatch(d -> d.length() == 4);
        boolean oneYear = digits.stream().filter(d -> d.length() == 4).count() == 1;
        return none(years ? Finding.DATE_YEAR_ONLY : oneYear ? Finding.DATE_MONTH_ONLY : Finding.DATE_UNREADABLE);
    }

    private static DateText full(List<Integer> n, List<String> digits) {
        if (digits.get(0).length() == 4) {
            return day(n.get(0), n.get(1), n.get(2), false);
        }
        if (digits.get(2).length() == 4
                && digits.get(0).length() <= 2
                && digits.get(1).length() <= 2) {
            return day(n.get(2), n.get(1), n.get(0), true);
        }
        return none(
                digits.stream().allMatch(d -> d.length() <= 2) ? Finding.DATE_TWO_DIGIT_YEAR : Finding.DATE_UNREADABLE);
    }

    private static DateText withName(int month, List<Integer> numbers, List<String> digits) {
        if (numbers.size() == 1) {
            return none(digits.get(0).length() == 4 ? Finding.DATE_MONTH_ONLY : Finding.DATE_UNREADABLE);
        }
        if (numbers.size() != 2 || digits.get(1).length() != 4) {
            return none(numbers.size() == 2 ? Finding.DATE_TWO_DIGIT_YEAR : Finding.DATE_UNREADABLE);
        }
        return day(numbers.get(1), month, numbers.get(0), false);
    }

    private static DateText day(int year, int month, int day, boolean figures) {
        if (figures && month > 12 && day <= 12) {
            return none(month <= 31 ? Finding.DATE_MONTH_FIRST : Finding.DATE_IMPOSSIBLE);
        }
        try {
            return checked(LocalDate.of(year, month, day), figures && day <= 12 && day != month);
        } catch (DateTimeException e) {
            return none(Finding.DATE_IMPOSSIBLE);
        }
    }

    private static DateText checked(LocalDate day, boolean turnable) {
        return day.isBefore(FIRST) || day.isAfter(LAST)
                ? none(Finding.DATE_OUT_OF_RANGE)
                : new DateText(day, null, turnable);
    }

    /** "2026-08-05 00:00:00" and "2026-08-05T00:00Z" are days that a program wrote. */
    private static String withoutTime(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text;
        }
        int end = Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon));
        return end < 0 ? text : text.substring(0, end);
    }

    private static boolean containsDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static String prefix(String token) {
        return token.length() < 3 ? token : token.substring(0, 3);
    }

    private static boolean isMonthName(String token) {
        return token.length() == 3
                || Set.of(
                                "january",
                                "february",
                                "march",
                                "april",
                                "june",
                                "july",
                                "august",
                                "september",
                                "sept",
                                "october",
                                "november",
                                "december")
                        .contains(token);
    }

    private static DateText none(Finding finding) {
        return new DateText(null, finding, false);
    }
}
