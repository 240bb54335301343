package io.ocopkit.channel.error;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which answers a row is about. A part that is null does not matter; at least one does.
 *
 * @param code the channel's code; {@code *} stands for any characters; in the letters' case as written
 * @param status the HTTP status, such as {@code 429}, or a family, such as {@code 5xx}
 * @param message words of the channel's message, in any case; {@code *} stands for any characters between
 */
public record ErrorPattern(
        @Nullable String code,
        @Nullable String status,
        @Nullable String message) {
    private static final String ANY = "*";
    private static final String FAMILY = "xx";
    private static final int STATUS_LENGTH = 3;

    /** What is more specific comes first: code and message, code, part of a code, message, status, family. */
    static final Comparator<ErrorPattern> MOST_SPECIFIC_FIRST = Comparator.comparingInt(ErrorPattern::codeRank)
            .thenComparingInt(pattern -> pattern.message == null ? 0 : 1)
            .thenComparingInt(ErrorPattern::statusRank)
            .thenComparingInt(pattern -> length(pattern.code))
            .thenComparingInt(pattern -> length(pattern.message))
            .reversed();

    /** Refuses a pattern of nothing, and what is no status. */
    public ErrorPattern {
        if (code == null && status == null && message == null) {
            throw new IllegalArgumentException("A pattern says which answers it is about");
        }
        if (status != null && !status.matches("[1-5](\\d\\d|xx)")) {
            throw new IllegalArgumentException("No HTTP status: " + status);
        }
    }

    /** Whether an answer is one of them. */
    boolean matches(int httpStatus, String channelCode, String channelMessage) {
        return (status == null || matchesStatus(status, httpStatus))
                && (code == null || (!channelCode.isEmpty() && glob(code, channelCode)))
                && (message == null || glob(ANY + lower(message) + ANY, lower(channelMessage)));
    }

    private static boolean matchesStatus(String status, int httpStatus) {
        String actual = Integer.toString(httpStatus);
        return status.endsWith(FAMILY)
                ? actual.length() == STATUS_LENGTH && actual.charAt(0) == status.charAt(0)
                : actual.equals(status);
    }

    private int codeRank() {
        return code == null ? 0 : code.contains(ANY) ? 1 : 2;
    }

    private int statusRank() {
        return status == null ? 0 : status.endsWith(FAMILY) ? 1 : 2;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The pieces between asterisks in their order; each found where it can stand first, so never in more than one pass. */
    private static boolean glob(String pattern, String text) {
        List<String> pieces = pieces(pattern);
        String first = pieces.get(0);
        String last = pieces.get(pieces.size() - 1);
        if (pieces.size() == 1) {
            return text.equals(first);
        }
        if (!text.startsWith(first) || !text.endsWith(last) || text.length() < first.length() + last.length()) {
            return false;
        }
        int from = first.length();
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int at = text.indexOf(piece, from);
            if (at < 0) {
                return false;
            }
            from = at + piece.length();
        }
        return from <= text.length() - last.length();
    }

    private static List<String> pieces(String pattern) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = pattern.indexOf(ANY); at >= 0; at = pattern.indexOf(ANY, from)) {
            pieces.add(pattern.substring(from, at));
            from = at + 1;
        }
        pieces.add(pattern.substring(from));
        return pieces;
    }
}
