package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.lock.TestVault;
import org.watchword.records.key.Passphrase;
import org.watchword.room.DataFolder;
import org.watchword.room.LockedRoom;
import org.watchword.room.OperatingSystem;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.Started;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.AssessOpening;
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
import org.watchword.session.assess.PaperVersion;

/// A test in a terminal, as a coordinator would hold it.
class AssessCommandsTest {

    private static final Path CONTENT = Path.of(System.getProperty("watchword.root"), "training-content");
    private static final String WORDS = "seven quiet herons wade";
    private static final String DAY = "2026-11-23";
    private static final Clock CLOCK = Clock.fixed(Instant.parse(DAY + "T18:30:00Z"), ZoneId.of("Europe/London"));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String papers = "";

    @TempDir
    Path folder;

    /// Six drivers, of whom two have one name; the rules hold for longer than this test will be run.
    @BeforeEach
    void hall() throws IOException {
        own("authorities/taxi-licensing.yaml");
        own("banks/taxi-drivers/bank.yaml");
        own("banks/taxi-drivers/questions.en.md");
        DataFolder data = new DataFolder(data());
        TestVault.lockNew(data(), WORDS);
        LockedRoom locked = assertInstanceOf(RoomOpening.Locked.class, Room.open(data, CONTENT, CLOCK, _ -> {}))
                .room();
        RoomOpening opening = locked.open(new Passphrase(WORDS));
        try (Room room = assertInstanceOf(RoomOpening.Opened.class, opening).room()) {
            SessionId session = session(room);
            AssessDesk desk = assertInstanceOf(
                            AssessOpening.Opened.class, AssessDesk.open(room, session, "taxi-licensing"))
                    .desk();
            Paper paper = desk.papers().paper(PaperVersion.B, 1, "en");
            String right = " " + paper.code() + " " + ticks(paper, 0) + "\n";
            papers = "1" + right + "Bo Guest" + right + "4" + right + "5" + right + "6 " + paper.code() + " "
                    + ticks(paper, 5) + "\nAda Byte" + right;
        }
    }

    @Test
    void fromThePapersToTheListAndTheTelephone() throws IOException {
        Path file = Files.writeString(folder.resolve("papers.txt"), papers + "hello\n");
        assertEquals(1, run("mark", "--on", DAY, file.toString()));
        assertTrue(said().contains("line 2, Bo Guest, Acme Cabs: passed."), said() + complained());
        assertTrue(said().contains("line 6, Eve Late, Acme Cabs: not yet. 2 tries are left."), said());
        assertTrue(said().contains("Look again together at: 1, 2, 3, 4, 5"), said());
        assertTrue(complained().contains("Line 6: Several people are called “Ada Byte”."), complained());
        assertTrue(complained().contains("Line 7: A line says who"), complained());
        assertTrue(said().contains("how each question fared on these 5 papers"), said());
        assertEquals(0, run("questions"));
        assertTrue(said().contains("of 5 right"), said());
        fromAResultToTheList();
    }

    private void fromAResultToTheList() throws IOException {
        assertEquals(0, run("result", "--on", DAY, "--who", "1", "--badge", "PH 1"));
        assertTrue(said().contains("line 1, Ada Byte, Acme Cabs: passed. Badge PH 1."), said());
        assertEquals(1, run("result", "--on", DAY, "--who", "1", "--not-passed", "1"));
        assertTrue(complained().contains("Say why with --why"), complained());
        Path pdf = folder.resolve("certificates.pdf");
        assertEquals(0, run("certificates", "--on", DAY, "--out", pdf.toString()), complained());
        assertTrue(Files.size(pdf) > 1000);
        Path list = folder.resolve("list.csv");
        assertEquals(
                0,
                run("list", "--on", DAY, "--to", "Essex Council", "--reason", "Licences", "--out", list.toString()),
                complained());
        assertTrue(Files.readString(list).contains("Bo Guest"));
    }

    @Test
    void whatCannotBeIsSaidAndChangesNothing() {
        assertEquals(1, run("check", "26-33333", "acorn", "harbour"));
        assertTrue(complained().contains("These records know no such certificate."), complained());
        assertEquals(1, run("result", "--on", "2026-11-20"));
        assertTrue(complained().contains("No session of 2026-11-20"), complained());
        assertEquals(1, run("list", "--on", DAY, "--to", "X", "--reason", "Y", "--out", "list.doc"));
        assertTrue(complained().contains(".xlsx, .csv or .pdf"), complained());
        assertEquals(
                1,
                run(
                        "certificates",
                        "--on",
                        DAY,
                        "--out",
                        folder.resolve("c.pdf").toString()));
        assertTrue(complained().contains("There is no certificate to make."), complained());
        assertEquals(1, run("result", "--on", DAY, "--authority", "nowhere"));
        assertTrue(complained().contains("There are: taxi-licensing."), complained());
        assertEquals(0, run("result", "--on", DAY));
        assertTrue(said().contains("line 3, Ada Byte: no paper yet."), said());
        assertEquals(0, run("--help"));
        assertTrue(said().contains("watchword assess check 26-K7QX3 acorn harbour"), said());
        assertFalse(Files.exists(folder.resolve("c.pdf")));
    }

