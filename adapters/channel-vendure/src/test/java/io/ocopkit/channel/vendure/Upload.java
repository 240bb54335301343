package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file within a multipart GraphQL request.
 *
 * @param name its file name
 * @param type its media type
 * @param content its bytes
 */
record Upload(String name, String type, byte[] content) {
    static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?im)^Content-Type: (\\S+)");

    /** Reads the parts and puts the files where the map says; null when the request is not as the specification has it. */
    static Map<String, Object> operations(byte[] body, String boundary, ObjectMapper json) throws IOException {
        Map<String, Upload> parts = parts(new String(body, StandardCharsets.ISO_8859_1), boundary);
        Upload operations = parts.get("operations");
        Upload map = parts.get("map");
        if (operations == null || map == null) {
            throw new IOException("Missing multipart field");
        }
        Map<String, Object> request = json.readValue(operations.content(), OBJECT);
        JsonNode places = json.readTree(map.content());
        places.fieldNames()
                .forEachRemaining(part -> places.get(part)
                        .forEach(place -> put(request, List.of(place.asText().split("\\.")), parts.get(part))));
        return request;
    }

    private static Map<String, Upload> parts(String body, String boundary) {
        Map<String, Upload> parts = new LinkedHashMap<>();
        for (String part : new ArrayList<>(List.of(body.split("(\r\n)?--" + Pattern.quote(boundary))))) {
            int end = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(part);
            if (end >= 0 && name.find()) {
                String head = part.substring(0, end);
                byte[] content = part.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
                parts.put(name.group(1), new Upload(first(FILE_NAME, head), first(TYPE, head), content));
            }
        }
        return parts;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    @SuppressWarnings("unchecked") // JSON is objects and lists
    private static void put(Object node, List<String> path, Object value) {
        String step = path.get(0);
        if (path.size() > 1) {
            Object next = node instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : ((Map<String, Object>) node).get(step);
            put(next, path.subList(1, path.size()), value);
        } else {
            ((Map<String, Object>) node).put(step, value);
        }
    }
}
