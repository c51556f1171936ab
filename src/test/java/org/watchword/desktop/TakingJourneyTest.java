package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.question.Question;
import org.watchword.content.question.Role;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.taking.PlainWords;
import org.watchword.room.Room;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.AssessOpening;
import org.watchword.room.assess.Candidate;
import org.watchword.room.assess.Standing;
import org.watchword.session.Arrival;
import org.watchword.session.DeckOutline;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;
import org.watchword.session.assess.PaperQuestion;

/// The laptop goes from hand to hand: one person passes, another does not and takes it again, with other questions and
/// in another language. Nobody has translated the questions: a test marked them, and says so.
class TakingJourneyTest {
    private static final String AREA = "gb/essex";

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void onePassesAndAnotherTakesItAgainInAnotherLanguage() throws IOException {
        Path content = Path.of(System.getProperty("watchword.root", "..")).resolve("training-content");
        SecondLanguage.allow(content, data.resolve("content"));
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            robot.await("door-passes");
            SessionId session = held(laptop.room());
            AssessDesk desk = desk(laptop.room(), session);
            Path underWay = Files.createDirectories(data.resolve("tests-under-way"));
            Files.createFile(underWay.resolve(session.toString()));
            robot.press("door-passes");
            robot.awaitWords("1. Ada Byte");
            robot.awaitWords("The program ended in the middle of a test");
            passes(laptop, robot, desk);
            failsWithoutAnswers(laptop, robot);
            List<Candidate> people = desk.people();
            assertEquals(Standing.PASSED, people.getFirst().standing());
            assertEquals(Standing.NOT_YET, people.getLast().standing());
            triesAgain(laptop, robot, desk);
            assertEquals("pl", desk.people().getLast().passed().orElseThrow().language());
            assertEquals(2, desk.people().getLast().passed().orElseThrow().attempt());
        }
    }

    private static void passes(Laptop laptop, Robot robot, AssessDesk desk) {
        robot.press("person-1");
        robot.await("hand-laptop");
        laptop.photograph("journey-taking-person");
        robot.press("hand-laptop");
        robot.awaitWords("This test is for Ada");
        assertFalse(robot.says("Byte") || robot.says("Bo"), "nothing of others, and no more than is needed");
        laptop.photograph("journey-taking-welcome");
        robot.press("begin");
        answerAll(robot, desk, laptop.room(), "en");
        laptop.photograph("journey-taking-question");
        robot.keys(KeyCode.ENTER);
        robot.await("hand-back");
        assertTrue(robot.says("Passed"));
        laptop.photograph("journey-taking-passed");
        robot.press("hand-back");
        robot.await("box-0");
        assertFalse(robot.says("Passed") || robot.says("Ada"), "the pages are locked");
        robot.press("away");
        robot.awaitWords("Please give the laptop to the trainer.");
        assertFalse(robot.says("Passed"), "the outcome is told once");
        robot.press("for-the-trainer");
        unlock(robot);
        robot.awaitWords("Kept: passed.");
    }

    private static void failsWithoutAnswers(Laptop laptop, Robot robot) {
        robot.press("person-2");
        robot.press("hand-laptop");
        robot.awaitWords("This test is for Bo");
        robot.press("begin");
        for (int number = 1; number <= 10; number++) {
            robot.awaitWords("Question " + number + " of 10");
            robot.await("answer-a");
            robot.keys(KeyCode.ENTER);
        }
        robot.awaitWords("10 questions have no answer");
        laptop.photograph("journey-taking-unanswered");
        robot.press("finish-even-so");
        robot.awaitWords("You can try 2 times more, with other questions.");
        laptop.photograph("journey-taking-not-yet");
        robot.press("hand-back");
        unlock(robot);
        robot.awaitWords("Kept: not yet.");
    }

    private static void triesAgain(Laptop laptop, Robot robot, AssessDesk desk) {
        robot.press("person-2");
        robot.await("hand-language");
        Stagehand.run(() ->
                robot.node("hand-language", ComboBox.class).getSelectionModel().selectLast());
        robot.press("hand-laptop");
        robot.await("begin");
        robot.press("begin");
        robot.await("answer-a");
        robot.keys(KeyCode.A);
        robot.press("for-the-trainer");
        unlock(robot);
        robot.awaitWords("is not finished: 2. Bo Guest");
        laptop.photograph("journey-taking-going");
        robot.press("hand-again");
        robot.await("answer-a");
        assertTrue(chosen(robot, "answer-a"), "nothing was lost");
        assertTrue(shown(robot).startsWith("PL "));
        answerAll(robot, desk, laptop.room(), "pl");
        robot.keys(KeyCode.ENTER);
        robot.await("hand-back");
        assertTrue(robot.says("Passed"));
        robot.press("hand-back");
        unlock(robot);
        robot.awaitWords("Kept: passed.");
    }

    /// Stays at the last question, which is answered.
    private static void answerAll(Robot robot, AssessDesk desk, Room room, String language) {
        for (int number = 1; number <= 10; number++) {
            robot.awaitWords("Question " + number + " of 10");
            robot.await("answer-a");
            answer(robot, desk, room, language);
            if (number < 10) {
                robot.keys(KeyCode.ENTER);
            }
        }
    }

    private static void answer(Robot robot, AssessDesk desk, Room room, String language) {
        String asked = shown(robot);
        Question question = desk.bank().questions(language).stream()
                .filter(each -> each.text().equals(asked))
                .findFirst()
                .orElseThrow();
        PlainWords words = new PlainWords(room.library(), new Area(AREA));
        for (var option : question.options()) {
            boolean right = option.role() == Role.RIGHT;
            String said = words.right(new PaperQuestion(question, List.of(option)));
            for (char letter = 'a'; right && letter < 'a' + question.options().size() - 1; letter++) {
                String id = "answer-" + letter;
                if (spoken(robot, id).endsWith(". " + said) && !chosen(robot, id)) {
                    robot.keys(KeyCode.valueOf(String.valueOf(letter).toUpperCase(Locale.ROOT)));
                }
            }
        }
    }

    private static String shown(Robot robot) {
        return Stagehand.on(() ->
                ((Label) robot.node("answer-a", ToggleButton.class).getScene().lookup(".taking-question")).getText());
    }

    private static String spoken(Robot robot, String id) {
        return Stagehand.on(() -> robot.node(id, ToggleButton.class).getAccessibleText());
    }

    private static boolean chosen(Robot robot, String id) {
        return Stagehand.on(() -> robot.node(id, ToggleButton.class).isSelected());
    }

    private static void unlock(Robot robot) {
        robot.await("box-0");
        robot.fill("box-0", Laptop.PASSPHRASE_WORDS);
        robot.keys(KeyCode.ENTER);
        robot.await("mode-mark");
    }

    private static AssessDesk desk(Room room, SessionId session) throws IOException {
        return assertInstanceOf(AssessOpening.Opened.class, AssessDesk.open(room, session, "taxi-licensing"))
                .desk();
    }

    private static SessionId held(Room room) {
        DeckPlan plan = room.library().plan("taxi-drivers", "en").orElseThrow();
        SessionId session = new SessionId(UUID.randomUUID());
        List<SessionEvent> events =
                new ArrayList<>(List.of(new SessionEvent.SessionPrepared(setup(plan)), new SessionEvent.DoorsOpened()));
        for (String name : List.of("Ada Byte", "Bo Guest")) {
            events.add(new SessionEvent.PersonArrived(
                    new PersonId(UUID.randomUUID()), Arrival.IN_TIME, new Personal.Known(name, "")));
        }
        events.add(new SessionEvent.PresentingStarted());
        for (int slide = 0; slide < DeckOutline.of(plan).slides().size(); slide++) {
            events.add(new SessionEvent.SlideShown(slide, 0));
        }
        room.records()
                .append(session, events, room.clock().instant(), room.clock().getZone());
        return session;
    }

    private static SessionSetup setup(DeckPlan plan) {
        return new SessionSetup(
                DeckOutline.of(plan),
                "Castle Hall",
                LocalDate.of(2026, 11, 21),
                LocalTime.of(18, 30),
                "",
                AREA,
                plan.deck().audience(),
                false,
                Safeguarding.nameless(false),
                false,
                SessionKind.TRAINING,
                "");
    }
}
