package io.ocopkit.testkit;

import io.ocopkit.channel.FeedSink;
import java.io.IOException;
import java.io.OutputStream;

/** A disk of a certain size that keeps nothing: past its size it is full. */
final class LimitedSink implements FeedSink {
    private final long size;
    private long written;

    LimitedSink(long size) {
        this.size = size;
    }

    @Override
    public OutputStream begin(String name) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                take(1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                take(length);
            }
        };
    }

    private void take(int bytes) throws IOException {
        written += bytes;
        if (written > size) {
            throw new IOException("The disk is full after " + size + " bytes");
        }
    }
}
