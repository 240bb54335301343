package io.ocopkit.testkit.contract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request as it arrived at a {@link LocalMarket}, byte for byte. */
public final class Request {
    private final String method;
    private final URI uri;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    Request(String method, URI uri, Map<String, List<String>> headers, byte[] body) {
        this.method = method;
        this.uri = uri;
        this.headers = new TreeMap<>();
        headers.forEach((name, values) -> this.headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        this.body = body;
    }

    /**
     * The verb.
     *
     * @return such as {@code POST}
     */
    public String method() {
        return method;
    }

    /**
     * What was asked for.
     *
     * @return path and query, as they were sent
     */
    public URI uri() {
        return uri;
    }

    /**
     * The path, decoded.
     *
     * @return such as {@code /items/42}
     */
    public String path() {
        return uri.getPath();
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
     * All headers.
     *
     * @return the values by lower-case name
     */
    public Map<String, List<String>> headers() {
        return Map.copyOf(headers);
    }

    /**
     * The bytes as they arrived.
     *
     * @return a copy
     */
    public byte[] body() {
        return body.clone();
    }

    /**
     * The body as text.
     *
     * @return the body read as UTF-8
     */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + uri + ", " + body.length + " bytes";
    }
}
