package io.ocopkit.digest;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;

/**
 * A SHA-256 digest of content.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Digest(String hex) {
    private static final int LENGTH = 64;

    /** Refuses anything that is not a SHA-256 digest in lower-case hexadecimal. */
    public Digest {
        if (hex.length() != LENGTH || !isHexadecimal(hex)) {
            throw new InvalidValueException(
                    "DIGEST_FORM",
                    BilingualText.of(
                            "Mã băm phải gồm 64 chữ số thập lục phân viết thường",
                            "A digest is 64 lower-case hexadecimal digits"));
        }
    }

    /**
     * Starts a digest of named content.
     *
     * @param kind what is digested and in which version of its layout, such as {@code listing/1}; two kinds never
     *     share a digest
     * @return a fresh builder, for one thread
     */
    public static DigestBuilder of(String kind) {
        return new DigestBuilder(kind);
    }

    private static boolean isHexadecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return hex;
    }
}