    @Test
    void whoseTestItIsAndWhoAttendedIsSaidOfAllAtOnce() throws IOException {
        assertEquals(0, run("result", "--on", DAY, "--attended-all"), complained());
        assertTrue(said().contains("Kept for nobody."), "the records know already: " + said());
        assertEquals(0, run("result", "--on", DAY, "--who", "5", "--missed", "core/what-it-is"), complained());
        assertEquals(0, run("result", "--on", DAY, "--who", "5", "--unsaid"), complained());
        assertTrue(said().contains("line 5, Di Car, Acme Cabs: no paper yet."), said());
        Path second = new DataFolder(data()).ownContent().resolve("authorities/second.yaml");
        String rules = Files.readString(second.resolveSibling("taxi-licensing.yaml"));
        Files.writeString(second, rules.replace("id: taxi-licensing", "id: second"));
        assertEquals(1, run("result", "--on", DAY));
        assertTrue(complained().contains("several authorities may follow this session"), complained());
        assertEquals(0, run("result", "--on", DAY, "--authority", "second", "--who", "4", "--belongs-to", "second"));
        Path list = folder.resolve("second.csv");
        String[] wish = {
            "list", "--on", DAY, "--authority", "second", "--to", "X", "--reason", "Y", "--out", list.toString()
        };
        assertEquals(0, run(wish), complained());
        assertTrue(complained().contains("5 people belong to no authority yet"), complained());
        assertTrue(Files.readString(list).contains("Cy Cab")
                && !Files.readString(list).contains("Bo Guest"));
        assertEquals(0, run("result", "--on", DAY, "--authority", "taxi-licensing", "--belongs-to", "taxi-licensing"));
        assertTrue(said().contains("Kept for 5 people."), said());
        Files.writeString(second, rules.replace("pass-percent: 70", "pass-percent: 101"));
        assertEquals(1, run("result", "--on", DAY));
        assertTrue(complained().contains("“second” cannot be used"), complained());
    }

    private SessionId session(Room room) {
        DeckPlan plan = room.library().plan("taxi-drivers", "en").orElseThrow();
        SessionSetup setup = new SessionSetup(
                DeckOutline.of(plan),
                "Town Hall",
                LocalDate.parse(DAY),
                LocalTime.of(18, 30),
                "",
                "gb",
                plan.deck().audience(),
                false,
                Safeguarding.nameless(false),
                false,
                SessionKind.TRAINING,
                "");
        SessionId session = assertInstanceOf(Started.Running.class, room.prepare(setup))
                .session()
                .id();
        List<SessionEvent> events = new ArrayList<>();
        events.add(new SessionEvent.DoorsOpened());
        events.add(new SessionEvent.PresentingStarted());
        for (int slide = 0; slide < plan.slides().size(); slide++) {
            events.add(new SessionEvent.SlideShown(slide, 0));
        }
        List.of("Ada Byte", "Bo Guest").forEach(name -> events.add(comes(name, "Acme Cabs")));
        events.add(comes("Ada Byte", ""));
        List.of("Cy Cab", "Di Car", "Eve Late").forEach(name -> events.add(comes(name, "Acme Cabs")));
        room.records().append(session, events, CLOCK.instant(), CLOCK.getZone());
        return session;
    }

    private static SessionEvent comes(String name, String organisation) {
        return new SessionEvent.PersonArrived(
                new PersonId(UUID.randomUUID()), Arrival.IN_TIME, new Personal.Known(name, organisation));
    }

    private static String ticks(Paper paper, int leftOut) {
        return paper.questions().stream()
                .map(question -> paper.questions().indexOf(question) < leftOut
                        ? "-"
                        : question.right().stream().map(String::valueOf).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private void own(String file) throws IOException {
        Path copy = new DataFolder(data()).ownContent().resolve(file);
        Files.createDirectories(copy.getParent());
        Files.writeString(
                copy,
                Files.readString(CONTENT.resolve(file)).replace("review-by: 2027-11-22", "review-by: 2099-11-22"));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private int run(String... arguments) {
        Machine machine = new Machine(OperatingSystem.LINUX, Map.of(), library -> true);
        List<String> all = new ArrayList<>(List.of("--data=" + data(), "--content=" + CONTENT, "assess"));
        all.addAll(List.of(arguments));
        return Watchword.run(
                machine,
                new Console(new PrintWriter(out), new PrintWriter(err), question -> Optional.of(WORDS)),
                all.toArray(String[]::new));
    }

    private String said() {
        return out.toString();
    }

    private String complained() {
        return err.toString();
    }
}
