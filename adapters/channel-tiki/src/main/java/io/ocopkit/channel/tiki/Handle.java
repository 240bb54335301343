package io.ocopkit.channel.tiki;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a listing is known at Tiki, as it is kept in a channel key: the products it has become and, until a review is over,
 * what is under review. A product request has no key of ours that Tiki could be asked for, and its product has none before
 * it has passed.
 *
 * @param products Tiki's ids, in the order of the packs; empty before the first has passed
 * @param changes track ids of changes of products
 * @param creation track id of the request that makes more products; empty when there is none
 * @param content a digest of what was handed in for review; empty when nothing is
 */
record Handle(List<String> products, List<String> changes, String creation, String content) {
    static final Handle NONE = new Handle(List.of(), List.of(), "", "");

    private static final String TRACK = "[A-Za-z0-9-]+";
    private static final Pattern FORM = Pattern.compile("((?:\\d+(?:\\+\\d+)*)?)" + "(?:@((?:" + TRACK + "(?:\\+"
            + TRACK + ")*)?)!((?:" + TRACK + ")?):([0-9a-f]+))?");

    /** Keeps copies. */
    Handle {
        products = List.copyOf(products);
        changes = List.copyOf(changes);
    }

    static Handle of(@Nullable String key) {
        Matcher form = FORM.matcher(key == null ? "" : key);
        if (!form.matches()) {
            return NONE;
        }
        return new Handle(list(form.group(1)), list(form.group(2)), text(form.group(3)), text(form.group(4)));
    }

    static Handle settled(List<String> products) {
        return new Handle(products, List.of(), "", "");
    }

    private static List<String> list(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split("\\+"));
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** Whether something was handed in and nobody has seen it on sale since. */
    boolean isUnderReview() {
        return !content.isEmpty();
    }

    /** The channel key; null when there is nothing to know a listing by. */
    @Nullable
    String key() {
        String settled = String.join("+", products);
        if (isUnderReview()) {
            return settled + "@" + String.join("+", changes) + "!" + creation + ":" + content;
        }
        return settled.isEmpty() ? null : settled;
    }
}
