package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * Several operations of one kind in one document. The server carries out mutations in their order and stops at the first
 * that fails; what stands before it has happened. It recognises ids by the name of the argument they are in, and the last
 * argument of a name speaks for all of that name: a document must not have two kinds of {@code input}.
 */
final class GraphQl {
    private final String kind;
    private final StringJoiner declared = new StringJoiner(",", "(", ")").setEmptyValue("");
    private final StringBuilder fields = new StringBuilder();
    private final Map<String, String> types = new HashMap<>();
    private final ObjectNode variables = JsonNodeFactory.instance.objectNode();

    private GraphQl(String kind) {
        this.kind = kind;
    }

    static GraphQl query() {
        return new GraphQl("query");
    }

    static GraphQl mutation() {
        return new GraphQl("mutation");
    }

    /** One argument of an operation. */
    record Argument(String name, String type, JsonNode value) {
        /** The type without list and obligation. */
        String named() {
            return type.replaceAll("[\\[\\]!]", "");
        }
    }

    static Argument argument(String name, String type, JsonNode value) {
        return new Argument(name, type, value);
    }

    static Argument id(String name, String value) {
        return argument(name, "ID!", JsonNodeFactory.instance.textNode(value));
    }

    static Argument input(String type, JsonNode value) {
        return argument("input", type, value);
    }

    /** Adds an operation, to be answered under a name. */
    GraphQl add(String name, String operation, String selection, Argument... arguments) {
        StringJoiner given = new StringJoiner(",", "(", ")").setEmptyValue("");
        for (Argument argument : arguments) {
            String variable = "v" + variables.size();
            declared.add("$" + variable + ":" + argument.type());
            given.add(argument.name() + ":$" + variable);
            variables.set(variable, argument.value());
            types.put(argument.name(), argument.named());
        }
        fields.append(name)
                .append(':')
                .append(operation)
                .append(given)
                .append(selection)
                .append(' ');
        return this;
    }

    /** Whether an operation can be added without its ids, or those before it, being misread. */
    boolean takes(Argument... arguments) {
        return Stream.of(arguments)
                .allMatch(argument ->
                        types.getOrDefault(argument.name(), argument.named()).equals(argument.named()));
    }

    /** About how long it is, in characters. */
    int length() {
        return declared.length()
                + fields.length()
                + variables.properties().stream()
                        .mapToInt(variable -> variable.getValue().toString().length())
                        .sum();
    }

    ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("query", kind + declared + "{" + fields + "}");
        body.set("variables", variables);
        return body;
    }
}
