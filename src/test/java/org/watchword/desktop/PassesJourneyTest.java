package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;
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
import org.watchword.session.assess.Paper;
import org.watchword.session.assess.PaperQuestion;
import org.watchword.session.assess.PaperVersion;
import org.watchword.session.result.Certificate;

/// The end of an evening with drivers, a quarter of whom came late: their papers are marked with the keyboard alone,
/// one needs three tries, and one is put right after the certificates. There are eight of them, since each paper is
/// typed letter by letter; with `-Dwatchword.passes.people=40` there are forty.
class PassesJourneyTest {
    private static final String AUTHORITY = "taxi-licensing";
    private static final List<PaperVersion> VERSIONS = List.of(PaperVersion.values());
    private static final int PEOPLE = Integer.getInteger("watchword.passes.people", 8);
    private static final int LATE = PEOPLE / 4;
    private static final int NERVOUS = 5;

    /// The first so many are tested in Polish.
    private static final int POLISH = 2;

    private static final Path CONTENT =
            Path.of(System.getProperty("watchword.root")).resolve("training-content");

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void papersAreMarkedWithTheKeyboardAndTheOfficerHasTheList() throws IOException {
        SecondLanguage.allow(CONTENT, data.resolve("content"));
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            robot.await("door-passes");
            robot.press("door-passes");
            robot.awaitWords("No session has a test yet");
            laptop.photograph("journey-passes-empty");
            SessionId session = held(laptop.room());
            robot.press("door-home");
            robot.press("door-passes");
            robot.awaitWords("1. Driver A");
            laptop.photograph("journey-passes");
            AssessDesk desk = desk(laptop.room(), session);
            markEverybody(robot, desk);
            laptop.photograph("journey-passes-marked");
            assertEquals(PEOPLE - LATE, standing(desk, Standing.PASSED));
            assertEquals(LATE, standing(desk, Standing.PART_MISSED));
            certificates(laptop, robot);
            check(laptop, robot, desk);
            correct(robot, desk);
            handOver(laptop, robot);
            questions(laptop, robot);
        }
    }

    /// Questions are counted when the page is left.
    private static void questions(Laptop laptop, Robot robot) {
        robot.press("door-home");
        robot.press("door-passes");
        robot.await("mode-papers");
        robot.press("mode-papers");
        robot.awaitWords(" right (");
        laptop.photograph("journey-passes-questions");
    }

    private void markEverybody(Robot robot, AssessDesk desk) {
        long began = System.nanoTime();
        int papers = 0;
        for (int line = 1; line <= PEOPLE; line++) {
            int tries = line == NERVOUS ? 3 : 1;
            for (int attempt = 1; attempt <= tries; attempt++) {
                mark(robot, desk, line, attempt, attempt == tries);
                papers++;
            }
        }
        at(robot, "who");
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println(papers + " papers were typed by the robot in " + took.toSeconds() + " s");
    }

    private void mark(Robot robot, AssessDesk desk, int line, int attempt, boolean right) {
        PaperVersion version = VERSIONS.get(line % VERSIONS.size());
        Paper paper = desk.papers().paper(version, attempt, line <= POLISH ? "pl" : "en");
        at(robot, "who");
        robot.type(Integer.toString(line));
        robot.keys(KeyCode.ENTER);
        at(robot, "code");
        robot.type(paper.code().toString().toLowerCase(Locale.ROOT).replace("-", ""));
        robot.keys(KeyCode.ENTER);
        at(robot, "ticks");
        robot.type(ticks(paper, right));
        robot.keys(KeyCode.ENTER);
        at(robot, "confirm");
        assertTrue(robot.says(right ? "Passed" : "Not yet"));
        robot.keys(KeyCode.ENTER);
    }

    /// The keyboard is there by itself: nothing is clicked between papers.
    private static void at(Robot robot, String id) {
        robot.await(id);
        robot.await(
                "the keyboard is not at " + id,
                () -> Stagehand.on(() -> robot.node(id, Node.class).isFocused()));
    }

    private static String ticks(Paper paper, boolean right) {
        return paper.questions().stream()
                .map(question -> right ? letters(question) : "-")
                .collect(Collectors.joining(" "));
    }

    private static String letters(PaperQuestion question) {
        return question.right().stream()
                .map(letter -> String.valueOf(letter).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private void certificates(Laptop laptop, Robot robot) {
        robot.press("mode-certificates");
        robot.awaitWords(PEOPLE - LATE + " people have passed.");
        robot.press("save-certificates");
        robot.await("no certificates", () -> laptop.has("certificates.pdf"));
        robot.awaitWords("Certificate ");
    }

    /// A council rings up and reads a certificate out.
    private static void check(Laptop laptop, Robot robot, AssessDesk desk) throws IOException {
        Certificate certificate = desk.people().getFirst().certificate().orElseThrow();
        robot.fill("check-number", certificate.number().toLowerCase(Locale.ROOT).replace("-", " "));
        robot.fill("check-words", certificate.words());
        robot.press("check");
        robot.awaitWords("It counts. Driver");
        laptop.photograph("journey-passes-check");
        robot.fill("check-words", "amber heron");
        robot.press("check");
        robot.awaitWords("the words are others");
    }

    /// Somebody's paper was another person's: the certificate counts no more.
    private void correct(Robot robot, AssessDesk desk) throws IOException {
        robot.press("person-1");
        robot.await("correct-1");
        robot.press("correct-1");
        robot.awaitWords("Put right. A certificate that depended on it counts no more.");
        Candidate first = desk.people().getFirst();
        assertEquals(Standing.NOT_YET, first.standing());
        assertTrue(first.certificate().isEmpty());
        robot.press("close-person");
        robot.await("who");
    }

    private void handOver(Laptop laptop, Robot robot) {
        robot.press("mode-list");
        robot.await("why");
        robot.press("hand-over");
        robot.awaitWords("Say to which authority");
        robot.fill("why", "Licences are renewed in January");
        robot.press("hand-over");
        robot.await("no list", () -> laptop.has("passes.xlsx"));
        robot.awaitWords("A list of this session went out on");
        assertTrue(laptop.savedSheet("passes.xlsx", 1).contains("Driver"), "the people are on it");
        laptop.photograph("journey-passes-list");
    }

    private static long standing(AssessDesk desk, Standing standing) throws IOException {
        return desk.people().stream()
                .filter(each -> each.standing() == standing)
                .count();
    }

    private static AssessDesk desk(Room room, SessionId session) throws IOException {
        return assertInstanceOf(AssessOpening.Opened.class, AssessDesk.open(room, session, AUTHORITY))
                .desk();
    }

    /// Drivers, the last quarter of whom came when the slides were over.
    private static SessionId held(Room room) {
        DeckPlan plan = room.library().plan("taxi-drivers", "en").orElseThrow();
        SessionId session = new SessionId(UUID.randomUUID());
        Instant begin = room.clock().instant();
        List<SessionEvent> first =
                new ArrayList<>(List.of(new SessionEvent.SessionPrepared(setup(plan)), new SessionEvent.DoorsOpened()));
        for (int line = 1; line <= PEOPLE - LATE; line++) {
            first.add(arrived(line, Arrival.IN_TIME));
        }
        first.add(new SessionEvent.PresentingStarted());
        for (int slide = 0; slide < DeckOutline.of(plan).slides().size(); slide++) {
            first.add(new SessionEvent.SlideShown(slide, 0));
        }
        room.records().append(session, first, begin, room.clock().getZone());
        List<SessionEvent> late = new ArrayList<>();
        for (int line = PEOPLE - LATE + 1; line <= PEOPLE; line++) {
            late.add(arrived(line, Arrival.LATE));
        }
        room.records()
                .append(session, late, begin.plusSeconds(1800), room.clock().getZone());
        return session;
    }

    private static SessionEvent arrived(int line, Arrival arrival) {
        String letters = "" + (char) ('A' + line / 26) + (char) ('a' + line % 26);
        return new SessionEvent.PersonArrived(
                new PersonId(UUID.randomUUID()), arrival, new Personal.Known("Driver " + letters, "Acme Cabs"));
    }

    private static SessionSetup setup(DeckPlan plan) {
        return new SessionSetup(
                DeckOutline.of(plan),
                "Castle Hall",
                LocalDate.of(2026, 11, 21),
                LocalTime.of(18, 30),
                "",
                "gb/essex",
                plan.deck().audience(),
                false,
                Safeguarding.nameless(false),
                false,
                SessionKind.TRAINING,
                "");
    }
}
