package io.ocopkit.catalog;

import java.util.Locale;

/**
 * A decision's cell cut into its parts: {@code 3981/QĐ-UBND ngày 05/08/2026 của UBND tỉnh Lâm Đồng}.
 *
 * @param number what stands before the date
 * @param date what stands between number and issuer; empty when nothing does
 * @param issuer what stands behind "của" or "by"; empty when nothing does
 */
record DecisionCell(String number, String date, String issuer) {
    private static final String[] BEFORE_DATE = {"ngày", "ngay ", "dated", " date", "(", ",", ";", " ký "};
    private static final String[] BEFORE_ISSUER = {" của ", " cua ", " by "};

    static DecisionCell of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int issuer = first(lower, 0, BEFORE_ISSUER);
        int end = issuer < 0 ? text.length() : issuer;
        int date = first(lower, 1, BEFORE_DATE);
        if (date < 0 || date > end) {
            date = end;
        }
        return new DecisionCell(
                text.substring(0, date).strip(),
                stripped(text.substring(date, end)),
                issuer < 0 ? "" : stripped(text.substring(text.indexOf(' ', issuer + 1))));
    }

    boolean hasParts() {
        return !date.isEmpty() || !issuer.isEmpty();
    }

    /** Whether a second decision is named behind the first. */
    boolean namesAnother() {
        return date.indexOf('/') >= 0 && DecisionCell.mentionsDecision(date) || mentionsDecision(issuer);
    }

    private static boolean mentionsDecision(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.contains("/QĐ") || upper.contains("/QD") || upper.contains("/ QĐ") || upper.contains("-UBND");
    }

    private static int first(String text, int from, String... words) {
        int first = -1;
        for (String word : words) {
            int at = text.indexOf(word, from);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && " ,;().".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " ,;().".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
