package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.RetryAfter;
import io.ocopkit.listing.Sku;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pictures of a listing as Shopee knows them. Shopee takes files only, and what it makes of one has an id that says nothing
 * of where it came from. The ids are remembered, and used again while the item still shows them.
 */
record ShopeePictures(ShopeeCalls calls, ShopeeMemory memory, Sku sku) {
    private static final int AT_ONCE = 8;
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;
    private static final long LARGEST = 10L * 1024 * 1024;
    private static final String BOUNDARY = "ocopkit-picture-5d1f0c9a";

    /** The ids by address; what Shopee does not have yet is uploaded, several at once. */
    Map<URI, String> ids(List<URI> addresses, Set<String> shown) throws ChannelFailure {
        Map<URI, String> ids = new HashMap<>();
        List<URI> missing = new ArrayList<>();
        for (URI address : addresses) {
            memory.pictures()
                    .find(key(address), calls.context().clock())
                    .filter(shown::contains)
                    .ifPresentOrElse(id -> ids.put(address, id), () -> missing.add(address));
        }
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            ids.putAll(upload(missing.subList(from, Math.min(from + AT_ONCE, missing.size()))));
        }
        return ids;
    }

    private String key(URI address) {
        return sku + " " + address;
    }

    private Map<URI, String> upload(List<URI> addresses) throws ChannelFailure {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (int i = 0; i < addresses.size(); i++) {
            HttpResponse<byte[]> file = fetch(addresses.get(i));
            String type = file.headers().firstValue("Content-Type").orElse("image/jpeg");
            String name = "name=\"image\"; filename=\"" + i + (type.endsWith("png") ? ".png" : ".jpg") + "\"";
            part(parts, name + "\r\nContent-Type: " + type, file.body());
        }
        part(parts, "name=\"scene\"", "normal".getBytes(StandardCharsets.US_ASCII));
        parts.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        JsonNode made = calls.upload(parts.toByteArray(), "multipart/form-data; boundary=" + BOUNDARY);
        return taken(addresses, made.path("image_info_list"));
    }

    private HttpResponse<byte[]> fetch(URI address) throws ChannelFailure {
        HttpResponse<byte[]> file = calls.fetch(address);
        if (file.statusCode() >= SERVER_ERROR) {
            throw ChannelFailure.notAsked(
                    new Outcome.Transient(ShopeeIssues.pictureUnreachable(address.toString(), file.statusCode())));
        }
        if (file.statusCode() != OK) {
            throw ChannelFailure.refusal(ShopeeIssues.pictureUnreachable(address.toString(), file.statusCode()));
        }
        if (file.body().length > LARGEST) {
            throw ChannelFailure.refusal(ShopeeIssues.pictureTooLarge(address.toString()));
        }
        return file;
    }

    /** Each file has an answer of its own, an error among them. */
    private Map<URI, String> taken(List<URI> addresses, JsonNode answers) throws ChannelFailure {
        Map<URI, String> ids = new HashMap<>();
        for (JsonNode answer : answers) {
            if (!answer.path("error").asText("").isEmpty()) {
                throw ShopeeErrors.refused(
                        OK,
                        answer.path("error").asText(),
                        answer.path("message").asText(""),
                        false,
                        RetryAfter.unknown(calls.context().clock()));
            }
            String id = answer.path("image_info").path("image_id").asText("");
            int index = answer.path("id").asInt(-1);
            if (!id.isEmpty() && index >= 0 && index < addresses.size()) {
                URI address = addresses.get(index);
                ids.put(
                        address,
                        memory.pictures().keep(key(address), id, calls.context().clock()));
            }
        }
        if (ids.size() != addresses.size()) {
            throw ChannelFailure.unanswered("Not all pictures");
        }
        return ids;
    }

    private static void part(ByteArrayOutputStream out, String disposition, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
