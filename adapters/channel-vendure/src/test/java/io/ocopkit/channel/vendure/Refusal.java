package io.ocopkit.channel.vendure;

import org.jspecify.annotations.Nullable;

/** An error as Vendure answers it within {@code errors}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String code;

    Refusal(@Nullable String code, String message) {
        super(message);
        this.code = code;
    }

    static Refusal forbidden() {
        return new Refusal("FORBIDDEN", "You are not currently authorized to perform this action");
    }

    static Refusal notFound(String entity, String id) {
        return new Refusal("ENTITY_NOT_FOUND", "No " + entity + " with the id \"" + id + "\" could be found");
    }

    static Refusal input(String message) {
        return new Refusal("USER_INPUT_ERROR", message);
    }

    /** What its database refuses comes without a code. */
    static Refusal database(String message) {
        return new Refusal(null, "SqliteError: " + message);
    }

    @Nullable
    String code() {
        return code;
    }
}
