package io.ocopkit.jpa;

import io.ocopkit.channel.Secret;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;

/**
 * The keys credentials are encrypted with at rest: one for what is written, and former ones for what was written before.
 * The application brings them, from a vault or its environment; they are never stored. AES-256 in Galois/Counter mode
 * with a random nonce for every value, bound to the shop and the name the value is stored under.
 */
public final class KeyRing {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int KEY_BYTES = 32;

    private final String currentId;
    private final Map<String, SecretKey> keys;

    private KeyRing(String currentId, Map<String, SecretKey> keys) {
        this.currentId = currentId;
        this.keys = keys;
    }

    /**
     * A ring of one key.
     *
     * @param id what the key is called in the database, such as the month it came into use; letters, digits, dots, hyphens
     *     and underscores, 64 at most
     * @param key an AES key of 256 bits
     * @return the ring
     * @throws InvalidValueException when the id has another form or the key is of another kind
     */
    public static KeyRing of(String id, SecretKey key) {
        return new KeyRing(id, Map.of(checked(id), checked(id, key)));
    }

    /**
     * Adds a key that still reads what was written with it. {@link ShopCredentials#rotate} makes it dispensable.
     *
     * @param id what it is called
     * @param key the key
     * @return the larger ring; it writes with the same key as before
     * @throws InvalidValueException when the id has another form or is taken, or the key is of another kind
     */
    public KeyRing withFormer(String id, SecretKey key) {
        Map<String, SecretKey> more = new TreeMap<>(keys);
        if (more.put(checked(id), checked(id, key)) != null) {
            throw new InvalidValueException(
                    "KEY_ID_TAKEN",
                    BilingualText.of(
                            "Chùm khoá đã có khoá \"" + id + "\"; mỗi khoá cần một mã riêng",
                            "The key ring has a key \"" + id + "\" already; give each key an id of its own"));
        }
        return new KeyRing(currentId, more);
    }

    private static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new InvalidValueException(
                    "KEY_ID_FORM",
                    BilingualText.of(
                            "Mã khoá chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới, tối đa 64 ký tự",
                            "A key's id has letters, digits, dots, hyphens and underscores, 64 at most"));
        }
        return id;
    }

    /** A key kept in hardware does not show its bytes; it is taken at its word. */
    private static SecretKey checked(String id, SecretKey key) {
        byte[] bytes = key.getEncoded();
        boolean fits = bytes == null || bytes.length == KEY_BYTES;
        if (!fits || !key.getAlgorithm().equals("AES")) {
            throw new InvalidValueException(
                    "KEY_KIND",
                    BilingualText.of(
                            "Khoá \"" + id + "\" phải là khoá AES 256 bit",
                            "The key \"" + id + "\" must be an AES key of 256 bits"));
        }
        return key;
    }

    OcopSecret seal(OcopSecret.Key place, Secret secret) {
        SecretKey key = Objects.requireNonNull(keys.get(currentId), "A ring has its current key");
        return new OcopSecret(place, currentId, Seal.close(key, binding(place), secret.reveal()));
    }

    Secret open(OcopSecret sealed) {
        OcopSecret.Key place = sealed.key();
        SecretKey key = keys.get(sealed.keyId());
        if (key == null) {
            throw CredentialException.keyMissing(place, sealed.keyId());
        }
        try {
            return Secret.of(Seal.open(key, binding(place), sealed.sealed()));
        } catch (GeneralSecurityException e) {
            throw CredentialException.unreadable(place, sealed.keyId(), e);
        }
    }

    boolean isFormer(OcopSecret sealed) {
        return !sealed.keyId().equals(currentId);
    }

    /** What is sealed in one place opens in no other. A shop's name has no line break, so places cannot be confused. */
    private static String binding(OcopSecret.Key place) {
        return "ocop-credential/1\n" + place.outlet() + '\n' + place.name();
    }

    @Override
    public String toString() {
        return "KeyRing writing with " + currentId + " " + keys.keySet();
    }
}
