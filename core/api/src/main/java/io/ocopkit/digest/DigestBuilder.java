package io.ocopkit.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Digests fields in the order they are given. Every field is preceded by its length in bytes, and an absent field
 * differs from an empty one, so two different sequences of fields never run into the same bytes. Not thread-safe.
 */
public final class DigestBuilder {
    private static final int ABSENT = -1;
    private static final int USUAL_LENGTH = 512;

    /** Fields are gathered first: one long update costs less than many short ones. */
    private byte[] bytes = new byte[USUAL_LENGTH];

    private int end;

    DigestBuilder(String kind) {
        add(kind);
    }

    /**
     * Adds one field.
     *
     * @param field the field, or null when absent
     * @return this builder
     */
    public DigestBuilder add(@Nullable String field) {
        if (field == null) {
            ensure(Integer.BYTES);
            putLength(end, ABSENT);
            end += Integer.BYTES;
            return this;
        }
        ensure(Integer.BYTES + field.length());
        int start = end;
        end += Integer.BYTES;
        int ascii = putAscii(field);
        if (ascii < field.length()) {
            putEncoded(field.substring(ascii));
        }
        putLength(start, end - start - Integer.BYTES);
        return this;
    }

    /**
     * Adds one field by its text form: a date in ISO form, an enum by its name, a value by its canonical form.
     *
     * @param field the field, or null when absent
     * @return this builder
     */
    public DigestBuilder add(@Nullable Object field) {
        return add(field == null ? (String) null : field.toString());
    }

    /**
     * Ends the digest. The builder must not be used afterwards.
     *
     * @return the digest of all fields added
     */
    public Digest build() {
        MessageDigest sha256 = sha256();
        sha256.update(bytes, 0, end);
        return new Digest(sha256.digest());
    }

    /** Most fields are plain ASCII and need no encoder; returns how many characters were. */
    private int putAscii(String field) {
        int i = 0;
        while (i < field.length() && field.charAt(i) < 0x80) {
            bytes[end++] = (byte) field.charAt(i++);
        }
        return i;
    }

    private void putEncoded(String rest) {
        byte[] encoded = rest.getBytes(StandardCharsets.UTF_8);
        ensure(encoded.length);
        System.arraycopy(encoded, 0, bytes, end, encoded.length);
        end += encoded.length;
    }

    private void putLength(int position, int length) {
        bytes[position] = (byte) (length >>> 24);
        bytes[position + 1] = (byte) (length >>> 16);
        bytes[position + 2] = (byte) (length >>> 8);
        bytes[position + 3] = (byte) length;
    }

    private void ensure(int more) {
        if (end + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
