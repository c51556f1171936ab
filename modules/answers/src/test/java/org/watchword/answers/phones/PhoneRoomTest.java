package org.watchword.answers.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.watchword.answers.GivenQuestions.fields;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.answers.GivenQuestions;
import org.watchword.answers.GivenSeal;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.page.PhoneJson;
import org.watchword.answers.round.Given;
import org.watchword.answers.round.Refusal;
import org.watchword.answers.seat.Token;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.text.Inline;
import org.watchword.session.RoundId;

class PhoneRoomTest {

    private static final RoundId ID = new RoundId("core/all#single@before");

    @TempDir
    Path folder;

    private long now;
    private PhoneRoom room;

    @BeforeEach
    void begin() throws IOException {
        room = new PhoneRoom(BallotFile.begin(folder.resolve("ballot"), new GivenSeal(1), 40), () -> now);
    }

    @AfterEach
    void end() throws IOException {
        room.close();
    }

    private Token token(int number) {
        return room.seats().all().get(number - 1).token();
    }

    private void opened(QuestionKind kind) throws IOException {
        room.ask(ID, GivenQuestions.of(kind));
        room.open();
    }

    private Reply pick(int number, String option) {
        return room.answer(token(number), ID, fields("pick", option));
    }

    private String seen(int number) {
        return PhoneJson.of(room.view(Optional.of(token(number))), Inline::plain);
    }

    @Test
    void anAnswerMayBeChangedUntilTwoSecondsAfterTheClose() throws IOException {
        room.ask(ID, GivenQuestions.single());
        assertEquals(new Reply.Refused(Refusal.NOT_OPEN_YET), pick(1, "ask"));
        room.open();
        assertEquals(new Reply.Saved(), pick(1, "ask"));
        room.shut();
        now += TimeUnit.MILLISECONDS.toNanos(1900);
        assertEquals(new Reply.Saved(), pick(1, "report"));
        assertThrows(IllegalStateException.class, room::rows);
        now += TimeUnit.MILLISECONDS.toNanos(200);
        assertEquals(new Reply.Refused(Refusal.TOO_LATE), pick(1, "ns"));
        assertEquals(
                List.of(new Given.Chosen(List.of("report"))),
                List.copyOf(room.rows().values()));
    }

    @Test
    void aLateComerAnswersAndAReconnectedPhoneFindsItsAnswer() throws IOException {
        opened(QuestionKind.SINGLE);
        pick(1, "ask");
        assertEquals(new Reply.Saved(), pick(33, "report"));
        assertTrue(seen(33).contains("[[\"pick\",\"report\"]]"), seen(33));
        assertTrue(seen(2).contains("\"mine\":[]"), seen(2));
    }

