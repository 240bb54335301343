package io.ocopkit.testkit.contract;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a {@link LocalMarket} answers. Immutable.
 *
 * @param status the HTTP status
 * @param headers one value a header
 * @param body the bytes
 */
public record Answer(int status, Map<String, String> headers, byte[] body) {

    /** Keeps copies. */
    public Answer {
        headers = Map.copyOf(headers);
        body = body.clone();
    }

    /**
     * An answer in JSON.
     *
     * @param status the HTTP status
     * @param json the text
     * @return the answer
     */
    public static Answer json(int status, String json) {
        return of(status, "application/json; charset=utf-8", json);
    }

    /**
     * An answer in text.
     *
     * @param status the HTTP status
     * @param mediaType such as {@code text/plain; charset=utf-8}
     * @param text the text, sent in UTF-8
     * @return the answer
     */
    public static Answer of(int status, String mediaType, String text) {
        return new Answer(status, Map.of("Content-Type", mediaType), text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same answer with another header.
     *
     * @param name its name
     * @param value its value
     * @return a new answer
     */
    public Answer with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    /**
     * The same answer with another body.
     *
     * @param bytes the bytes
     * @return a new answer
     */
    public Answer carrying(byte[] bytes) {
        return new Answer(status, headers, bytes);
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        return status + ", " + body.length + " bytes";
    }
}
