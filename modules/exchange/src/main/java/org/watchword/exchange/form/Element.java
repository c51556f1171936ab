package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One element of XML with all that stands in it.
///
/// @param line where it begins in its file, from 1
record Element(String name, Map<String, String> attributes, String text, List<Element> children, int line) {

    private static final int DEEPEST = 40;

    /// The element whose beginning the reader has just met, to its end.
    static Element read(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, 0);
    }

    private static Element read(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("deeper than any question", xml.getLocation());
        }
        String name = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        Map<String, String> attributes = new HashMap<>();
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
        StringBuilder text = new StringBuilder();
        List<Element> children = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> children.add(read(xml, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                default -> {}
            }
        }
        return new Element(name, attributes, text.toString(), children, line);
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    Optional<Element> child(String wanted) {
        return all(wanted).findFirst();
    }

    java.util.stream.Stream<Element> all(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted));
    }

    /// The words of a child, or of the `text` in it; empty when there is none.
    String words(String wanted) {
        return child(wanted)
                .map(found -> found.child("text").map(Element::text).orElse(found.text()))
                .orElse("")
                .strip();
    }
}
