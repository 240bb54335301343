package io.ocopkit.testkit;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Supplier;

/** A writer that asks at every write where to write. */
final class LateWriter extends Writer {
    private final Supplier<Writer> out;

    LateWriter(Supplier<Writer> out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        out.get().write(text, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.get().flush();
    }

    @Override
    public void close() throws IOException {
        out.get().close();
    }
}
