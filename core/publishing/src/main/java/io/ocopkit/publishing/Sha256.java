package io.ocopkit.publishing;

import io.ocopkit.digest.Digest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The plain SHA-256 of a document's bytes, as {@code sha256sum} prints it. */
final class Sha256 {
    private Sha256() {}

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static Digest end(MessageDigest sha256) {
        return new Digest(HexFormat.of().formatHex(sha256.digest()));
    }
}
