package io.ocopkit.example.quickstart;

import io.ocopkit.message.BilingualText;

/** The run cannot go on, and somebody can do something about it: one sentence, one exit code, nothing changed. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ExitCode exit;
    private final transient BilingualText sentence;

    Refusal(ExitCode exit, BilingualText sentence) {
        super(sentence.en());
        this.exit = exit;
        this.sentence = sentence;
    }

    Refusal(ExitCode exit, BilingualText sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.exit = exit;
        this.sentence = sentence;
    }

    ExitCode exit() {
        return exit;
    }

    BilingualText sentence() {
        return sentence;
    }
}
