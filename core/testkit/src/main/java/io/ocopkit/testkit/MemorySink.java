package io.ocopkit.testkit;

import io.ocopkit.channel.FeedSink;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/** Keeps documents in memory and remembers which streams were closed. For one thread. */
public final class MemorySink implements FeedSink {
    private final Map<String, ClosingStream> streams = new TreeMap<>();

    /** An empty sink. */
    public MemorySink() {}

    @Override
    public OutputStream begin(String name) {
        ClosingStream stream = new ClosingStream();
        if (streams.put(name, stream) != null) {
            throw new IllegalArgumentException("Begun twice: " + name);
        }
        return stream;
    }

    /**
     * What was written.
     *
     * @return the bytes of every document under its name
     */
    public Map<String, byte[]> documents() {
        Map<String, byte[]> documents = new TreeMap<>();
        streams.forEach((name, stream) -> documents.put(name, stream.toByteArray()));
        return documents;
    }

    boolean allClosed() {
        return streams.values().stream().allMatch(stream -> stream.closed);
    }

    private static final class ClosingStream extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }
}
