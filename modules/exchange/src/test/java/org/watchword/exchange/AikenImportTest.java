package org.watchword.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;

/// The structure of Moodle's own sample of mistakes (`question/format/aiken/tests/fixtures/aiken_errors.txt`), in our
/// words.
class AikenImportTest {

    private static final String WITH_MISTAKES = """
            A question with one answer
            A) Only this
            ANSWER: A

            A) Nobody asked

            ANSWER: Nobody asked

            What do you write down?
            A) What I saw
            B) What I guess
            ANSWER: A

            Begun and left?
            A) Perhaps
            B) Perhaps not

            Whom do you tell?
            A)The papers
            B)The helpline
            ANSWER: B""";

    @Test
    void goodQuestionsAreReadBetweenTheBadOnes() {
        ImportResult.Imported imported = Said.imported("a.txt", WITH_MISTAKES);
        String rest = " NOT_SURE_ADDED | WRITE_WHY(a) WRITE_WHY(b) WRITE_EXPLANATION WRITE_SOURCE WRITE_OUTCOME";
        assertEquals(
                List.of(
                        "1 skipped TOO_FEW_ANSWERS(1)",
                        "5 skipped NOT_STARTED",
                        "9 changed what-do-you-write-down" + rest,
                        "14 skipped NOT_FINISHED",
                        "18 changed whom-do-you-tell" + rest),
                Said.verdicts(imported));
        assertEquals(2, Said.readBack(imported).size());
    }

    @Test
    void severalLettersAndDotsAreUnderstood() {
        String aiken = "What counts?\nA. Fear\nB. Shoes\nC. No papers\nANSWER: A, C\n";
        Question question = Said.readBack(Said.imported("a.txt", aiken)).getFirst();
        assertEquals(QuestionKind.MULTIPLE, question.kind());
    }

    @Test
    void aStatementAndItsNotSureAreKnownByTheirWords() {
        String aiken = "It happens here.\nA) True\nB) False\nC) Not sure\nANSWER: A\n";
        ImportResult.Imported imported = Said.imported("a.txt", aiken);
        assertEquals(QuestionKind.TRUE_FALSE, Said.readBack(imported).getFirst().kind());
        assertEquals(
                List.of("1 changed it-happens-here | WRITE_WHY(true) WRITE_WHY(false) WRITE_EXPLANATION WRITE_SOURCE"
                        + " WRITE_OUTCOME"),
                Said.verdicts(imported));
    }

    @Test
    void anAnswerThatIsNotThereIsNoAnswer() {
        assertEquals(
                List.of("1 skipped NO_RIGHT_ANSWER(ANSWER: D)"),
                Said.verdicts(Said.imported("a.txt", "Who?\nA) You\nB) Me\nANSWER: D\n")));
    }
}
