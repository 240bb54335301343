package io.ocopkit.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Digests fields in the order they are given. Every field is preceded by its length in bytes, and an absent field
 * differs from an empty one, so two different sequences of fields never run into the same bytes. However many fields are
 * given, memory holds few of them. Not thread-safe.
 */
public final class DigestBuilder {
    private static final int ABSENT = -1;
    private static final int USUAL_LENGTH = 1024;
    private static final int MOST_BYTES_A_CHAR = 3;

    private final MessageDigest sha256 = Sha256.start();

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
        ensure(Integer.BYTES + MOST_BYTES_A_CHAR * field.length());
        int start = end;
        end += Integer.BYTES;
        put(field);
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
        flush();
        return new Digest(sha256.digest());
    }

    /** UTF-8, without an array of its own for every field. Beyond the basic plane, which is rare, Java's encoder goes on. */
    private void put(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c < 0x80) {
                bytes[end++] = (byte) c;
            } else if (c < 0x800) {
                bytes[end++] = (byte) (0xC0 | c >> 6);
                bytes[end++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                bytes[end++] = (byte) (0xE0 | c >> 12);
                bytes[end++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[end++] = (byte) (0x80 | c & 0x3F);
            } else {
                putEncoded(field.substring(i));
                return;
            }
        }
    }

    private void putEncoded(String rest) {
        byte[] encoded = rest.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, bytes, end, encoded.length);
        end += encoded.length;
    }

    private void putLength(int position, int length) {
        bytes[position] = (byte) (length >>> 24);
        bytes[position + 1] = (byte) (length >>> 16);
        bytes[position + 2] = (byte) (length >>> 8);
        bytes[position + 3] = (byte) length;
    }

    /** Makes room for one field; between two fields, what was gathered can go. */
    private void ensure(int more) {
        if (end + more > bytes.length) {
            flush();
            if (more > bytes.length) {
                bytes = new byte[more];
            }
        }
    }

    private void flush() {
        sha256.update(bytes, 0, end);
        end = 0;
    }
}
