package org.watchword.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.question.Question;
import org.watchword.exchange.item.Format;
import org.xml.sax.SAXException;

/// The package is held against the structure of QTI 3 as its information model tells it: which elements stand in which
/// and in what order, what must be named, and that every name that is used is declared. The schemas themselves are
/// not at hand offline.
class QtiExportTest {

    private static final String ITEM = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    private static final Set<String> TEXT = Set.of("p", "ul", "ol", "li", "strong", "a");

    /// Each element with those that may stand in it, in their order.
    private static final Map<String, List<String>> MODEL = Map.ofEntries(
            Map.entry(
                    "qti-assessment-item",
                    List.of(
                            "qti-response-declaration",
                            "qti-outcome-declaration",
                            "qti-item-body",
                            "qti-response-processing",
                            "qti-modal-feedback")),
            Map.entry("qti-response-declaration", List.of("qti-correct-response")),
            Map.entry("qti-correct-response", List.of("qti-value")),
            Map.entry("qti-value", List.of()),
            Map.entry("qti-outcome-declaration", List.of()),
            Map.entry(
                    "qti-item-body",
                    List.of(
                            "qti-choice-interaction",
                            "qti-order-interaction",
                            "qti-match-interaction",
                            "qti-extended-text-interaction")),
            Map.entry("qti-choice-interaction", List.of("qti-prompt", "qti-simple-choice")),
            Map.entry("qti-order-interaction", List.of("qti-prompt", "qti-simple-choice")),
            Map.entry("qti-match-interaction", List.of("qti-prompt", "qti-simple-match-set")),
            Map.entry("qti-extended-text-interaction", List.of("qti-prompt")),
            Map.entry("qti-simple-match-set", List.of("qti-simple-associable-choice")),
            Map.entry("qti-response-processing", List.of("qti-response-condition", "qti-set-outcome-value")),
            Map.entry("qti-response-condition", List.of("qti-response-if")),
            Map.entry("qti-response-if", List.of("qti-match", "qti-set-outcome-value")),
            Map.entry("qti-match", List.of("qti-variable", "qti-correct")),
            Map.entry("qti-set-outcome-value", List.of("qti-base-value", "qti-variable")),
            Map.entry("qti-modal-feedback", List.of("qti-content-body")));

    @Property(tries = 25)
    void everyPackageHasTheStructureOfTheStandard(@ForAll long seed) {
        QuestionPage page = new QuestionPage("Random", GrammarWords.ENGLISH);
        new Questions(seed).some(12).forEach(item -> page.add(item, false));
        List<Question> questions = Library.read(page.text()).questions();
        ExportResult result = new QuestionExport(Format.QTI, _ -> Optional.empty(), "en").write(questions);
        if (result.written() == 0) {
            return;
        }
        Map<String, Element> parts = parts(result.file());
        Element manifest = parts.get("imsmanifest.xml");
        List<String> named = attributes(manifest, "resource", "href");
        Set<String> files = new HashSet<>(parts.keySet());
        files.remove("imsmanifest.xml");
        assertEquals(files, new HashSet<>(named));
        assertEquals(named, attributes(manifest, "file", "href"));
        assertEquals(result.written(), named.size());
        assertEquals(Set.of("imsqti_item_xmlv3p0"), new HashSet<>(attributes(manifest, "resource", "type")));
        files.forEach(file -> item(parts.get(file)));
    }

    @Test
    void whatIsRightAndWhatIsSaidStandInTheItem() {
        String gift = "// [id:who] [tag:outcome:know]\nWho?{=you#Yes. ~me#No. ####So.}";
        List<Question> questions = Said.readBack(Said.imported("a.gift", gift));
        ExportResult result = new QuestionExport(Format.QTI, _ -> Optional.empty(), "en").write(questions);
        Element item = parts(result.file()).get("items/who.xml");
        assertEquals("en", item.getAttribute("xml:lang"));
        assertEquals(
                "answer-a",
                item.getElementsByTagNameNS(ITEM, "qti-value").item(0).getTextContent());
        assertEquals(2, item.getElementsByTagNameNS(ITEM, "qti-feedback-inline").getLength());
        assertEquals(
                "So.",
                item.getElementsByTagNameNS(ITEM, "qti-modal-feedback").item(0).getTextContent());
        assertTrue(
                result.losses().stream().anyMatch(loss -> loss.reason().detail().contains("outcome:know")));
    }

    private static void item(Element item) {
        structure(item);
        for (String needed : List.of("identifier", "title", "adaptive", "time-dependent")) {
            assertTrue(!item.getAttribute(needed).isBlank(), needed);
        }
        List<String> declared = attributes(item, "qti-outcome-declaration", "identifier");
        for (String use : List.of("qti-feedback-inline", "qti-modal-feedback")) {
            assertTrue(declared.containsAll(attributes(item, use, "outcome-identifier")));
        }
        assertTrue(declared.containsAll(attributes(item, "qti-set-outcome-value", "identifier")));
        List<String> choices = new ArrayList<>(attributes(item, "qti-simple-choice", "identifier"));
        choices.addAll(attributes(item, "qti-simple-associable-choice", "identifier"));
        assertEquals(choices.size(), new HashSet<>(choices).size());
        assertTrue(choices.stream().allMatch(name -> name.matches("[a-z][a-z0-9-]*")), choices::toString);
        for (int at = 0; at < item.getElementsByTagNameNS(ITEM, "qti-value").getLength(); at++) {
            String value =
                    item.getElementsByTagNameNS(ITEM, "qti-value").item(at).getTextContent();
            assertTrue(choices.containsAll(List.of(value.split(" "))), value);
        }
    }

    private static void structure(Element element) {
        List<String> allowed = MODEL.get(element.getLocalName());
        int last = 0;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                assertEquals(ITEM, child.getNamespaceURI());
                if (allowed != null) {
                    int at = allowed.indexOf(child.getLocalName());
                    assertTrue(at >= last, () -> child.getLocalName() + " in " + element.getLocalName());
                    last = at;
                } else {
                    boolean inWords = child.getLocalName().equals("qti-feedback-inline")
                            || child.getLocalName().equals("qti-content-body");
                    assertTrue(inWords || TEXT.contains(child.getLocalName()), child::getLocalName);
                }
                structure(child);
            }
        }
    }

    private static List<String> attributes(Element root, String element, String attribute) {
        List<String> all = new ArrayList<>();
        var found = root.getElementsByTagNameNS("*", element);
        for (int at = 0; at < found.getLength(); at++) {
            all.add(((Element) found.item(at)).getAttribute(attribute));
        }
        return all;
    }

    private static Map<String, Element> parts(byte[] file) {
        Map<String, Element> parts = new LinkedHashMap<>();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        factory.newDocumentBuilder()
                                .parse(new ByteArrayInputStream(zip.readAllBytes()))
                                .getDocumentElement());
            }
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new AssertionError(broken);
        }
        return parts;
    }
}
