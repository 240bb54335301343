package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Variant;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a listing as assets of the shop. Vendure fetches none itself, so what it does not have yet is fetched and
 * uploaded. A file's name follows from the picture's address, so no picture is uploaded twice.
 */
record Pictures(List<String> ids, Map<URI, String> byAddress) {
    private static final int MOST = 20;
    private static final int NAME_DIGITS = 16;
    private static final String BOUNDARY = "ocopkit-picture";

    static List<String> fileNames(Listing listing) {
        return addresses(listing).stream().map(Pictures::fileName).toList();
    }

    /** The listing's pictures, and those of single packs. */
    private static Set<URI> addresses(Listing listing) {
        Set<URI> addresses = new LinkedHashSet<>(shown(listing));
        listing.offer().items().stream()
                .map(Variant::image)
                .filter(Objects::nonNull)
                .forEach(addresses::add);
        return addresses;
    }

    static String fileName(URI picture) {
        String path = String.valueOf(picture.getPath());
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String digest = Digest.of("vendure-picture/1").add(picture).build().hex();
        return "ocop-" + digest.substring(0, NAME_DIGITS) + "." + (extension.matches("[a-z]{3,4}") ? extension : "jpg");
    }

    private static List<URI> shown(Listing listing) {
        List<URI> images = listing.offer().content().images();
        return images.subList(0, Math.min(MOST, images.size()));
    }

    static Pictures of(Listing listing, Map<String, String> there, VendureCalls calls) throws ChannelFailure {
        Map<URI, String> ids = new LinkedHashMap<>();
        for (URI picture : addresses(listing)) {
            String known = there.get(fileName(picture));
            ids.put(picture, known == null ? upload(picture, calls) : known);
        }
        List<String> shown = new ArrayList<>();
        shown(listing).forEach(picture -> shown.add(ids.get(picture)));
        return new Pictures(shown.stream().distinct().toList(), ids);
    }

    /** The picture of one pack; without one of its own it shows the product's. */
    @Nullable
    String of(Variant item) {
        return item.image() == null ? null : byAddress.get(item.image());
    }

    void writeTo(ObjectNode product) {
        ArrayNode assets = product.putArray("assetIds");
        ids.forEach(assets::add);
        if (ids.isEmpty()) {
            product.putNull("featuredAssetId");
        } else {
            product.put("featuredAssetId", ids.get(0));
        }
    }

    private static String upload(URI picture, VendureCalls calls) throws ChannelFailure {
        HttpResponse<byte[]> found = calls.fetch(picture);
        if (found.statusCode() != 200) {
            throw ChannelFailure.refusal(VendureIssues.pictureUnreachable(picture.toString(), found.statusCode()));
        }
        JsonNode made =
                calls.change(request(picture, found, calls)).path("assets").path(0);
        ChannelError error = VendureErrors.in(made);
        if (error != null) {
            throw ChannelFailure.refusal(error.issue());
        }
        return made.path("id").asText();
    }

    /** A file and the mutation that takes it, by the specification of multipart GraphQL requests. */
    private static HttpRequest request(URI picture, HttpResponse<byte[]> file, VendureCalls calls) {
        String type = file.headers().firstValue("Content-Type").orElse("image/jpeg");
        ObjectNode operations = GraphQl.mutation()
                .add(
                        "assets",
                        "createAssets",
                        "{... on Asset{id} ... on ErrorResult{errorCode message}}",
                        GraphQl.input("[CreateAssetInput!]!", placeholder()))
                .body();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"operations\"", "application/json", VendureErrors.bytes(operations));
        part(
                body,
                "name=\"map\"",
                "application/json",
                "{\"0\":[\"variables.v0.0.file\"]}".getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"0\"; filename=\"" + fileName(picture) + "\"", type, file.body());
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return calls.request()
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Apollo-Require-Preflight", "true")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }

    private static JsonNode placeholder() {
        ArrayNode files = VendureErrors.JSON.createArrayNode();
        files.addObject().putNull("file");
        return files;
    }

    private static void part(ByteArrayOutputStream out, String disposition, String type, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                + type + "\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
