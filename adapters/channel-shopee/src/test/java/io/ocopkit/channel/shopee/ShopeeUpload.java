package io.ocopkit.channel.shopee;

import io.ocopkit.testkit.contract.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a multipart form.
 *
 * @param content its bytes
 */
record ShopeeUpload(byte[] content) {
    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data; boundary=(\\S+)");
    private static final int LARGEST = 10 * 1024 * 1024;

    static List<ShopeeUpload> read(Request request) {
        Matcher type = BOUNDARY.matcher(request.header("Content-Type").orElse(""));
        if (!request.method().equals("POST") || !type.matches()) {
            throw ShopeeRefusal.param("multipart/form-data");
        }
        String body = new String(request.body(), StandardCharsets.ISO_8859_1);
        List<ShopeeUpload> files = new ArrayList<>();
        for (String part : body.split("(\r\n)?--" + Pattern.quote(type.group(1)))) {
            int end = part.indexOf("\r\n\r\n");
            if (end >= 0 && part.substring(0, end).contains("name=\"image\"; filename=\"")) {
                files.add(new ShopeeUpload(part.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1)));
            }
        }
        if (!body.endsWith("--" + type.group(1) + "--\r\n")) {
            throw ShopeeRefusal.param("the form does not end");
        }
        return files;
    }

    /** What is wrong with it. */
    Optional<String> fault() {
        boolean png = content.length > 8 && content[1] == 'P' && content[2] == 'N' && content[3] == 'G';
        boolean jpeg = content.length > 3 && (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xd8;
        if (!png && !jpeg) {
            return Optional.of("Image format is not supported");
        }
        return content.length > LARGEST ? Optional.of("Image is too large") : Optional.empty();
    }
}
