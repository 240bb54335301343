package io.ocopkit.channel.vendure;

import io.ocopkit.channel.vendure.GraphQl.Argument;
import java.util.ArrayList;
import java.util.List;

/** Mutations in their order, in as few documents as the server can read rightly. */
final class Steps {
    private final List<GraphQl> documents = new ArrayList<>();

    Steps add(String name, String operation, String selection, Argument... arguments) {
        if (documents.isEmpty() || !documents.get(documents.size() - 1).takes(arguments)) {
            documents.add(GraphQl.mutation());
        }
        documents.get(documents.size() - 1).add(name, operation, selection, arguments);
        return this;
    }

    List<GraphQl> documents() {
        return documents;
    }
}
