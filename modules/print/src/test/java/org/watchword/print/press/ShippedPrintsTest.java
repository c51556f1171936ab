package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.print.LocalFacts;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.sample.Sample;

/// The prints that come with the program, with the real contacts; leaves their pictures in `target/pictures`.
class ShippedPrintsTest {
    private static final Area HERE = new Area("gb");
    private static final Library LIBRARY = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root", "../..")).resolve("training-content")));
    private static final LocalFacts FACTS = new LocalFacts(LIBRARY.directory(HERE), LIBRARY.figures(HERE));

    static Stream<Print> prints() {
        return LIBRARY.prints().stream();
    }

    @ParameterizedTest
    @MethodSource("prints")
    void everyPrintCanBePrintedAndSaysItsNumbersAsTheContactsFileDoes(Print print) throws IOException {
        Printed printed = assertInstanceOf(Printed.class, new Press().print(print, print.language(), FACTS, Sample.AT));
        keepPictures(print, printed);
        String text = " " + Pages.text(printed) + " ";

        for (String id : print.contacts()) {
            Contact contact = FACTS.contacts().find(id).orElseThrow();
            assertTrue(text.contains(" " + contact.display() + " "), contact.display());
        }
        int told = text.split("Numbers checked on ").length - 1;
        assertEquals(print.contacts().isEmpty() ? 0 : copies(print, text), told, text);
    }

    static Stream<Print> easyPrints() {
        return prints().filter(print -> print.kind() == PrintKind.EASY_READ);
    }

    @ParameterizedTest
    @MethodSource("easyPrints")
    void anIdeaOfAnEasyReadHasFifteenWordsAtMost(Print print) {
        List<String> ideas = print.text("en").orElseThrow().panels().stream()
                .flatMap(panel -> panel.body().stream())
                .flatMap(block -> block instanceof Block.Paragraph words ? Stream.of(words.text()) : Stream.empty())
                .flatMap(List::stream)
                .map(part -> ((Inline.Words) part).text())
                .toList();

        assertTrue(ideas.size() > 4);
        assertEquals(
                List.of(),
                ideas.stream().filter(idea -> idea.split(" ").length > 15).toList());
    }

    /// How often one sheet says the same, to be cut apart.
    private static int copies(Print print, String text) {
        boolean cut = print.kind() == PrintKind.CARD || print.kind() == PrintKind.FORM;
        return cut ? text.split(print.text("en").orElseThrow().title(), -1).length - 1 : 1;
    }

    private static void keepPictures(Print print, Printed printed) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(pictures.resolve(print.id() + ".pdf"), printed.bytes());
        for (int page = 0; page < printed.pages(); page++) {
            Path file = pictures.resolve(print.id() + "-" + (page + 1) + ".png");
            ImageIO.write(PagePicture.of(printed, page, 110).image(), "png", file.toFile());
        }
    }
}
