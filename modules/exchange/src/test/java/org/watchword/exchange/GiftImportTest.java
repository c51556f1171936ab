package org.watchword.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Inline;

/// The structures of Moodle's own samples (`question/format/gift/tests/fixtures/questions.gift.txt` and
/// `examples.txt`),
/// in our words.
class GiftImportTest {

    private static final String MOODLE = """
            // essay
            ::Q8:: What will you do now? {}

            // question: 2  name: Who helps
            ::Who helps::[html]Match the <b>place</b> to the help.{
                =[html]Someone is in <b>danger</b> -> Emergency services
                =[moodle]You want to talk. -> Helpline
                =[plain]You fear for a child -> Social care
                =[markdown]You **saw** something -> Police
                = -> Nobody
            }

            // multiple choice with specified feedback for right and wrong answers
            ::Q2:: What's the first thing to do?
            {
                =note it # right; good!
                ~follow # [html]wrong, it's <i>dangerous</i>
                ~[plain]wait # wrong, you forget
            }

            // several
            ::signs:: What counts?
            {
                ~%50%fear # right
                ~%-100%shoes # [html]wrong
                ~%50%no papers # right
                ~%-100%[plain]accent # wrong
            }

            // math range question
            ::Q5:: What is a number from 1 to 5? {#3:2~#Completely wrong}

            ::Shortanswer::Whom do you call?{
                =Police#Good!
                =%50%A friend#Perhaps
                =%0%*#No
            }

            ::Q1:: Everyone who is exploited is locked in.{
            FALSE#Most are not.#You gave the right answer.
            ####Control has many forms.}

            // name 0-11
            ::2-08 TSL::Fear alone proves it.{T}
            """;

    private static final String BAD_AMONG_GOOD = """
            Good one?{=a#x ~b#y}

            Broken {=a ~b

            Closing } only

            Only words.

            Two gaps {=a ~b} and {=c ~d} here

            Nothing right {~a ~b}

            Half {~%50%a ~%50%b}

            Seven {=a ~b ~c ~d ~e ~f ~g}

            Good again?{=a#x ~b#y}
            """;

    @Test
    void eachQuestionOfMoodlesSampleHasItsVerdict() {
        ImportResult.Imported imported = Said.imported("sample.gift", MOODLE);
        assertEquals(
                List.of(
                        "2 changed q8 | WRITE_OUTCOME",
                        "5 changed who-helps EXTRA_PARTNER(Nobody) BOLD_LEFT_OUT | WRITE_EXPLANATION WRITE_SOURCE WRITE_OUTCOME",
                        "14 changed q2 NOT_SURE_ADDED | WRITE_EXPLANATION WRITE_SOURCE WRITE_OUTCOME",
                        "22 changed signs NOT_SURE_ADDED | WRITE_EXPLANATION WRITE_SOURCE WRITE_OUTCOME",
                        "31 changed q5 ANSWERS_NOT_CHECKED(3:2) | WRITE_OUTCOME",
                        "33 changed shortanswer ANSWERS_NOT_CHECKED(Police; A friend) | WRITE_OUTCOME",
                        "39 changed q1 NOT_SURE_ADDED | WRITE_SOURCE WRITE_OUTCOME",
                        "44 changed tsl NOT_SURE_ADDED | WRITE_WHY(true) WRITE_WHY(false) WRITE_EXPLANATION"
                                + " WRITE_SOURCE WRITE_OUTCOME"),
                Said.verdicts(imported));
        List<Question> read = Said.readBack(imported);
        assertTrue(read.stream().allMatch(Question::draft));
        assertEquals(
                List.of(
                        QuestionKind.TEXT,
                        QuestionKind.MATCH,
                        QuestionKind.SINGLE,
                        QuestionKind.MULTIPLE,
                        QuestionKind.TEXT,
                        QuestionKind.TEXT,
                        QuestionKind.TRUE_FALSE,
                        QuestionKind.TRUE_FALSE),
                read.stream().map(Question::kind).toList());
    }

