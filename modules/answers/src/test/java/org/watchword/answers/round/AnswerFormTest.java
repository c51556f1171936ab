package org.watchword.answers.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.watchword.answers.GivenQuestions.fields;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.answers.GivenQuestions;
import org.watchword.content.question.QuestionKind;
import org.watchword.session.RoundId;

class AnswerFormTest {

    private static Optional<? extends Given> read(QuestionKind kind, Fields fields) {
        return AnswerForm.read(RoundAtPhones.again(new RoundId("r"), GivenQuestions.of(kind), 1), fields);
    }

    static Stream<Arguments> answers() {
        return Stream.concat(byOptions(), byHand());
    }

    private static Stream<Arguments> byOptions() {
        return Stream.of(
                Arguments.of(QuestionKind.SINGLE, fields("pick", "report"), new Given.Chosen(List.of("report"))),
                Arguments.of(QuestionKind.TRUE_FALSE, fields("pick", "ns"), new Given.Chosen(List.of("ns"))),
                Arguments.of(
                        QuestionKind.MULTIPLE,
                        fields("pick", "plate", "pick", "time"),
                        new Given.Chosen(List.of("time", "plate"))),
                Arguments.of(QuestionKind.SCALE, fields("pick", "4"), new Given.Chosen(List.of("4"))),
                Arguments.of(QuestionKind.CONFIDENCE, fields("pick", "1"), new Given.Chosen(List.of("1"))));
    }

    private static Stream<Arguments> byHand() {
        return Stream.of(
                Arguments.of(
                        QuestionKind.ORDER,
                        fields("pick", "call", "pick", "stop", "pick", "note"),
                        new Given.Ordered(List.of("call", "stop", "note"))),
                Arguments.of(
                        QuestionKind.MATCH,
                        fields("match.danger", "emergency", "match.worry", "", "match.name", "emergency"),
                        new Given.Matched(Map.of("danger", "emergency", "name", "emergency"))),
                Arguments.of(QuestionKind.SCENARIO, fields("pick", "follow"), new Given.Chosen(List.of("follow"))),
                Arguments.of(QuestionKind.SCENARIO, fields("pick", "?"), new Given.Chosen(List.of("?"))),
                Arguments.of(QuestionKind.HOTSPOT, fields("pick", "ask"), new Given.Chosen(List.of("ask"))),
                Arguments.of(
                        QuestionKind.TEXT,
                        fields("text", " I will \u0007 call\r\nearly\u202e "),
                        new Given.Written(List.of("I will  call  early"))),
                Arguments.of(
                        QuestionKind.CLOUD,
                        fields("word", "safe", "word", "", "word", "calm"),
                        new Given.Written(List.of("safe", "calm"))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyKindIsRead(QuestionKind kind, Fields fields, Given expected) {
        assertEquals(Optional.of(expected), read(kind, fields));
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of(QuestionKind.SINGLE, fields("pick", "elsewhere")),
                Arguments.of(QuestionKind.SINGLE, fields("pick", "ask", "pick", "report")),
                Arguments.of(QuestionKind.MULTIPLE, fields("pick", "time", "pick", "time")),
                Arguments.of(QuestionKind.MULTIPLE, fields("pick", "time", "pick", "ns")),
                Arguments.of(QuestionKind.ORDER, fields("pick", "call", "pick", "call", "pick", "stop")),
                Arguments.of(QuestionKind.ORDER, fields("pick", "call")),
                Arguments.of(QuestionKind.MATCH, fields("match.danger", "nobody")),
                Arguments.of(QuestionKind.SCENARIO, fields("pick", "report")),
                Arguments.of(QuestionKind.SCENARIO, fields("pick", "stay", "pick", "follow")),
                Arguments.of(QuestionKind.TEXT, fields("text", "x".repeat(201))),
                Arguments.of(QuestionKind.TEXT, fields("text", " \n ")),
                Arguments.of(QuestionKind.CLOUD, fields("word", "a", "word", "b", "word", "c", "word", "d")),
                Arguments.of(QuestionKind.CLOUD, fields("word", "w".repeat(41))));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void whatCannotBeAnAnswerIsNone(QuestionKind kind, Fields fields) {
        assertEquals(Optional.empty(), read(kind, fields));
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void everyQuestionCanBeSkipped(QuestionKind kind) {
        assertEquals(Optional.of(new Given.Skipped()), read(kind, fields("skip", "1", "pick", "report")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void whatIsKeptReadsBackAndFitsItsSlot(QuestionKind kind, Fields fields, Given expected) {
        if (expected instanceof Given.Kept kept) {
            assertEquals(Optional.of(kept), Given.parse(kept.text()));
            int bytes = kept.text().getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes <= AnswerForm.longest(GivenQuestions.of(kind)), kept::text);
        } else {
            assertFalse(kind.asksKnowledge());
        }
    }

    @Property(tries = 300)
    void noBodyBreaksTheReader(@ForAll String body) {
        for (QuestionKind kind : QuestionKind.values()) {
            Fields.parse(body).ifPresent(fields -> read(kind, fields));
        }
    }
}
