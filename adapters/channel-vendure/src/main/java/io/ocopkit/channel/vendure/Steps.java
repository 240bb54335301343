package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.vendure.GraphQl.Argument;
import java.util.ArrayList;
import java.util.List;

/**
 * Mutations in as few documents as the server can read rightly. Those of one product keep their order; those of several go
 * side by side, under names of their own.
 */
final class Steps {
    /** The server reads 100 KB, and a letter may take three bytes. */
    private static final int ROOM = 30_000;

    private final List<GraphQl> documents = new ArrayList<>();
    private String prefix = "";
    private int first;

    /** From here on the mutations are those of another product. */
    Steps of(String product) {
        prefix = product;
        first = 0;
        return this;
    }

    Steps add(String name, String operation, String selection, Argument... arguments) {
        while (first < documents.size() && !hasRoom(documents.get(first), arguments)) {
            first++;
        }
        if (first == documents.size()) {
            documents.add(GraphQl.mutation());
        }
        documents.get(first).add(prefix + name, operation, selection, arguments);
        return this;
    }

    private static boolean hasRoom(GraphQl document, Argument... arguments) {
        int more = 0;
        for (Argument argument : arguments) {
            more += argument.value().toString().length();
        }
        return document.takes(arguments) && document.length() + more <= ROOM;
    }

    List<GraphQl> documents() {
        return documents;
    }

    /** The answers to the mutations of one product, under their names. */
    static ObjectNode part(JsonNode done, String product) {
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        done.propertyStream()
                .filter(answer -> answer.getKey().startsWith(product))
                .forEach(answer -> part.set(answer.getKey().substring(product.length()), answer.getValue()));
        return part;
    }
}
