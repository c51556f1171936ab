package org.watchword.room.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchword.answers.round.Given;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionId;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.question.Use;
import org.watchword.content.text.SourcePlace;
import org.watchword.room.learned.TypingProblem.Why;

class PaperLineTest {

    private static final Question SINGLE = question(
            QuestionKind.SINGLE,
            List.of(option("ask", Role.WRONG), option("report", Role.RIGHT), option("ns", Role.NOT_SURE)),
            new KindDetail.Plain());
    private static final Question MULTIPLE = question(
            QuestionKind.MULTIPLE,
            List.of(option("time", Role.RIGHT), option("plate", Role.RIGHT), option("ns", Role.NOT_SURE)),
            new KindDetail.Plain());
    private static final Question SCALE = question(
            QuestionKind.SCALE,
            List.of(option("1", Role.POINT), option("2", Role.POINT), option("ns", Role.NOT_SURE)),
            new KindDetail.Plain());

    @Test
    void aNumberThenLettersInAnyCaseWithOrWithoutSpaces() {
        PaperLine.Sheet whole = new PaperLine.Sheet(12, List.of(chosen("report"), chosen("time"), chosen("2")));
        for (String typed : List.of("12 b a 2", " 12  B A 2 ", "12 ba2", "12,B,A,2")) {
            assertEquals(whole, PaperLine.read(List.of(SINGLE, MULTIPLE, SCALE), typed), typed);
        }
    }

    @Test
    void severalLettersNotSureAndNoAnswer() {
        assertEquals(
                new PaperLine.Sheet(3, List.of(chosen("ns"), chosen("plate", "time"), new Given.Skipped())),
                PaperLine.read(List.of(SINGLE, MULTIPLE, SCALE), "3 ? ba -"));
    }

    @Test
    void anOrderIsTypedByTheLettersOfTheWallAndPairsByNumbers() {
        List<Option> steps =
                List.of(option("stop", Role.POINT), option("note", Role.POINT), option("call", Role.POINT));
        Question order = question(QuestionKind.ORDER, steps, new KindDetail.Plain());
        String letters = "";
        for (Option step : steps) {
            letters += (char) ('A' + order.mixedSteps().indexOf(step));
        }
        assertEquals(
                new PaperLine.Sheet(1, List.of(new Given.Ordered(List.of("stop", "note", "call")))),
                PaperLine.read(List.of(order), "1 " + letters));
        Map<String, Option> partners = Map.of(
                "stop", option("s", Role.POINT), "note", option("n", Role.POINT), "call", option("c", Role.POINT));
        Question match = question(QuestionKind.MATCH, steps, new KindDetail.Pairs(partners));
        int first = 1 + match.mixedPartners().indexOf(partners.get("stop"));
        PaperLine.Sheet read =
                assertInstanceOf(PaperLine.Sheet.class, PaperLine.read(List.of(match), "1 " + first + first + first));
        assertEquals(List.of(new Given.Matched(Map.of("stop", "s", "note", "s", "call", "s"))), read.answers());
        assertEquals(Why.NO_SUCH_LETTER, wrong(List.of(order), "1 AAB").why());
    }

    @Test
    void whatIsWrongIsSaidWithWhatWouldBeRight() {
        List<Question> two = List.of(SINGLE, MULTIPLE);
        assertEquals(Why.NO_NUMBER, wrong(two, "b a").why());
        assertEquals(Why.NO_NUMBER, wrong(two, "").why());
        TypingProblem few = wrong(two, "12 b");
        assertEquals(List.of("1", "2"), List.of(few.typed(), few.possible().getFirst()));
        TypingProblem letter = wrong(two, "12 b x");
        assertEquals(2, letter.question());
        assertEquals(List.of("A", "B", "?", "-"), letter.possible());
        assertEquals(Why.NO_SUCH_LETTER, wrong(List.of(SINGLE), "12 ab").why());
        assertEquals(Why.NO_SUCH_LETTER, wrong(List.of(MULTIPLE), "12 aa").why());
    }

    private static TypingProblem wrong(List<Question> questions, String typed) {
        return assertInstanceOf(PaperLine.Wrong.class, PaperLine.read(questions, typed))
                .problem();
    }

    private static Given.Kept chosen(String... options) {
        return new Given.Chosen(List.of(options));
    }

    private static Option option(String id, Role role) {
        return new Option(id, role, List.of(), List.of());
    }

    private static Question question(QuestionKind kind, List<Option> options, KindDetail detail) {
        return new Question(
                new QuestionId("act/how", "one"),
                3,
                "en",
                false,
                "What do you do first?",
                List.of(),
                kind,
                Set.of(Use.BEFORE, Use.AFTER),
                "report-safely",
                List.of(),
                options,
                detail,
                List.of(),
                List.of(),
                new SourcePlace(Path.of("questions.en.md"), 1));
    }
}
