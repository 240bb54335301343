package io.ocopkit.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Digests fields in the order they are given. Every field is preceded by its length in bytes, and an absent field
 * differs from an empty one, so two different sequences of fields never run into the same bytes. Not thread-safe.
 */
public final class DigestBuilder {
    private static final HexFormat HEX = HexFormat.of();
    private static final int ABSENT = -1;

    private final MessageDigest sha256 = sha256();
    private final byte[] length = new byte[Integer.BYTES];

    DigestBuilder(String kind) {
        add(kind);
    }

    /**
     * Adds one field.
     *
     * @param field the field, or null when absent
     * @return this builder
     */
    public DigestBuilder add(@Nullable CharSequence field) {
        if (field == null) {
            addLength(ABSENT);
        } else {
            byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            addLength(bytes.length);
            sha256.update(bytes);
        }
        return this;
    }

    /**
     * Adds one field by its text form: a date in ISO form, an enum by its name, a value by its canonical form.
     *
     * @param field the field, or null when absent
     * @return this builder
     */
    public DigestBuilder add(@Nullable Object field) {
        return add(field == null ? (CharSequence) null : field.toString());
    }

    /**
     * Ends the digest. The builder must not be used afterwards.
     *
     * @return the digest of all fields added
     */
    public Digest build() {
        return new Digest(HEX.formatHex(sha256.digest()));
    }

    private void addLength(int value) {
        length[0] = (byte) (value >>> 24);
        length[1] = (byte) (value >>> 16);
        length[2] = (byte) (value >>> 8);
        length[3] = (byte) value;
        sha256.update(length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
