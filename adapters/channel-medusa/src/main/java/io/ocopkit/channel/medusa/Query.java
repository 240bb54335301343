package io.ocopkit.channel.medusa;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Addresses with values in them. */
final class Query {
    /** Node reads 16 KB of a request's head at most, names of fields and the token included. */
    private static final int ROOM = 6_000;

    private Query() {}

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The same question about as many values at a time as there is room for. */
    static List<String> portions(String path, String name, Collection<String> values) {
        List<String> portions = new ArrayList<>();
        StringBuilder portion = new StringBuilder();
        for (String value : values) {
            String more = "&" + encoded(name + "[]") + "=" + encoded(value);
            if (!portion.isEmpty() && portion.length() + more.length() > ROOM) {
                portions.add(path + portion);
                portion.setLength(0);
            }
            portion.append(more);
        }
        if (!portion.isEmpty()) {
            portions.add(path + portion);
        }
        return portions;
    }
}
