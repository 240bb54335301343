package io.ocopkit.testkit.contract;

import io.ocopkit.channel.Webhook;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A call of the market, as it leaves.
 *
 * @param address where it is sent to
 * @param headers one value a header, the signature among them
 * @param body the bytes
 */
public record Callback(URI address, Map<String, String> headers, byte[] body) {

    /** Keeps copies. */
    public Callback {
        headers = Map.copyOf(headers);
        body = body.clone();
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

    /** As it arrives. */
    Webhook arriving() {
        return Webhook.of(
                address,
                headers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue()))),
                body);
    }

    Callback carrying(byte[] bytes) {
        return new Callback(address, headers, bytes);
    }

    Callback unsigned() {
        return new Callback(address, Map.of(), body);
    }
}
