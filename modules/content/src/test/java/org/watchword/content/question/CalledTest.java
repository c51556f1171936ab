package org.watchword.content.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.content.text.Inline;
import org.watchword.content.text.SourcePlace;

class CalledTest {

    private static final Option A = option("ask", Role.WRONG);
    private static final Option B = option("note", Role.RIGHT);
    private static final Option UNSURE = option("ns", Role.NOT_SURE);

    private static Option option(String id, Role role) {
        return new Option(id, role, List.of(new Inline.Words(id)), List.of());
    }

    private static Question question(QuestionKind kind, List<Option> options, KindDetail detail) {
        return new Question(
                new QuestionId("act/report", "who"),
                1,
                "en",
                false,
                "Who?",
                List.of(),
                kind,
                Set.of(Use.SESSION),
                "report",
                List.of(),
                options,
                detail,
                List.of(),
                List.of(),
                new SourcePlace(Path.of("questions.en.md"), 1));
    }

    private static List<String> letters(Question question) {
        return question.called().stream().map(Called::letter).toList();
    }

    private static List<String> ids(Question question) {
        return question.called().stream().map(called -> called.option().id()).toList();
    }

    private static List<String> right(Question question) {
        return question.called().stream()
                .filter(Called::right)
                .map(called -> called.option().id())
                .toList();
    }

    private static Question order() {
        List<Option> steps = List.of(
                option("stop", Role.POINT),
                option("note", Role.POINT),
                option("call", Role.POINT),
                option("wait", Role.POINT));
        return question(QuestionKind.ORDER, steps, new KindDetail.Plain());
    }

    private static Question match() {
        Map<String, Option> partners = Map.of(
                "danger", option("999", Role.POINT),
                "worry", option("helpline", Role.POINT),
                "unnamed", option("charity", Role.POINT));
        List<Option> left =
                List.of(option("danger", Role.POINT), option("worry", Role.POINT), option("unnamed", Role.POINT));
        return question(QuestionKind.MATCH, left, new KindDetail.Pairs(partners));
    }

    @ParameterizedTest
    @EnumSource(names = {"SINGLE", "MULTIPLE", "TRUE_FALSE", "HOTSPOT"})
    void optionsAreCalledByTheirLettersAndNotSureByAQuestionMark(QuestionKind kind) {
        Question question = question(kind, List.of(A, B, UNSURE), new KindDetail.Plain());
        assertEquals(List.of("A", "B", "?"), letters(question));
        assertEquals(List.of("ask", "note", "ns"), ids(question));
        assertEquals(List.of("note"), right(question));
    }

    @ParameterizedTest
    @EnumSource(names = {"SCALE", "CONFIDENCE"})
    void pointsOfAScaleAreCalledByTheirNumbers(QuestionKind kind) {
        List<Option> points = List.of(option("1", Role.POINT), option("2", Role.POINT), UNSURE);
        Question question = question(kind, points, new KindDetail.Plain());
        assertEquals(List.of("1", "2", "?"), letters(question));
        assertEquals(List.of(), right(question));
    }

    @Test
    void anOrderIsAskedByItsFirstStepAmongMixedOnes() {
        Question question = order();
        assertEquals(List.of("A", "B", "C", "D", "?"), letters(question));
        List<String> mixed =
                new ArrayList<>(question.mixedSteps().stream().map(Option::id).toList());
        assertNotEquals(List.of("stop", "note", "call", "wait"), mixed);
        assertEquals(Set.of("stop", "note", "call", "wait"), Set.copyOf(mixed));
        mixed.add("?");
        assertEquals(mixed, ids(question));
        assertEquals(List.of("stop"), right(question));
        assertEquals(Role.NOT_SURE, question.called().getLast().option().role());
    }

    @Test
    void pairsAreAskedByThePartnerOfTheFirst() {
        Question question = match();
        assertEquals(List.of("1", "2", "3", "?"), letters(question));
        List<String> mixed = new ArrayList<>(
                question.mixedPartners().stream().map(Option::id).toList());
        assertNotEquals(List.of("999", "helpline", "charity"), mixed);
        mixed.add("?");
        assertEquals(mixed, ids(question));
        assertEquals(List.of("999"), right(question));
    }

    @Test
    void pairsWithoutPartnersAskNothing() {
        Question question = question(QuestionKind.MATCH, List.of(A, B), new KindDetail.Plain());
        assertEquals(List.of(), question.called());
        assertEquals(List.of(), question.mixedPartners());
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "CLOUD"})
    void whatHandsCannotSayIsNotCalled(QuestionKind kind) {
        assertEquals(
                List.of(), question(kind, List.of(A, B), new KindDetail.Plain()).called());
    }
}
