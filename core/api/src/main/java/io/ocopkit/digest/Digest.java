package io.ocopkit.digest;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.util.HexFormat;

/** A SHA-256 digest of content. */
public final class Digest {
    private static final HexFormat HEX = HexFormat.of();
    private static final int LENGTH = 64;

    private final String hex;

    /**
     * A digest read from where it was kept.
     *
     * @param hex 64 lower-case hexadecimal digits
     * @throws InvalidValueException {@code DIGEST_FORM} for anything else
     */
    public Digest(String hex) {
        if (hex.length() != LENGTH || !isHexadecimal(hex)) {
            throw new InvalidValueException(
                    "DIGEST_FORM",
                    BilingualText.of(
                            "Mã băm phải gồm 64 chữ số thập lục phân viết thường",
                            "A digest is 64 lower-case hexadecimal digits"));
        }
        this.hex = hex;
    }

    /** A digest just computed, which needs no check. */
    Digest(byte[] sha256) {
        this.hex = HEX.formatHex(sha256);
    }

    /**
     * The digest as text.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String hex() {
        return hex;
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
    public boolean equals(Object other) {
        return other instanceof Digest that && hex.equals(that.hex);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    @Override
    public String toString() {
        return hex;
    }
}
