package io.ocopkit.model;

import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import io.ocopkit.text.VietnameseText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shortens the words that identify something to 20 characters; 80 bits keep a nation's catalogue free of collisions. */
final class NaturalKey {
    private static final int LENGTH = 20;

    private NaturalKey() {}

    static String of(String kind, @Nullable String... words) {
        DigestBuilder digest = Digest.of(kind);
        for (String word : words) {
            digest.add(word == null ? null : VietnameseText.matchKey(word));
        }
        return digest.build().hex().substring(0, LENGTH).toUpperCase(Locale.ROOT);
    }
}
