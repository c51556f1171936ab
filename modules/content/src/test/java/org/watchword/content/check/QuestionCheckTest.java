package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.read.MemoryLibrary;

class QuestionCheckTest {

    private static final String TRUE_FALSE = """
            - [x] **true** True
              > Yes.
            - [ ] **false** False
              > No.
            - [?] **ns** Not sure
            """;
    private static final String EXPLANATION = "\n### Explanation\n\nSo.\n";
    private static final String SOURCE = "\n### Source\n\n[An office](https://office.example), read 2026-05-31\n";

    @Test
    void aQuestionOfKnowledgeExplainsItselfAndNamesItsSource() {
        assertEquals(List.of("3 NoExplanation", "3 NoSource"), told("true-false", "session", TRUE_FALSE));
        assertEquals(List.of("3 NoSource"), told("true-false", "session", TRUE_FALSE + EXPLANATION));
        assertEquals(List.of("3 NoExplanation"), told("true-false", "session", TRUE_FALSE + SOURCE));
        assertEquals(List.of(), told("true-false", "session", TRUE_FALSE + EXPLANATION + SOURCE));
    }

    @Test
    void aDraftMayLackWhatItMustOnceExplainAndSaysSo() {
        String bare = "- [x] **a** Yes\n- [ ] **b** No\n- [?] **ns** Not sure";
        String block = "kind: single\nuse: [session]\noutcome: know";
        assertEquals(
                List.of("13 OptionUnexplained", "14 OptionUnexplained", "3 NoExplanation", "3 NoSource"),
                told(MemoryLibrary.ofQuestions(MemoryLibrary.question("one", block + "\ndraft: false", bare))).stream()
                        .sorted()
                        .toList());
        MemoryLibrary draft = MemoryLibrary.ofQuestions(MemoryLibrary.question("one", block + "\ndraft: true", bare));
        assertEquals(List.of("3 Unfinished"), told(draft));
        assertTrue(draft.read()
                .module("core/one")
                .orElseThrow()
                .question("one", "en")
                .orElseThrow()
                .draft());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before | 3 BeforeWithoutAfter",
                "after | 3 BeforeWithoutAfter",
                "before, after | ''",
                "session, follow-up | ''"
            })
    void beforeAndAfterAreAPair(String uses, String told) {
        assertEquals(told.isEmpty() ? List.of() : List.of(told), told("scale", uses, "- **1** No\n- **2** Yes\n"));
    }

    @ParameterizedTest
    @CsvSource({"first, ''", "none, 15 UnknownQuestion"})
    void aQuestionOfConfidenceIsAboutOneThatIsThere(String about, String told) {
        String scale = "- **1** No\n- **2** Yes";
        List<String> said = told(MemoryLibrary.ofQuestions(
                MemoryLibrary.question("first", "kind: scale\nuse: [session]\noutcome: confidence", scale),
                MemoryLibrary.question(
                        "second", "kind: confidence\nuse: [session]\noutcome: confidence\nabout: " + about, scale)));
        assertEquals(told.isEmpty() ? List.of() : List.of(told), said);
    }

    private static List<String> told(String kind, String uses, String body) {
        return told(MemoryLibrary.ofQuestions(
                MemoryLibrary.question("one", "kind: " + kind + "\nuse: [" + uses + "]\noutcome: know", body)));
    }

    private static List<String> told(MemoryLibrary library) {
        return library.checked().stream()
                .filter(told -> told.startsWith("modules/core/one/questions.en.md:"))
                .map(told -> told.substring(told.indexOf(':') + 1))
                .toList();
    }
}
