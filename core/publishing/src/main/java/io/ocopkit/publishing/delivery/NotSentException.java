package io.ocopkit.publishing.delivery;

import java.io.IOException;

/** The request certainly did not leave. */
final class NotSentException extends IOException {
    private static final long serialVersionUID = 1;

    NotSentException(String message) {
        super(message);
    }
}
