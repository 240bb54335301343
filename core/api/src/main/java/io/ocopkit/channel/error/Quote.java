package io.ocopkit.channel.error;

import io.ocopkit.text.VietnameseText;
import java.util.regex.Pattern;

/** What a channel said, short enough to show and without what looks like a credential. */
final class Quote {
    private static final int LONGEST_READ = 2_000;
    private static final int LONGEST_SHOWN = 200;
    private static final String HIDDEN = "***";

    private static final Pattern QUERY = Pattern.compile("(https?://[^\\s?\"']{1,300})\\?[^\\s\"']*");
    private static final Pattern BEARER = Pattern.compile("(?i)\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]{4,}");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b([a-z_-]{0,20}(?:token|secret|sign|signature|password|passwd|authorization|api[_-]?key|partner[_-]?key"
                    + "|app[_-]?key|cipher|cookie|session))(\\b[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?)[^\\s\"'&,;}]+");
    private static final Pattern LONG_RUN = Pattern.compile("[A-Za-z0-9._~+/=-]{20,}");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}");

    private Quote() {}

    static String bounded(String message) {
        return message.length() <= LONGEST_READ ? message : message.substring(0, LONGEST_READ);
    }

    static String of(String message) {
        String text = VietnameseText.clean(bounded(message)).value();
        text = QUERY.matcher(text).replaceAll("$1?" + HIDDEN);
        text = BEARER.matcher(text).replaceAll("$1 " + HIDDEN);
        text = NAMED.matcher(text).replaceAll("$1$2" + HIDDEN);
        text = MAIL.matcher(text).replaceAll(HIDDEN);
        text = LONG_RUN.matcher(text).replaceAll(run -> looksRandom(run.group()) ? HIDDEN : run.group());
        return shortened(text);
    }

    /** A word of the channel's, such as {@code error_update_price_fail}, has no digits among its letters. */
    private static boolean looksRandom(String run) {
        return run.chars().anyMatch(c -> c >= '0' && c <= '9')
                && run.chars().anyMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }

    private static String shortened(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST_SHOWN;
        return isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…" : text;
    }
}
