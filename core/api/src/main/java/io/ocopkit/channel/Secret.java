package io.ocopkit.channel;

import java.util.Objects;

/** A credential. It prints as asterisks, so it cannot reach a log by accident. */
public final class Secret {
    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * Wraps a credential.
     *
     * @param value the credential
     * @return the secret
     */
    public static Secret of(String value) {
        return new Secret(Objects.requireNonNull(value, "value"));
    }

    /**
     * The credential itself, for signing and for headers only.
     *
     * @return the value
     */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "****";
    }
}
