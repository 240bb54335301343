package io.ocopkit.channel;

import java.io.IOException;
import java.io.OutputStream;

/** Where the documents of a feed go. Nothing becomes visible under its name before everything has been written. */
public interface FeedSink {

    /**
     * Begins a document. The stream is buffered; the writer closes it.
     *
     * @param name file name without folders, such as {@code google.xml}
     * @return where the bytes go
     * @throws IOException when the document cannot be begun
     */
    OutputStream begin(String name) throws IOException;
}
