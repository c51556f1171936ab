package org.watchword.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.ReferenceProblem;
import org.watchword.content.text.ContactPart;
import org.watchword.content.text.Inline;
import org.watchword.content.text.SourcePlace;

class InlineReaderTest {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void wordsKeepTheirOrderAndTheirWeight() {
        Phrase phrase = read("One **two** three");
        assertEquals(
                List.of(
                        new Inline.Words("One "),
                        new Inline.Strong(List.of(new Inline.Words("two"))),
                        new Inline.Words(" three")),
                phrase.text());
        assertEquals("One two three", phrase.written());
        assertEquals(List.of(), problems);
    }

    @Test
    void aLineOfTheFileIsABlankToTheReaderAndALineToTheChecker() {
        Phrase phrase = read("One\ntwo");
        assertEquals("One two", Inline.plain(phrase.text()));
        assertEquals("One\ntwo", phrase.written());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{contact: help} | WHOLE",
                "{contact: help, number} | NUMBER",
                "{contact: help, name} | NAME",
                "{contact: help, for} | FOR"
            })
    void aContactIsNamedWholeOrInPart(String written, ContactPart part) {
        assertEquals(
                List.of(new Inline.Words("Call "), new Inline.ContactRef("help", part), new Inline.Words(" now")),
                read("Call " + written + " now").text());
        assertEquals(List.of(), problems);
    }

    @Test
    void aFigureIsNamedByItselfOrByItsSource() {
        assertEquals(
                List.of(new Inline.FigureRef("many", false), new Inline.Words(" "), new Inline.FigureRef("many", true)),
                read("{figure: many} {figure: many, source}").text());
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{figure: many, number} | {figure: many, number}",
                "{contact: help, source} | {contact: help, source}",
                "Call {contact help} now | {contact help}",
                "Call {Contact: help} | {Contact: help}",
                "Call } now | }",
                "Call {contact: help | {contact: help",
                "{ 34567 10 34567 20 34567 30 34567 | { 34567 10 34567 20 34567 30 3"
            })
    void bracesThatSayNothingAreShownAsTheyStand(String text, String shown) {
        read(text);
        assertEquals(List.of(new MarkdownProblem.WrongReference(at(1), shown)), problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one *two* | * or _ around words | write **strong** with two stars, or plain words",
                "one __two__ | __ around words | write **strong** with stars",
                "one `two` | code | write plain words",
                "one <b>two</b> | HTML | write plain words",
                "one ![two](media/two.svg) | a picture among words | give the picture a paragraph of its own",
                "one [two](https://two.example) | a link | 'name it in Source, or write {contact: id}'"
            })
    void whatMayNotStandInWordsIsToldWithAHint(String text, String construct, String hint) {
        read(text);
        assertEquals(new MarkdownProblem.NotAllowed(at(1), construct, hint), problems.getFirst());
    }

    @Test
    void aForcedLineBreakIsToldAndStaysALine() {
        Phrase phrase = read("One\\\ntwo");
        assertEquals("One\ntwo", phrase.written());
        assertEquals(
                List.of(new MarkdownProblem.NotAllowed(
                        at(1),
                        "a line break inside a paragraph",
                        "take the blanks or the \\ from the end of the line")),
                problems);
    }

    @Test
    void aSourceIsAWebAddressWithWords() {
        Phrase phrase = inSources("[An **office**](https://office.example), read");
        assertEquals(
                List.of(new Inline.Link("An office", "https://office.example"), new Inline.Words(", read")),
                phrase.text());
        assertEquals("An office, read", phrase.written());
        assertEquals(List.of(), problems);
    }

    @Test
    void aSourceIsNoMailAddress() {
        inSources("[An office](mailto:a@office.example)");
        assertEquals(
                List.of(new MarkdownProblem.NotAllowed(at(1), "a link of this kind", "write [words](https://…)")),
                problems);
    }

    @Test
    void whatHasNoNameOfItsOwnIsToldToo() {
        Page page = Page.parse(Path.of("page.md"), "One");
        Paragraph odd = new Paragraph();
        odd.appendChild(new CustomNode() {});
        new InlineReader(page, SignWords.NONE, problems::add, false).read(odd);
        assertEquals(List.of(new MarkdownProblem.NotAllowed(at(1), "this", "write plain words")), problems);
    }

    @Test
    void aSignIsReadInItsWordsWhichCountAsTheTextsOwn() {
        Phrase phrase = read("Look: {sign: held}.\n{sign: held, else}");
        assertEquals(
                List.of(
                        new Inline.Words("Look: "),
                        new Inline.Sign("held", false, "Papers held"),
                        new Inline.Words("."),
                        new Inline.Words(" "),
                        new Inline.Sign("held", true, "Kept safe")),
                phrase.text());
        assertEquals("Look: Papers held.\nKept safe", phrase.written());
        assertEquals("Look: Papers held. Kept safe", Inline.plain(phrase.text()));
        assertEquals(List.of(), problems);
    }

    @Test
    void aSignThatIsNotThereIsToldAndItsPlaceStaysEmpty() {
        assertEquals(List.of(new Inline.Words("a ")), read("a {sign: nothing}").text());
        assertEquals(List.of(new ReferenceProblem.UnknownSign(at(1), "nothing")), problems);
    }

    @Test
    void aSignHasNoOtherPartThanElse() {
        assertEquals(List.of(), read("{sign: held, number}").text());
        assertEquals(List.of(new MarkdownProblem.WrongReference(at(1), "{sign: held, number}")), problems);
    }

    private static Optional<String> sign(String id, boolean otherwise) {
        return id.equals("held") ? Optional.of(otherwise ? "Kept safe" : "Papers held") : Optional.empty();
    }

    private Phrase read(String text) {
        return read(text, false);
    }

    private Phrase inSources(String text) {
        return read(text, true);
    }

    private Phrase read(String text, boolean links) {
        Page page = Page.parse(Path.of("page.md"), text);
        return new InlineReader(page, InlineReaderTest::sign, problems::add, links)
                .read(page.document().getFirstChild());
    }

    private static SourcePlace at(int line) {
        return new SourcePlace(Path.of("page.md"), line);
    }
}
