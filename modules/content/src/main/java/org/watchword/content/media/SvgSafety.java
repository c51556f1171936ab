package org.watchword.content.media;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Looks into a drawing for anything that runs, fetches or depends on the machine. Reads it without resolving
/// entities or opening anything.
public final class SvgSafety {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /// Shapes, groups, paints and clips; nothing else is needed for the look.
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "metadata",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "use",
            "symbol",
            "marker");

    private SvgSafety() {}

    /// What is wrong in a drawing, and where.
    public record Fault(int line, boolean damaged, String part) {}

    /// The first fault; empty when the drawing is safe.
    public static Optional<Fault> fault(byte[] svg) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            return read(reader);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            return Optional.of(new Fault(line, true, "it is not well-formed"));
        }
    }

    private static Optional<Fault> read(XMLStreamReader reader) throws XMLStreamException {
        boolean root = false;
        SvgReuse reuse = new SvgReuse();
        while (reader.hasNext()) {
            int event = reader.next();
            Optional<String> part = switch (event) {
                case XMLStreamConstants.DTD -> Optional.of("a DOCTYPE");
                case XMLStreamConstants.ENTITY_REFERENCE -> Optional.of("an entity");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> Optional.of("a processing instruction");
                case XMLStreamConstants.START_ELEMENT -> element(reader);
                default -> Optional.empty();
            };
            follow(event, reader, reuse);
            int line = Math.max(1, reader.getLocation().getLineNumber());
            if (part.isPresent()) {
                return Optional.of(new Fault(line, false, part.get()));
            }
            if (event == XMLStreamConstants.START_ELEMENT && !root) {
                root = true;
                if (!reader.getLocalName().equals("svg")) {
                    return Optional.of(new Fault(line, true, "it is not an SVG drawing"));
                }
            }
        }
        return reuse.endless() ? Optional.of(new Fault(1, false, "a drawing of itself")) : Optional.empty();
    }

    private static void follow(int event, XMLStreamReader reader, SvgReuse reuse) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            boolean use = reader.getLocalName().equals("use");
            reuse.begin(attribute(reader, "id"), use ? attribute(reader, "href").replaceFirst("^#", "") : "");
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            reuse.end();
        }
    }

    /// By its local name, so that `xlink:href` counts as well; empty when there is none.
    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i).strip();
            }
        }
        return "";
    }

    private static Optional<String> element(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (!SVG.equals(reader.getNamespaceURI()) || !ELEMENTS.contains(name)) {
            return Optional.of("<" + name + ">");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            if (attribute.startsWith("on")) {
                return Optional.of("the attribute " + attribute);
            }
            if (attribute.equals("href") && !value.startsWith("#")) {
                return Optional.of("a link to " + shortened(value));
            }
            if (fetches(value)) {
                return Optional.of("an address in " + attribute);
            }
        }
        return Optional.empty();
    }

    /// `url(#paint)` stays inside; any other `url(…)` or a script address does not.
    private static boolean fetches(String value) {
        String inner = value.replace(" ", "").replace("url(#", "");
        return inner.contains("url(") || inner.contains("javascript:") || inner.contains("@import");
    }

    private static String shortened(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }
}
