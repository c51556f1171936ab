package org.watchword.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.content.library.GrammarWords;
import org.watchword.exchange.item.Refusal;

/// Files that are no questions, or that mean harm: each gets its own answer, fast.
class RefusalTest {

    /// Long on any machine; what takes the square of its lines would take an hour.
    private static final Duration FAST = Duration.ofMinutes(2);

    @Test
    void whatIsNotThereOrEmptyOrTooLargeIsSaid() {
        assertEquals(
                Refusal.NO_FILE,
                refused(QuestionImport.read(Path.of("not", "there.gift"), GrammarWords.ENGLISH))
                        .why());
        assertEquals(Refusal.EMPTY, why("a.gift", ""));
        assertEquals(Refusal.EMPTY, why("a.gift", " \n\n\t "));
        assertEquals(Refusal.TOO_LARGE, why("a.gift", new byte[QuestionImport.MOST_BYTES + 1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.gift", "a.txt", "a.csv", "a.xml"})
    void rubbishIsNoText(String name) {
        byte[] rubbish = new byte[100_000];
        new Random(1).nextBytes(rubbish);
        rubbish[0] = 'x';
        assertEquals(Refusal.NOT_TEXT, why(name, rubbish));
        assertEquals(Refusal.NOT_TEXT, why(name, "%PDF-1.7\nwords"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n"})
    void manyLinesOfRubbishAreRefusedFast(String between) {
        String rubbish = ("some words that ask nobody anything" + between).repeat(100_000);
        assertEquals(Refusal.NO_QUESTION, assertTimeoutPreemptively(FAST, () -> why("a.txt", rubbish)));
        String open = ("a { b = c ~ d" + between).repeat(100_000);
        assertEquals(Refusal.NO_QUESTION, assertTimeoutPreemptively(FAST, () -> why("a.gift", open)));
        String tags = "<p <!-- &#".repeat(100_000) + "{}";
        assertTimeoutPreemptively(FAST, () -> Said.imported("a.gift", tags));
        String backslashes = "\\".repeat(1_000_000) + "{";
        assertEquals(Refusal.NO_QUESTION, assertTimeoutPreemptively(FAST, () -> why("a.gift", backslashes)));
    }

    @Test
    void aTableOfOtherThingsIsRefused() {
        assertEquals(Refusal.OTHER_COLUMNS, why("people.csv", "name,town\nA,B\n"));
        assertEquals(Refusal.QUOTE_BROKEN, why("a.csv", "question,right\n\"open,1\n"));
    }

    @Test
    void xmlThatFetchesOrGrowsIsRefused() {
        String fetching = """
                <?xml version="1.0"?>
                <!DOCTYPE quiz [<!ENTITY file SYSTEM "file:///etc/passwd">]>
                <quiz><question type="essay"><questiontext><text>&file;</text></questiontext></question></quiz>
                """;
        assertEquals(Refusal.DANGEROUS, why("a.xml", fetching));
        assertEquals(
                Refusal.DANGEROUS,
                why(
                        "a.xml",
                        fetching.replace("\"1.0\"", "\"1.0\" encoding=\"UTF-16\"")
                                .getBytes(StandardCharsets.UTF_16)));
        StringBuilder growing = new StringBuilder("<!DOCTYPE quiz [<!ENTITY a \"aaaaaaaaaa\">");
        for (char letter = 'b'; letter < 'm'; letter++) {
            String before = "&" + (char) (letter - 1) + ";";
            growing.append("<!ENTITY ")
                    .append(letter)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        growing.append("]><quiz><question><name><text>&l;</text></name></question></quiz>");
        assertEquals(Refusal.DANGEROUS, assertTimeoutPreemptively(FAST, () -> why("a.xml", growing.toString())));
    }

    @Test
    void xmlThatIsNoneIsRefusedWithItsLine() {
        assertEquals(Refusal.BROKEN_XML, why("a.xml", "<quiz>\n<question>\n</quiz>"));
        assertEquals(
                3,
                refused(QuestionImport.read(
                                "a.xml",
                                "<quiz>\n<question>\n</quiz>".getBytes(StandardCharsets.UTF_8),
                                GrammarWords.ENGLISH))
                        .line());
        assertEquals(Refusal.NO_QUESTION, why("a.xml", "<html><body>words</body></html>"));
        String deep = "<quiz><question type=\"essay\">" + "<a>".repeat(100_000);
        assertEquals(Refusal.BROKEN_XML, assertTimeoutPreemptively(FAST, () -> why("a.xml", deep)));
    }

    @Test
    void aWorkbookThatGrowsWhileItIsUnpackedIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int times = 0; times < 200; times++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertEquals(Refusal.TOO_LARGE, assertTimeoutPreemptively(FAST, () -> why("a.xlsx", bytes.toByteArray())));
    }

    @Test
    void aWorkbookThatIsNoneIsRefused() throws IOException {
        assertEquals(Refusal.BROKEN_WORKBOOK, why("a.xlsx", "PK\u0003\u0004 and no more"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertEquals(Refusal.DANGEROUS, why("a.xlsx", bytes.toByteArray()));
    }

    @Test
    void olderLettersAreReadAsTheyWereMeant() {
        byte[] windows = "Où aller à Noël?{=là-bas#oui ~ici#non}".getBytes(Charset.forName("windows-1252"));
        assertEquals(
                "Où aller à Noël?",
                Said.readBack(Said.imported("a.gift", windows)).getFirst().text());
        byte[] wide = "\uFEFFWohin?{=dort#ja ~hier#nein}".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                "Wohin?",
                Said.readBack(Said.imported("a.gift", wide)).getFirst().text());
    }

    private static Refusal why(String name, String file) {
        return why(name, file.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal why(String name, byte[] file) {
        return refused(QuestionImport.read(name, file, GrammarWords.ENGLISH)).why();
    }

    private static org.watchword.exchange.item.FileRead.Refused refused(ImportResult result) {
        return assertInstanceOf(
                        ImportResult.NotImported.class,
                        result,
                        () -> String.valueOf(result).substring(0, 300))
                .refused();
    }
}
