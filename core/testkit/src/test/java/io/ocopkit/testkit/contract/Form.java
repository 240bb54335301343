package io.ocopkit.testkit.contract;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields as a web form sends them, the whole language of the village market. */
final class Form {
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    static Form of(String name, Object value) {
        return new Form().with(name, value);
    }

    /** Reads {@code a=1&b=2}; what is no form is an error. */
    static Form parse(String text) {
        Form form = new Form();
        for (String field : text.split("&")) {
            String[] parts = field.split("=", -1);
            if (parts.length != 2 || !parts[0].matches("[a-z]+")) {
                throw new IllegalArgumentException("No form");
            }
            form.with(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    Form with(String name, @Nullable Object value) {
        if (value != null) {
            fields.add(Map.entry(name, value.toString()));
        }
        return this;
    }

    /** Changes a field where it stands. */
    void replace(String name, Object value) {
        fields.replaceAll(field -> field.getKey().equals(name) ? Map.entry(name, value.toString()) : field);
    }

    Form without(String name) {
        Form rest = new Form();
        fields.stream()
                .filter(field -> !field.getKey().equals(name))
                .forEach(field -> rest.with(field.getKey(), field.getValue()));
        return rest;
    }

    Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    List<String> values(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    List<String> names() {
        return fields.stream().map(Map.Entry::getKey).distinct().toList();
    }

    @Override
    public String toString() {
        return fields.stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
