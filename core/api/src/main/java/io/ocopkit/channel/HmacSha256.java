package io.ocopkit.channel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An HMAC-SHA256 (RFC 2104), as most channels sign with it. Prints nothing of the key. */
public final class HmacSha256 {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] code;

    private HmacSha256(byte[] code) {
        this.code = code;
    }

    /**
     * Signs bytes.
     *
     * @param key the key; its UTF-8 bytes are used as they are
     * @param message what is signed, part after part
     * @return the code
     */
    public static HmacSha256 of(Secret key, byte[]... message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            for (byte[] part : message) {
                mac.update(part);
            }
            return new HmacSha256(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /**
     * Signs a text.
     *
     * @param key the key; its UTF-8 bytes are used as they are
     * @param message what is signed, as UTF-8
     * @return the code
     */
    public static HmacSha256 of(Secret key, String message) {
        return of(key, message.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The code in hexadecimal digits.
     *
     * @return 64 digits, letters in lower case
     */
    public String hex() {
        return HexFormat.of().formatHex(code);
    }

    /**
     * The code in base 64.
     *
     * @return 44 characters, padding included
     */
    public String base64() {
        return Base64.getEncoder().encodeToString(code);
    }

    /**
     * Compares with a signature that came in, in a time that tells nothing about the code.
     *
     * @param signature hexadecimal digits in lower case
     * @return whether they are the same
     */
    public boolean isHex(String signature) {
        return isEqual(hex(), signature);
    }

    /**
     * Compares with a signature that came in, in a time that tells nothing about the code.
     *
     * @param signature base 64 with padding
     * @return whether they are the same
     */
    public boolean isBase64(String signature) {
        return isEqual(base64(), signature);
    }

    private static boolean isEqual(String expected, String signature) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    /** A code is no secret, but whoever holds one could send the message again. */
    @Override
    public String toString() {
        return ALGORITHM;
    }
}
