package io.ocopkit.channel.stripe;

import java.util.LinkedHashMap;
import java.util.Map;

/** Metadata for something that is made: a blank value takes a key away, and there is none to take. */
final class WithoutBlanks {

    private WithoutBlanks() {}

    static Map<String, String> of(Map<String, String> metadata) {
        Map<String, String> full = new LinkedHashMap<>(metadata);
        full.values().removeIf(String::isEmpty);
        return full;
    }
}