    @Test
    void anAnswerForTheLastQuestionIsNeverCountedForTheNext() throws IOException {
        opened(QuestionKind.SINGLE);
        pick(1, "ask");
        room.shut();
        room.reveal();
        room.finish();
        room.ask(new RoundId("next"), GivenQuestions.single());
        room.open();
        assertEquals(new Reply.Refused(Refusal.ANOTHER_ROUND), pick(1, "report"));
        assertEquals(0, room.presence().answered());
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void nothingThatTellsARightAnswerLeavesBeforeTheReveal(QuestionKind kind) throws IOException {
        room.ask(ID, GivenQuestions.of(kind));
        for (Runnable next : List.<Runnable>of(() -> {}, room::open, room::shut)) {
            next.run();
            String json = seen(1);
            for (String secret : List.of("reveal", "explanation", "Feedback", "role", "right", "counts", "pairs")) {
                assertFalse(json.contains(secret), () -> secret + " in " + json);
            }
            assertFalse(json.contains("He comes back"), "a later step tells the good choice");
            if (kind == QuestionKind.ORDER) {
                assertFalse(json.matches(".*stop.*note.*call.*"), json);
            }
            if (kind == QuestionKind.MATCH) {
                assertFalse(json.matches(".*emergency.*helpline.*paper.*"), json);
            }
        }
        room.reveal();
        String reason = kind == QuestionKind.SCENARIO ? "Feedback on stay" : "The explanation says why.";
        assertTrue(seen(1).contains(reason), () -> "the reason in " + seen(1));
    }

    @Test
    void countsReachAPhoneOnlyWhenTheLaptopShowsThemAndNeverBeforeTheReveal() throws IOException {
        opened(QuestionKind.SINGLE);
        pick(1, "ask");
        room.show(Map.of("ask", 12));
        assertFalse(seen(1).contains("counts"), "not before the reveal");
        room.shut();
        assertFalse(seen(1).contains("counts"), "not before the reveal");
        room.reveal();
        assertTrue(seen(1).contains("\"counts\":{\"ask\":12}"), seen(1));
        room.show(Map.of());
        assertFalse(seen(1).contains("counts"), seen(1));
    }

    @Test
    void theReasonComesBeforeTheWordsOfEachAnswer() throws IOException {
        opened(QuestionKind.SINGLE);
        room.explain();
        room.shut();
        room.reveal();
        assertTrue(seen(1).contains("The explanation says why."));
        assertFalse(seen(1).contains("Feedback"), seen(1));
        room.explain();
        assertTrue(seen(1).contains("Feedback"), seen(1));
        assertTrue(seen(1).contains("\"stage\":\"EXPLAINED\""), seen(1));
    }

    @Test
    void answersThatAreSafeElsewhereLeaveTheFileAndStayOnTheirPhone() throws IOException {
        opened(QuestionKind.SINGLE);
        pick(1, "ask");
        assertThrows(IllegalStateException.class, room::release);
        room.shut();
        room.reveal();
        room.release();
        assertEquals(0, room.rows().size());
        assertTrue(seen(1).contains("[[\"pick\",\"ask\"]]"), seen(1));
        room.finish();
        assertTrue(seen(1).contains("NONE"), seen(1));
    }

    @Test
    void aQuestionThatWasOnlyReadIsTakenOff() throws IOException {
        room.ask(ID, GivenQuestions.single());
        room.finish();
        assertEquals(Optional.empty(), room.unfinished());
        opened(QuestionKind.SINGLE);
        assertEquals(new Reply.Saved(), pick(1, "ask"));
    }

    @Test
    void whoLeavesThePageIsNotHere() {
        room.joined(token(1));
        room.joined(token(2));
        room.left(token(1));
        assertEquals(new PhoneRoom.Presence(1, 0), room.presence());
    }

    @Test
    void ownWordsWaitForTheTrainerAndAreForgottenAtTheEnd() throws IOException {
        opened(QuestionKind.TEXT);
        assertEquals(new Reply.Sent(), room.answer(token(1), ID, fields("text", "first")));
        assertEquals(new Reply.Sent(), room.answer(token(1), ID, fields("text", "second")));
        assertEquals(new Reply.Sent(), room.answer(token(2), ID, fields("text", "third")));
        assertEquals(2, room.waiting().size());
        assertFalse(seen(1).contains("second") || seen(2).contains("second"), "words come back to nobody");
        Waiting shown = room.waiting().getFirst();
        assertEquals(Optional.of(shown), room.take(shown.id()));
        assertEquals(Optional.empty(), room.take(shown.id()));
        room.shut();
        room.reveal();
        room.finish();
        assertEquals(List.of(), room.waiting());
    }

    @Test
    void aRoundGoesOnAfterTheLaptopStopped() throws Exception {
        opened(QuestionKind.MULTIPLE);
        room.answer(token(7), ID, fields("pick", "time", "pick", "plate"));
        try (PhoneRoom after = new PhoneRoom(BallotFile.open(folder.resolve("ballot"), new GivenSeal(1)), () -> now)) {
            assertEquals(ID, after.unfinished().orElseThrow().round());
            assertThrows(IllegalArgumentException.class, () -> after.carryOn(GivenQuestions.single()));
            after.carryOn(GivenQuestions.of(QuestionKind.MULTIPLE));
            PhoneView view = after.view(Optional.of(token(7)));
            assertEquals(
                    Optional.of(new Given.Chosen(List.of("time", "plate"))),
                    view.mine().answer());
            assertEquals(new Reply.Saved(), after.answer(token(8), ID, fields("pick", "guess")));
            after.shut();
            after.reveal();
            assertEquals(2, after.rows().size());
        }
    }

    @Test
    void whoWaitsIsToldOnceForEachChangeAndNotForAnswers() throws Exception {
        opened(QuestionKind.SINGLE);
        long version = room.view(Optional.empty()).version();
        pick(1, "ask");
        assertFalse(room.awaitNewer(version, Duration.ofMillis(20)));
        room.shut();
        assertTrue(room.awaitNewer(version, Duration.ofSeconds(5)));
    }

    @Test
    void aDiskThatTakesNothingCostsNoQuestion() throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + "-aside");
        Files.move(folder, aside);
        Files.writeString(folder, "no folder");
        assertThrows(IOException.class, () -> room.ask(ID, GivenQuestions.single()));
        assertEquals(Optional.empty(), room.view(Optional.empty()).round());
        Files.delete(folder);
        Files.move(aside, folder);
        opened(QuestionKind.SINGLE);
        assertEquals(new Reply.Saved(), pick(1, "ask"));
        assertThrows(IllegalStateException.class, room::finish);
    }

    @Test
    void aQuestionIsNotAskedWhileTheAnswersOfTheLastOneAreNotTaken() throws IOException {
        opened(QuestionKind.SINGLE);
        assertThrows(IllegalStateException.class, () -> room.ask(new RoundId("next"), GivenQuestions.single()));
    }
}
