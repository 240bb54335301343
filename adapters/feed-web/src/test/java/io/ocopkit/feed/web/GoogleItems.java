package io.ocopkit.feed.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a Google feed back with the JDK's parser; of an element that repeats it keeps all values, one a line. */
final class GoogleItems {
    private static final String NAMESPACE = "http://base.google.com/ns/1.0";

    private GoogleItems() {}

    static List<Map<String, String>> in(Path file) throws IOException {
        List<Map<String, String>> items = new ArrayList<>();
        NodeList nodes = document(file).getElementsByTagName("item");
        for (int i = 0; i < nodes.getLength(); i++) {
            items.add(values((Element) nodes.item(i)));
        }
        return items;
    }

    static Document document(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(Files.newInputStream(file));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("Not well-formed: " + e.getMessage(), e);
        }
    }

    static String required(Map<String, String> item, String name) {
        String value = item.get(name);
        if (value == null) {
            throw new AssertionError("No " + name + " in " + item);
        }
        return value;
    }

    private static Map<String, String> values(Element item) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Node child = item.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (!NAMESPACE.equals(element.getNamespaceURI())) {
                    throw new AssertionError("Not in Google's namespace: " + element.getNodeName());
                }
                values.merge(element.getLocalName(), element.getTextContent(), (a, b) -> a + "\n" + b);
            }
        }
        return values;
    }
}
