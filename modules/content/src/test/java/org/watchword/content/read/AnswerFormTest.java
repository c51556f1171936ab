package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Inline;
import org.watchword.content.text.SourcePlace;

/// Which lists of answers a kind of question takes. An answer is written `id` and its mark: `x` right, `o` wrong,
/// `?` not sure, `.` a point without a mark, `_` a point without words, `&` a point with a partner.
class AnswerFormTest {

    @ParameterizedTest
    @CsvSource({
        "SINGLE, a.x b.o n.?",
        "SINGLE, a.o b.o c.o d.o e.o f.x n.?",
        "HOTSPOT, a.x b.o n.?",
        "MULTIPLE, a.x b.o c.o n.?",
        "MULTIPLE, a.x b.x c.x d.x e.x f.x n.?",
        "TRUE_FALSE, true.x false.o n.?",
        "TRUE_FALSE, false.o true.x n.?",
        "SCALE, 1.. 2..",
        "SCALE, 1.. 2._ 3.. n.?",
        "SCALE, 1.. 2._ 3._ 4._ 5._ 6._ 7._ 8._ 9._ 10..",
        "CONFIDENCE, 1.. 2.. 3..",
        "MATCH, a.& b.& c.&",
        "MATCH, a.& b.& c.& d.& e.&",
        "TEXT, ''",
        "CLOUD, ''",
        "SCENARIO, ''"
    })
    void theAnswersOfAKindAreTaken(QuestionKind kind, String answers) {
        assertEquals(Optional.empty(), AnswerForm.fault(kind, false, answers(answers)));
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE, ''",
        "SINGLE, a.x b.o",
        "SINGLE, n.? a.x b.o",
        "SINGLE, a.x n.?",
        "SINGLE, a.x b.x n.?",
        "SINGLE, a.o b.o n.?",
        "SINGLE, a.x b.o c.o d.o e.o f.o g.o n.?",
        "SINGLE, a.x b.. n.?",
        "SINGLE, a.x m.? n.?",
        "SINGLE, a.& b.& c.&",
        "HOTSPOT, a.x b.x n.?",
        "MULTIPLE, a.x b.o n.?",
        "MULTIPLE, a.o b.o c.o n.?",
        "MULTIPLE, a.x b.o c.o d.o e.o f.o g.o n.?",
        "TRUE_FALSE, true.x false.x n.?",
        "TRUE_FALSE, true.x untrue.o n.?",
        "TRUE_FALSE, true.x false.o maybe.o n.?",
        "TRUE_FALSE, true.x false.o",
        "SCALE, ''",
        "SCALE, n.?",
        "SCALE, 1..",
        "SCALE, 1.. n.?",
        "SCALE, 2.. 3..",
        "SCALE, 1.. 3.. 2..",
        "SCALE, 1._ 2..",
        "SCALE, 1.. 2._",
        "SCALE, n.? 1.. 2..",
        "SCALE, 1.x 2.o",
        "SCALE, 1.. 2._ 3._ 4._ 5._ 6._ 7._ 8._ 9._ 10._ 11..",
        "ORDER, a.. b.. c..",
        "MATCH, a.& b.&",
        "MATCH, a.& b.& c..",
        "MATCH, a.& b.& c.& d.& e.& f.&",
        "TEXT, a.x b.o n.?",
        "CLOUD, a..",
        "SCENARIO, a.x"
    })
    void otherAnswersAreRefusedInWordsThatSayWhatIsExpected(QuestionKind kind, String answers) {
        String expected =
                AnswerForm.fault(kind, false, answers(answers)).orElseThrow(() -> new AssertionError("was taken"));
        assertTrue(expected.length() > 10, expected);
    }

    @Test
    void onlyAnOrderIsANumberedListOfThreeToSix() {
        assertEquals(Optional.empty(), AnswerForm.fault(QuestionKind.ORDER, true, answers("a.. b.. c..")));
        assertEquals(Optional.empty(), AnswerForm.fault(QuestionKind.ORDER, true, answers("a.. b.. c.. d.. e.. f..")));
        assertTrue(
                AnswerForm.fault(QuestionKind.ORDER, true, answers("a.. b..")).isPresent());
        assertTrue(AnswerForm.fault(QuestionKind.ORDER, true, answers("a.. b.. c.. d.. e.. f.. g.."))
                .isPresent());
        assertTrue(AnswerForm.fault(QuestionKind.ORDER, true, answers("a.x b.o c.o"))
                .isPresent());
        assertTrue(AnswerForm.fault(QuestionKind.ORDER, true, answers("a.& b.& c.&"))
                .isPresent());
        assertTrue(AnswerForm.fault(QuestionKind.SINGLE, true, answers("a.x b.o n.?"))
                .isPresent());
    }

    private static List<MarkedOption> answers(String written) {
        List<MarkedOption> answers = new ArrayList<>();
        for (String each : written.isEmpty() ? new String[0] : written.split(" ", 0)) {
            char mark = each.charAt(each.length() - 1);
            String id = each.substring(0, each.length() - 2);
            Option option = option(id, role(mark), mark == '_' ? "" : "Words");
            Optional<Option> partner =
                    mark == '&' ? Optional.of(option("p" + id, Role.POINT, "Other")) : Optional.empty();
            answers.add(new MarkedOption(option, partner, "", new SourcePlace(Path.of("questions.en.md"), 1)));
        }
        return answers;
    }

    private static Option option(String id, Role role, String words) {
        return new Option(id, role, words.isEmpty() ? List.of() : List.of(new Inline.Words(words)), List.of());
    }

    private static Role role(char mark) {
        return switch (mark) {
            case 'x' -> Role.RIGHT;
            case 'o' -> Role.WRONG;
            case '?' -> Role.NOT_SURE;
            default -> Role.POINT;
        };
    }
}
