package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.digest.Digest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;

/** Pictures and documents, which the platform shows only from its own shelves. */
record Uploads(TikTokCalls calls, Memory memory) {
    private static final int OK = 200;
    private static final int LARGEST_FILE = 20_000_000;
    private static final int DIGITS = 16;

    String picture(URI address) throws ChannelFailure {
        return image(address, "MAIN_IMAGE");
    }

    String pictureOfPack(URI address) throws ChannelFailure {
        return image(address, "ATTRIBUTE_IMAGE");
    }

    String certificate(URI address) throws ChannelFailure {
        return image(address, "CERTIFICATION_IMAGE");
    }

    private String image(URI address, String useCase) throws ChannelFailure {
        Optional<String> known = memory.files().find(useCase + " " + address, clock());
        if (known.isPresent()) {
            return known.get();
        }
        HttpResponse<byte[]> found = fetch(address, calls.config().limits().largestImage());
        String type = found.headers().firstValue("Content-Type").orElse("image/jpeg");
        Multipart form = new Multipart()
                .file("data", name(address) + (type.contains("png") ? ".png" : ".jpg"), type, found.body())
                .text("use_case", useCase);
        String uri = key(calls.upload(TikTokCalls.IMAGES, form), "uri");
        return memory.files().keep(useCase + " " + address, uri, clock());
    }

    String document(URI address) throws ChannelFailure {
        Optional<String> known = memory.files().find("PDF " + address, clock());
        if (known.isPresent()) {
            return known.get();
        }
        HttpResponse<byte[]> found = fetch(address, LARGEST_FILE);
        Multipart form = new Multipart()
                .file("data", documentName(address), "application/pdf", found.body())
                .text("name", documentName(address));
        return memory.files().keep("PDF " + address, key(calls.upload(TikTokCalls.FILES, form), "id"), clock());
    }

    /** No blanks and one dot. */
    static String documentName(URI address) {
        return name(address) + ".pdf";
    }

    private static String name(URI address) {
        return "ocop-" + Digest.of("tiktok-file/1").add(address).build().hex().substring(0, DIGITS);
    }

    private static String key(JsonNode data, String field) throws ChannelFailure {
        String key = data.path(field).asText("");
        if (key.isEmpty()) {
            throw ChannelFailure.unanswered("No " + field);
        }
        return key;
    }

    private HttpResponse<byte[]> fetch(URI address, long most) throws ChannelFailure {
        HttpResponse<byte[]> found = calls.fetch(address);
        if (found.statusCode() != OK) {
            throw ChannelFailure.refusal(TikTokIssues.pictureUnreachable(address.toString(), found.statusCode()));
        }
        if (found.body().length > most) {
            throw ChannelFailure.refusal(TikTokIssues.pictureTooLarge(address.toString()));
        }
        return found;
    }

    private Clock clock() {
        return calls.context().clock();
    }
}
