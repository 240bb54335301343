package io.ocopkit.publishing;

import io.ocopkit.channel.FeedSink;
import io.ocopkit.publishing.OutletState.WrittenDocument;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Digests documents while they are written, so that they can be recognised later without being read twice now. */
final class DigestingSink implements FeedSink {
    private final FeedSink sink;
    private final List<Document> documents = new ArrayList<>();

    DigestingSink(FeedSink sink) {
        this.sink = sink;
    }

    @Override
    public OutputStream begin(String name) throws IOException {
        Document document = new Document(name, sink.begin(name));
        documents.add(document);
        return document;
    }

    /** Whether the writer has closed all it has begun; what it has not may lack its last bytes. */
    boolean isFinished() {
        return documents.stream().allMatch(document -> document.closed);
    }

    List<String> names() {
        return documents.stream().map(document -> document.name).toList();
    }

    /** The documents with their digests; to be asked for once. */
    List<WrittenDocument> written() {
        return documents.stream()
                .map(document -> new WrittenDocument(document.name, Sha256.end(document.sha256)))
                .toList();
    }

    void closeAll() throws IOException {
        for (Document document : documents) {
            document.close();
        }
    }

    private static final class Document extends FilterOutputStream {
        private final String name;
        private final MessageDigest sha256 = Sha256.start();
        private boolean closed;

        Document(String name, OutputStream out) {
            super(out);
            this.name = name;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            sha256.update((byte) b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            sha256.update(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                super.close();
            }
        }
    }
}
