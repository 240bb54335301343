package io.ocopkit.channel.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which parameters an endpoint takes, as Stripe's reference lists them: one a line, {@code path type limit}, with {@code !}
 * for required and {@code ?} for what a blank value clears. In a path {@code []} stands for a list, {@code [*]} for any key.
 */
final class FormRules {
    private static final Pattern STEP = Pattern.compile("\\[([^\\]]*)\\]");

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private record Rule(String type, int limit, boolean required, boolean clearable) {}

    static FormRules of(String lines) {
        FormRules form = new FormRules();
        for (String line : lines.strip().split("\n")) {
            String[] cells = line.strip().split("\\s+");
            String path = cells[0].replaceAll("[!?]", "");
            int limit = cells.length > 2 ? Integer.parseInt(cells[2]) : 5_000;
            form.rules.put(path, new Rule(cells[1], limit, cells[0].contains("!"), cells[0].contains("?")));
        }
        return form;
    }

    /** The parameters as a tree, types checked. */
    ObjectNode read(String form) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        Map<String, Integer> counted = new HashMap<>();
        for (Map.Entry<String, String> pair : pairs(form)) {
            put(tree, pair.getKey(), pair.getValue(), counted);
        }
        rules.forEach((path, rule) -> requirePresence(tree, path, rule));
        return tree;
    }

    static List<Map.Entry<String, String>> pairs(String form) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (String part : form.isEmpty() ? new String[0] : form.split("&")) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw StripeRefusal.invalid(null, null, "Invalid request body: " + part);
            }
            pairs.add(Map.entry(decode(part.substring(0, equals)), decode(part.substring(equals + 1))));
        }
        return pairs;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private void put(ObjectNode tree, String name, String value, Map<String, Integer> counted) {
        List<String> steps = steps(name);
        String path = pathOf(steps);
        Rule rule = rules.get(path);
        boolean wholeMap = rule == null && value.isEmpty() && isClearable(path);
        if (rule == null && !wholeMap) {
            throw StripeRefusal.invalid("parameter_unknown", name, "Received unknown parameter: " + name);
        }
        if (path.endsWith("[]")) {
            limitList(name, path, rule, counted.merge(path, 1, Integer::sum));
        }
        JsonNode read = wholeMap ? JsonNodeFactory.instance.textNode("") : value(name, value, rule);
        insert(tree, steps, read);
    }

    private boolean isClearable(String path) {
        Rule list = rules.get(path + "[]");
        Rule map = rules.get(path + "[*]");
        return (list != null && list.clearable()) || (map != null && map.clearable());
    }

    private static void limitList(String name, String path, Rule rule, int count) {
        int most = path.equals("images[]") ? 8 : path.equals("lookup_keys[]") ? 10 : 100;
        if (count > most) {
            throw StripeRefusal.invalid(null, name, "You can only specify up to " + most + " values");
        }
    }

    private static List<String> steps(String name) {
        List<String> steps = new ArrayList<>();
        int bracket = name.indexOf('[');
        steps.add(bracket < 0 ? name : name.substring(0, bracket));
        Matcher step = STEP.matcher(name);
        while (step.find()) {
            steps.add(step.group(1));
        }
        return steps;
    }

    private String pathOf(List<String> steps) {
        StringBuilder path = new StringBuilder(steps.get(0));
        for (String step : steps.subList(1, steps.size())) {
            String any = path + "[*]";
            if (step.isEmpty() || step.matches("\\d+")) {
                path.append("[]");
            } else if (rules.containsKey(any)) {
                path.append("[*]");
            } else {
                path.append('[').append(step).append(']');
            }
        }
        return path.toString();
    }

    private static JsonNode value(String name, String value, Rule rule) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (value.isEmpty()) {
            if (rule.clearable()) {
                return json.textNode("");
            }
            throw StripeRefusal.invalid(
                    "parameter_invalid_empty", name, "You passed an empty string for '" + name + "'.");
        }
        switch (rule.type()) {
            case "bool" -> {
                if (!value.equals("true") && !value.equals("false")) {
                    throw StripeRefusal.invalid(null, name, "Invalid boolean: " + value);
                }
                return json.booleanNode(value.equals("true"));
            }
            case "int" -> {
                if (!value.matches("-?\\d{1,12}")) {
                    throw StripeRefusal.invalid("parameter_invalid_integer", name, "Invalid integer: " + value);
                }
                return json.numberNode(Long.parseLong(value));
            }
            case "url" -> {
                if (!value.matches("https?://[^/\\s]+.*")) {
                    throw StripeRefusal.invalid("url_invalid", name, "Not a valid URL");
                }
                return text(name, value, rule);
            }
            default -> {
                return text(name, value, rule);
            }
        }
    }

    private static JsonNode text(String name, String value, Rule rule) {
        if (value.length() > rule.limit()) {
            throw StripeRefusal.invalid(null, name, "Invalid string: must be at most " + rule.limit() + " characters");
        }
        return JsonNodeFactory.instance.textNode(value);
    }

    private static void insert(ObjectNode tree, List<String> steps, JsonNode value) {
        JsonNode at = tree;
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            JsonNode next = i + 1 < steps.size() ? emptyFor(steps.get(i + 1)) : value;
            if (at instanceof ArrayNode array) {
                at = insert(array, step, next, i + 1 == steps.size());
            } else {
                ObjectNode object = (ObjectNode) at;
                if (i + 1 == steps.size() || !object.has(step)) {
                    object.set(step, next);
                }
                at = object.get(step);
            }
        }
    }

    private static JsonNode insert(ArrayNode array, String step, JsonNode next, boolean last) {
        int index = step.isEmpty() ? array.size() : Integer.parseInt(step);
        if (index == array.size()) {
            array.add(next);
        } else if (index > array.size() || last) {
            throw StripeRefusal.invalid(null, null, "Invalid array");
        }
        return array.get(index);
    }

    private static JsonNode emptyFor(String step) {
        return step.isEmpty() || step.matches("\\d+")
                ? JsonNodeFactory.instance.arrayNode()
                : JsonNodeFactory.instance.objectNode();
    }

    private static void requirePresence(ObjectNode tree, String path, Rule rule) {
        if (!rule.required()) {
            return;
        }
        if (path.contains("[][")) {
            String list = path.substring(0, path.indexOf("[]"));
            String field = path.substring(path.indexOf("[][") + 3, path.length() - 1);
            tree.path(list).forEach(entry -> requirePresent(entry.has(field), path));
        } else if (path.contains("[")) {
            String parent = path.substring(0, path.indexOf('['));
            String field = path.substring(path.indexOf('[') + 1, path.length() - 1);
            requirePresent(!tree.has(parent) || tree.path(parent).has(field), path);
        } else {
            requirePresent(tree.has(path), path);
        }
    }

    private static void requirePresent(boolean present, String path) {
        if (!present) {
            throw StripeRefusal.invalid("parameter_missing", path, "Missing required param: " + path + ".");
        }
    }
}
