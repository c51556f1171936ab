package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.read.MemoryLibrary;

class LengthCheckTest {

    private static final String SLIDES = "modules/core/one/slides.en.md";
    private static final String QUESTIONS = "modules/core/one/questions.en.md";

    @ParameterizedTest
    @CsvSource({"12, '', ''", "13, '', decks/one.yaml:3 LongLabel", "2, ., decks/one.yaml:3 LongLabel"})
    void aLabelHas12WordsAndNoFullStop(int words, String end, String told) {
        MemoryLibrary library = MemoryLibrary.small()
                .replaced("decks/one.yaml", "{ en: One }", "{ en: \"" + words(words) + end + "\" }");
        assertEquals(told, only(library));
    }

    @ParameterizedTest
    @CsvSource({"12, ''", "13, contacts/gb.yaml:5 LongLabel"})
    void whatStandsBesideAContactIsALabel(int words, String told) {
        assertEquals(
                told, only(MemoryLibrary.small().replaced("contacts/gb.yaml", "Emergency services", words(words))));
    }

    @Test
    void aLongSentenceIsToldWhereItBegins() {
        String body = "Short one.\n" + words(26) + ".";
        assertEquals(
                SLIDES + ":12 LongSentence",
                only(MemoryLibrary.ofSlides(MemoryLibrary.slide("one", "statement", body))));
    }

    @Test
    void aTrainerMayReadLongNotes() {
        String notes = "### Notes\n\n" + words(80) + ".\n";
        assertEquals(
                "",
                only(MemoryLibrary.ofSlides(
                        MemoryLibrary.slideOf("one", "layout: statement\nminutes: 1", "One.\n\n" + notes))));
    }

    @ParameterizedTest
    @CsvSource({"20, ''", "21, prints/card/text.en.md:3 LongSentence"})
    void aPrintedSentenceHas20Words(int words, String told) {
        MemoryLibrary library = MemoryLibrary.small()
                .with("prints/card/print.yaml", """
                        format: print/1
                        id: card
                        version: 1
                        kind: card
                        paper: card
                        voice: public
                        audiences: [all]
                        contacts: [emergency]
                        reviewed: { on: 2026-05-31, by: A. Reader }
                        review-by: 2027-05-31
                        """)
                .with("prints/card/text.en.md", "# Card\n\n" + words(words) + ".\n\n## One\n\nTwo.\n");
        assertEquals(told, only(library));
    }

    @ParameterizedTest
    @CsvSource({"14, ''", "15, " + QUESTIONS + ":12 LongOption"})
    void anOptionHas14Words(int words, String told) {
        assertEquals(told, only(asking("one", "- **1** " + words(words) + "\n- **2** Yes")));
    }

    @ParameterizedTest
    @CsvSource({"10, ''", "11, " + QUESTIONS + ":3 LongQuestion"})
    void aQuestionCountsItsHeadingAndItsParagraph(int words, String told) {
        String paragraph = words(10) + ". " + words(9) + ".";
        assertEquals(told, only(asking("one", paragraph + " " + words(words) + ".\n\n- **1** No\n- **2** Yes")));
    }

    @Test
    void twoQuestionsAreCountedApart() {
        String body = words(20) + ".\n\n- **1** No\n- **2** Yes";
        assertEquals("", only(asking("one", body, "two", body)));
    }

    @Test
    void anExplanationHas60Words() {
        String answers = "- **1** No\n- **2** Yes\n\n### Explanation\n\n";
        String sentences = (words(20) + ". ").repeat(3);
        assertEquals("", only(asking("one", answers + sentences)));
        assertEquals(QUESTIONS + ":17 LongExplanation", only(asking("one", answers + sentences + "More.")));
    }

    /// A library with questions; heading and body of each follow each other.
    private static MemoryLibrary asking(String... headingsAndBodies) {
        StringBuilder text = new StringBuilder("# One\n");
        for (int i = 0; i < headingsAndBodies.length; i += 2) {
            text.append(MemoryLibrary.question(
                    headingsAndBodies[i],
                    "kind: scale\nuse: [before, after]\noutcome: confidence",
                    headingsAndBodies[i + 1]));
        }
        return MemoryLibrary.small().with(QUESTIONS, text.toString());
    }

    private static String only(MemoryLibrary library) {
        List<String> told = library.checked().stream()
                .filter(problem -> problem.contains(" Long"))
                .toList();
        return String.join(", ", told);
    }

    private static String words(int count) {
        return "one ".repeat(count).strip();
    }
}
