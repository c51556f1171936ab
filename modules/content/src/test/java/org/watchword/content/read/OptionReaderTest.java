package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;

/// The answers of these questions begin on line 12.
class OptionReaderTest {

    private static final String QUESTIONS = "modules/core/one/questions.en.md:";
    private static final String REST = "\n- [ ] **c** C\n  > No.\n- [x] **b** B\n  > Yes.\n- [?] **ns** Not sure";

    @Test
    void anOptionHasItsMarkIdWordsAndFeedback() {
        Option option = asking("single", "- [ ] **ask-them** Ask **them** now\n  > No." + REST)
                .options()
                .getFirst();
        assertEquals("ask-them", option.id());
        assertEquals(Role.WRONG, option.role());
        assertEquals(
                List.of(
                        new Inline.Words("Ask "),
                        new Inline.Strong(List.of(new Inline.Words("them"))),
                        new Inline.Words(" now")),
                option.text());
        assertEquals(List.of(new Block.Paragraph(List.of(new Inline.Words("No.")))), option.feedback());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ ] **a** A | ''",
                "[ ]**a** A | ''",
                "[y] **a** A | 12 WrongMarks",
                "[] **a** A | 12 WrongMarks",
                "[ ] so **a** A | 12 WrongMarks",
                "[ ] A | 12 WrongMarks",
                "A | 12 WrongMarks",
                "[ ] **A b** A | 12 NotWordsWithHyphens",
                "[ ] **`a`** A | 12 NotWordsWithHyphens",
                "[ ] **b** A | 16 Twice"
            })
    void anItemThatIsNoAnswerIsToldAtItsLine(String first, String told) {
        assertEquals(told, told("single", "- " + first + "\n  > No." + REST + "\n"));
    }

    @Test
    void anOptionThatCanBeWrongExplainsItself() {
        assertEquals("12 OptionUnexplained", told("single", "- [ ] **a** A" + REST));
    }

    @Test
    void nothingElseStandsInAnOption() {
        assertEquals("16 NotAllowed", told("single", "- [ ] **a** A\n\n  > No.\n\n  1. So" + REST));
    }

    @Test
    void aPairHasOnePartner() {
        String pairs = "\n- **b** B\n  - **y** Y\n- **c** C\n  - **z** Z";
        Question match = asking("match", "- **a** A\n  - **x** X" + pairs);
        KindDetail.Pairs detail = (KindDetail.Pairs) match.detail();
        assertEquals("X", detail.partners().get("a").words());
        assertEquals("12 WrongMarks, 13 NotAllowed", told("match", "- **a** A\n  - **x** X\n  - **w** W" + pairs));
        assertEquals("14 Twice", told("match", "- **a** A\n  - **y** Y" + pairs));
    }

    private static Question asking(String kind, String answers) {
        return library(kind, answers)
                .read()
                .module("core/one")
                .orElseThrow()
                .question("one", "en")
                .orElseThrow();
    }

    private static String told(String kind, String answers) {
        return String.join(", ", library(kind, answers).told().stream().sorted().toList())
                .replace(QUESTIONS, "");
    }

    private static MemoryLibrary library(String kind, String answers) {
        return MemoryLibrary.ofQuestions(
                MemoryLibrary.question("one", "kind: " + kind + "\nuse: [session]\noutcome: know", answers));
    }
}
