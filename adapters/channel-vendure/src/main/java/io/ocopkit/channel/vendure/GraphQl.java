package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.StringJoiner;

/**
 * Several operations of one kind in one document. The server carries out mutations in their order and stops at the first
 * that fails; what stands before it has happened. Ids travel as variables only: the server does not recognise them within
 * a list that is written into the document.
 */
final class GraphQl {
    private final String kind;
    private final StringJoiner declared = new StringJoiner(",", "(", ")").setEmptyValue("");
    private final StringBuilder fields = new StringBuilder();
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
    record Argument(String name, String type, JsonNode value) {}

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
        }
        fields.append(name).append(':').append(operation).append(given).append(selection).append(' ');
        return this;
    }

    boolean isEmpty() {
        return fields.length() == 0;
    }

    ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("query", kind + declared + "{" + fields + "}");
        body.set("variables", variables);
        return body;
    }
}
