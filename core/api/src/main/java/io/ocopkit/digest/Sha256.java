package io.ocopkit.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Fresh SHA-256 computations. A copy of one that has seen nothing costs a fraction of asking the platform for another. */
final class Sha256 {
    private static final MessageDigest UNUSED = ask();

    private Sha256() {}

    static MessageDigest start() {
        try {
            return (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException e) {
            return ask();
        }
    }

    private static MessageDigest ask() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
