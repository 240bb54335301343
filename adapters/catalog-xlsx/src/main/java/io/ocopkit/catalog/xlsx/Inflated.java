package io.ocopkit.catalog.xlsx;

import io.ocopkit.catalog.ImportLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/** Counts what a package unpacks to, part by part and in all, and stops where a limit is passed. */
final class Inflated {
    private static final int SMALL = 1 << 20;

    private final ImportLimits limits;
    private long total;

    Inflated(ImportLimits limits) {
        this.limits = limits;
    }

    InputStream count(InputStream in, ZipEntry entry) {
        return new FilterInputStream(in) {
            private long size;

            @Override
            public int read() throws IOException {
                int value = super.read();
                add(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                add(Math.max(0, read));
                return read;
            }

            private void add(int bytes) {
                size += bytes;
                total += bytes;
                long ratio = size / Math.max(1, entry.getCompressedSize());
                if (size > SMALL && ratio > limits.maxInflateRatio() || total > limits.maxInflatedBytes()) {
                    throw XlsxFaults.bomb(entry.getName());
                }
            }
        };
    }
}
