package io.ocopkit.feed.web;

import io.ocopkit.text.DocumentText;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** An XML document being written, whose faults are those of the stream beneath. */
final class XmlStream implements Closeable {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final Writer out;
    private final XMLStreamWriter xml;

    /** The buffered writer hides the encoder, whose presence makes the JDK's writer ask it about every character. */
    XmlStream(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        xml = open(out);
    }

    private static XMLStreamWriter open(Writer out) throws IOException {
        try {
            synchronized (FACTORY) {
                return FACTORY.createXMLStreamWriter(out);
            }
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    /** Something that writes XML. */
    interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    void write(Part part) throws IOException {
        try {
            part.write(xml);
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    void line() throws IOException {
        write(x -> x.writeCharacters("\n"));
    }

    void element(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            write(x -> {
                x.writeStartElement(name);
                x.writeCharacters(DocumentText.of(value.toString()));
                x.writeEndElement();
            });
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static IOException fault(XMLStreamException e) {
        return e.getNestedException() instanceof IOException beneath ? beneath : new IOException(e);
    }
}
