package io.ocopkit.channel.tiktokshop;

import static io.ocopkit.channel.tiktokshop.TikTokRefusal.require;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.testkit.contract.Pictures;
import io.ocopkit.testkit.contract.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Uploaded pictures and documents, and the forms they come in. */
final class TikTokFiles {
    private static final Set<String> USE_CASES =
            Set.of("MAIN_IMAGE", "ATTRIBUTE_IMAGE", "DESCRIPTION_IMAGE", "CERTIFICATION_IMAGE", "SIZE_CHART_IMAGE");

    private final Map<String, String> useCases = new HashMap<>();
    private final Map<String, String> fingerprints = new HashMap<>();
    private final Set<String> documents = new HashSet<>();
    private int last = 1_000;

    int uploads() {
        return useCases.size() + documents.size();
    }

    String fingerprint(String uri) {
        return fingerprints.get(uri);
    }

    ObjectNode image(Request request) {
        Map<String, byte[]> form = form(request);
        byte[] data = form.get("data");
        require(data != null && data.length > 0, 12038002, "File invalid");
        require(data.length <= 10_000_000, 12038005, "File too large");
        String useCase = new String(
                form.getOrDefault("use_case", "MAIN_IMAGE".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        require(USE_CASES.contains(useCase), 36009004, "Invalid parameter. use_case");
        int[] size = size(data);
        boolean main = useCase.equals("MAIN_IMAGE");
        require(
                !main || (Math.min(size[0], size[1]) >= 300 && Math.max(size[0], size[1]) <= 4_000),
                12038014,
                "Pixels");
        String uri = "tos-alisg-i-aphluv4xwc-sg/" + ++last;
        useCases.put(uri, useCase);
        fingerprints.put(uri, Pictures.fingerprint(data));
        return JsonNodeFactory.instance
                .objectNode()
                .put("uri", uri)
                .put("url", "https://p16-oec-sg.ibyteimg.com/" + uri + ".jpeg")
                .put("height", size[1])
                .put("width", size[0])
                .put("use_case", useCase);
    }

    private static int[] size(byte[] data) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(data))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            require(Set.of("png", "JPEG").contains(reader.getFormatName()), 12038004, "Format");
            reader.setInput(in);
            return new int[] {reader.getWidth(0), reader.getHeight(0)};
        } catch (IOException | NoSuchElementException e) {
            throw new TikTokRefusal(12038004, "Image processing failed");
        }
    }

    ObjectNode document(Request request) {
        Map<String, byte[]> form = form(request);
        String name = new String(form.getOrDefault("name", new byte[0]), StandardCharsets.UTF_8);
        byte[] data = form.getOrDefault("data", new byte[0]);
        require(name.matches("[^\\s.]+\\.pdf"), 36009004, "Invalid parameter. name");
        require(new String(data, StandardCharsets.ISO_8859_1).startsWith("%PDF"), 12052658, "File invalid");
        require(data.length <= 20_000_000, 12052657, "File too large");
        String id = "v09ea0g40000cj91373c77u3mid3g" + ++last;
        documents.add(id);
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("url", "https://p16-oec-sg.ibyteimg.com/" + id)
                .put("name", name)
                .put("format", "PDF");
    }

    void requireImage(String uri, String useCase, int code) {
        require(useCase.equals(useCases.get(uri)), code, "Image not found, or uploaded for another use: " + uri);
    }

    void requireFile(String id) {
        require(documents.contains(id), 12052658, "File not found");
    }

    private static Map<String, byte[]> form(Request request) {
        String type = request.header("content-type").orElse("");
        require(type.startsWith("multipart/form-data; boundary="), 36009004, "Invalid parameter. content-type");
        byte[] mark =
                ("--" + type.substring("multipart/form-data; boundary=".length())).getBytes(StandardCharsets.UTF_8);
        byte[] body = request.body();
        Map<String, byte[]> form = new HashMap<>();
        int at = indexOf(body, mark, 0);
        for (int next = indexOf(body, mark, at + 1); next > 0; next = indexOf(body, mark, at + 1)) {
            byte[] part = Arrays.copyOfRange(body, at + mark.length + 2, next - 2);
            int split = indexOf(part, "\r\n\r\n".getBytes(StandardCharsets.UTF_8), 0);
            String head = new String(part, 0, split, StandardCharsets.UTF_8);
            String name = head.replaceAll("(?s).*?\\bname=\"([^\"]+)\".*", "$1");
            form.put(name, Arrays.copyOfRange(part, split + 4, part.length));
            at = next;
        }
        return form;
    }

    private static int indexOf(byte[] in, byte[] what, int from) {
        for (int i = Math.max(0, from); i <= in.length - what.length; i++) {
            if (Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }
}
