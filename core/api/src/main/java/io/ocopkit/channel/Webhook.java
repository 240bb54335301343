package io.ocopkit.channel;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A delivery as it arrived, byte for byte: signatures are over bytes. */
public final class Webhook {
    private final URI address;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    private Webhook(URI address, Map<String, List<String>> headers, byte[] body) {
        this.address = address;
        this.headers = headers;
        this.body = body;
    }

    /**
     * Takes a delivery over.
     *
     * @param address the address it was sent to, as the channel knows it
     * @param headers its headers; names in any case
     * @param body its bytes, unchanged
     * @return the delivery
     */
    public static Webhook of(URI address, Map<String, List<String>> headers, byte[] body) {
        Map<String, List<String>> copy = new TreeMap<>();
        headers.forEach((name, values) -> copy.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return new Webhook(Objects.requireNonNull(address, "address"), copy, body.clone());
    }

    /**
     * Where it was sent to.
     *
     * @return the address, as the channel knows it
     */
    public URI address() {
        return address;
    }

    /**
     * The first value of a header.
     *
     * @param name its name, in any case
     * @return the value, or empty when there is no such header
     */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /**
     * The bytes as they arrived.
     *
     * @return a copy
     */
    public byte[] body() {
        return body.clone();
    }

    /** Headers and body may carry signatures and personal data. */
    @Override
    public String toString() {
        return "Webhook to " + address.getPath() + ", " + body.length + " bytes";
    }
}
