import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The licences of every part, read from the bill of materials (CycloneDX), one part a line.
final class Licences {

    private Licences() {}

    /// @throws IllegalStateException when a part has no licence: then nobody may be given it
    static String of(Path bill) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "What Watchword is made of, besides its own code (Apache-2.0, LICENSE.txt) and its training content",
                "(CC BY 4.0, training-content/LICENSE). The licences of the Java runtime lie in its folder legal, those of",
                "the typefaces inside the program beside them (SIL Open Font License).",
                ""));
        NodeList components = parts(bill);
        for (int at = 0; at < components.getLength(); at++) {
            Element component = (Element) components.item(at);
            String group = first(component, "group");
            if (!group.equals("org.watchword") && isPart(component)) {
                lines.add(group + " " + first(component, "name") + " " + first(component, "version") + ": "
                        + licence(component));
            }
        }
        return String.join(System.lineSeparator(), lines.stream().distinct().toList()) + System.lineSeparator();
    }

    /// Not the tool that wrote the bill, which names itself in it.
    private static boolean isPart(Element component) {
        return component.getParentNode().getNodeName().equals("components")
                && component.getParentNode().getParentNode().equals(component.getOwnerDocument().getDocumentElement());
    }

    private static NodeList parts(Path bill) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(bill.toFile()).getElementsByTagName("component");
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException("The bill of materials cannot be read: " + bill, unreadable);
        }
    }

    private static String licence(Element component) {
        NodeList licences = component.getElementsByTagName("license");
        List<String> names = new ArrayList<>();
        for (int at = 0; at < licences.getLength(); at++) {
            Element licence = (Element) licences.item(at);
            String id = first(licence, "id");
            names.add(id.isEmpty() ? first(licence, "name") : id);
        }
        String expression = first(component, "expression");
        if (!expression.isEmpty()) {
            names.add(expression);
        }
        if (names.isEmpty()) {
            throw new IllegalStateException("No licence is known of " + first(component, "name"));
        }
        return String.join(" or ", names);
    }

    private static String first(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
