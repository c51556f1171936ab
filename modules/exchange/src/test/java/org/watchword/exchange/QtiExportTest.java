package org.watchword.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.question.Question;
import org.watchword.exchange.item.Format;
import org.xml.sax.SAXException;

/// Everything that we write as QTI 3 is held against its structure, and so are files that must not pass.
class QtiExportTest {

    private static final String ITEM = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    private static final String MANIFEST = "imsmanifest.xml";
    private static final String WHO = "// [id:who] [tag:outcome:know]\nWho?{=you#Yes. ~me#No. ####So.}";

    @Property(tries = 25)
    void everyPackageHasTheStructureOfTheStandard(@ForAll long seed) {
        ExportResult result = random(seed, 12);
        if (result.written() > 0) {
            assertEquals(List.of(), wrong(texts(result.file())));
            assertEquals(result.written(), texts(result.file()).size() - 1);
        }
    }

    @Test
    void everyKindThatTheFormatHoldsIsAmongThem() {
        Map<String, String> files = texts(random(1, 120).file());
        assertEquals(List.of(), wrong(files));
        String all = String.join("", files.values());
        for (String kind : List.of(
                "<qti-choice-interaction response-identifier=\"RESPONSE\" shuffle=\"false\" max-choices=\"1\">",
                "<qti-choice-interaction response-identifier=\"RESPONSE\" shuffle=\"false\" max-choices=\"0\">",
                "identifier=\"answer-true\"",
                "<qti-order-interaction ",
                "<qti-match-interaction ",
                "<qti-extended-text-interaction ")) {
            assertTrue(all.contains(kind), kind);
        }
    }

    @Test
    void noQuestionTakesTheNameOfThePackage() {
        Map<String, String> files = texts(gift(WHO.replace("id:who", "id:watchword-questions")));
        assertEquals(List.of(), wrong(files));
    }

    @Test
    void whatIsRightAndWhatIsSaidStandInTheItem() {
        List<Question> questions = Said.readBack(Said.imported("a.gift", WHO));
        ExportResult result = export(questions);
        Element item = parsed(texts(result.file()).get("items/who.xml"));
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

    /// A file with one thing changed is refused for that very thing.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <qti-item-body>              | <qti-item-body>Well,            | qti-item-body has words
            <qti-prompt>                 | <qti-prompt><h1>A</h1>          | unknown h1
            <qti-value>answer-a<         | <qti-value>answer-z<            | no answer is called answer-z
            ="answer-b">                 | ="answer-a">                    | twice: answer-a
            ="answer-b">me               | ="2">me                         | qti-simple-choice has identifier=2
            max-choices="1"              | max-choices="one"               | qti-choice-interaction has max-choices?=one
            max-choices="1"              | maxChoices="1"                  | qti-choice-interaction has no maxChoices
            time-dependent="false"       | xml:base="a"                    | qti-assessment-item has time-dependent=null
            outcome-identifier="FEEDBACK" | outcome-identifier="OTHER"     | not declared: OTHER
            "FEEDBACK" cardinality="single" | "FEEDBACK" cardinality="multiple" | another type is set: single identifier
            <qti-correct-response>       | <qti-correct-response><qti-value>answer-b</qti-value> | several are right where one is chosen
            <qti-content-body>           | <qti-content-body/><qti-content-body> | qti-modal-feedback holds qti-content-body qti-content-body
            """)
    void whatIsNotOfTheStandardIsRefused(String there, String instead, String why) {
        String item = texts(gift(WHO)).get("items/who.xml");
        assertTrue(item.contains(there), item);
        List<String> wrong = QtiStructure.item(parsed(item.replace(there, instead)));
        assertTrue(wrong.contains(why), wrong::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <organizations/>        | <!-- none -->              | manifest holds metadata resources
            3.0.0                   | 2.2                        | schemaversion says 2.2
            imsqti_item_xmlv3p0     | imsqti_item_xmlv2p2        | resource has type=imsqti_item_xmlv2p2
            <file href="items/who.xml"/> | <!-- none -->         | resource holds
            "item-who"              | "watchword-questions"      | twice: watchword-questions
            """)
    void aManifestThatIsNotOfTheStandardIsRefused(String there, String instead, String why) {
        String manifest = texts(gift(WHO)).get(MANIFEST);
        assertTrue(manifest.contains(there), manifest);
        List<String> wrong = QtiStructure.manifest(parsed(manifest.replace(there, instead)));
        assertTrue(wrong.stream().map(String::strip).anyMatch(why::equals), wrong::toString);
    }

    private static ExportResult random(long seed, int count) {
        QuestionPage page = new QuestionPage("Random", GrammarWords.ENGLISH);
        new Questions(seed).some(count).forEach(item -> page.add(item, false));
        return export(Library.read(page.text()).questions());
    }

    private static byte[] gift(String gift) {
        return export(Said.readBack(Said.imported("a.gift", gift))).file();
    }

    private static ExportResult export(List<Question> questions) {
        return new QuestionExport(Format.QTI, _ -> Optional.empty(), "en").write(questions);
    }

    /// What is wrong with a package: its manifest, its items, and that the one names all of the others.
    private static List<String> wrong(Map<String, String> files) {
        Element manifest = parsed(files.get(MANIFEST));
        var wrong = QtiStructure.manifest(manifest);
        Set<String> named = new HashSet<>(Set.of(MANIFEST));
        var parts = manifest.getElementsByTagNameNS("*", "file");
        for (int at = 0; at < parts.getLength(); at++) {
            Element part = (Element) parts.item(at);
            named.add(part.getAttribute("href"));
            assertEquals(part.getAttribute("href"), ((Element) part.getParentNode()).getAttribute("href"));
        }
        assertEquals(files.keySet(), named);
        files.forEach((name, text) -> {
            if (!name.equals(MANIFEST)) {
                wrong.addAll(QtiStructure.item(parsed(text)));
            }
        });
        return wrong;
    }

    private static Element parsed(String text) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new AssertionError(text, broken);
        }
    }

    private static Map<String, String> texts(byte[] file) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return texts;
    }
}