    @Test
    void whatIsSaidOfAnAnswerBecomesItsExplanation() {
        Question question = Said.readBack(Said.imported("sample.gift", MOODLE)).get(2);
        assertEquals(
                List.of("note it", "follow", "wait", "Not sure"),
                question.options().stream().map(Option::words).toList());
        assertEquals(
                List.of(Role.RIGHT, Role.WRONG, Role.WRONG, Role.NOT_SURE),
                question.options().stream().map(Option::role).toList());
        assertEquals("wrong, it's dangerous", feedback(question, 1));
    }

    @Test
    void whatIsSaidToThoseWhoAreWrongBelongsToTheWrongAnswer() {
        Question question = Said.readBack(Said.imported("sample.gift", MOODLE)).get(6);
        assertEquals("Most are not.", feedback(question, 0));
        assertEquals("You gave the right answer.", feedback(question, 1));
        assertEquals(Role.RIGHT, question.options().get(1).role());
    }

    @Test
    void pairsKeepTheirPartnersAndTheirBoldWords() {
        Question question = Said.readBack(Said.imported("sample.gift", MOODLE)).get(1);
        assertEquals("Match the place to the help.", question.text());
        KindDetail.Pairs pairs = (KindDetail.Pairs) question.detail();
        assertEquals("Police", pairs.partners().get("d").words());
        assertTrue(question.options().get(3).text().contains(new Inline.Strong(List.of(new Inline.Words("saw")))));
    }

    @Test
    void signsBehindABackslashAreLetters() {
        String gift = "::a\\:b:: 1 \\= 1 \\{yes\\} \\~ \\# c\\:d \\\\n {=x \\= y#because \\#1 ~z\\nz}";
        Question question = Said.readBack(Said.imported("a.gift", gift)).getFirst();
        assertEquals("1 = 1 (yes) ~ # c:d \\n", question.text());
        assertEquals("x = y", question.options().get(0).words());
        assertEquals("because #1", feedback(question, 0));
        assertEquals("z z", question.options().get(1).words());
    }

    @Test
    void aMissingWordBecomesALineInTheSentence() {
        Question question = Said.readBack(Said.imported("a.gift", "You {=note ~guess} what you saw."))
                .getFirst();
        assertEquals("You _____ what you saw.", question.text());
    }

    @Test
    void aCategoryBecomesATagAndLabelsComeFromComments() {
        String gift = """
                $CATEGORY: $course$/top/First Signs

                // [id:who-calls] [tag:outcome:report-safely] [tag:use:before] [tag:use:after]
                ::x::Who?{=you ~me}
                """;
        Question question = Said.readBack(Said.imported("a.gift", gift)).getFirst();
        assertEquals("who-calls", question.id().question());
        assertEquals("report-safely", question.outcome());
        assertEquals(List.of("first-signs"), question.tags());
        assertEquals(2, question.uses().size());
    }

    @Test
    void oneBadQuestionTakesNoOtherWithIt() {

        ImportResult.Imported imported = Said.imported("a.gift", BAD_AMONG_GOOD);
        assertEquals(
                List.of(
                        "1 changed",
                        "3 skipped BROKEN_BRACES",
                        "5 skipped BROKEN_BRACES",
                        "7 skipped ONLY_TEXT",
                        "9 skipped CLOZE",
                        "11 skipped NO_RIGHT_ANSWER",
                        "13 skipped TOO_FEW_ANSWERS(2)",
                        "15 skipped TOO_MANY_ANSWERS(7)",
                        "17 changed"),
                Said.verdicts(imported).stream()
                        .map(said -> said.replaceFirst("changed.*", "changed"))
                        .toList());
        assertEquals(
                List.of("good-one", "good-again"),
                Said.readBack(imported).stream().map(one -> one.id().question()).toList());
    }

    @Test
    void anEmptyLineAmongAnswersDoesNotEndTheQuestion() {
        assertEquals(
                1,
                Said.readBack(Said.imported("a.gift", "Who?\n{\n=a\n\n~b\n\n}\n"))
                        .size());
    }

    private static String feedback(Question question, int option) {
        return org.watchword.exchange.item.Blocks.plain(
                question.options().get(option).feedback());
    }
}
