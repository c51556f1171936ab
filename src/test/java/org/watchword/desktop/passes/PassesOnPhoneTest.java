package org.watchword.desktop.passes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.lock.TestVault;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.passes.PassesFacts.Opened;
import org.watchword.desktop.passes.PhoneCodeState.Stage;
import org.watchword.desktop.taking.PlainWords;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.wings.Wings;
import org.watchword.records.key.Passphrase;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.Started;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.AssessOpening;
import org.watchword.room.assess.Candidate;
import org.watchword.room.assess.Takings;
import org.watchword.session.Arrival;
import org.watchword.session.DeckOutline;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;

/// One driver's test on a phone, from the trainer's press to what is kept, over a real network of one laptop.
class PassesOnPhoneTest {

    private static final Path CONTENT = Path.of(System.getProperty("watchword.root"), "training-content");
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T18:30:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path data;

    private final Wings wings = new Wings();
    private static final String WORDS = "seven quiet herons wade";

    private final Background background = Background.thread(Platform::runLater);
    private final AtomicBoolean mirrored = new AtomicBoolean();
    private final AtomicInteger refreshed = new AtomicInteger();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private Room room;
    private AssessDesk desk;
    private PassesOnPhone phones;
    private PhoneCodeBox box;

    @BeforeEach
    void hall() throws IOException {
        TestVault.lockNew(data, WORDS);
        RoomOpening.Locked locked = (RoomOpening.Locked) Room.open(new DataFolder(data), CONTENT, CLOCK, _ -> {});
        room = ((RoomOpening.Opened) locked.room().open(new Passphrase(WORDS))).room();
        SessionId session = session();
        desk = assertInstanceOf(AssessOpening.Opened.class, AssessDesk.open(room, session, "taxi-licensing"))
                .desk();
        Chores chores = new Chores(Thread::startVirtualThread, Platform::runLater, failure -> {
            throw new AssertionError(failure);
        });
        var means = new PassesOnPhone.Means(new Takings(room, new Random(7)), wings, chores, background, mirrored::get);
        var page = new PassesOnPhone.Page(
                () -> new PlainWords(room.library(), new Area("gb")),
                saying -> said.add(saying.words()),
                refreshed::incrementAndGet);
        Stagehand.run(() -> {
            phones = new PassesOnPhone(means, ENGLISH, page);
            box = phones.box();
        });
        look();
    }

    @AfterEach
    void end() throws IOException {
        background.close();
        wings.close();
        client.close();
        room.close();
    }

    private SessionId session() {
        DeckPlan plan = room.library().plan("taxi-drivers", "en").orElseThrow();
        SessionSetup setup = new SessionSetup(
                DeckOutline.of(plan),
                "Castle Hall",
                LocalDate.of(2026, 11, 23),
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
        var ada = new SessionEvent.PersonArrived(
                new PersonId(UUID.randomUUID()), Arrival.IN_TIME, new Personal.Known("Ada Byte", ""));
        List<SessionEvent> events = List.of(new SessionEvent.DoorsOpened(), ada);
        room.records().append(session, events, CLOCK.instant(), CLOCK.getZone());
        return session;
    }

    /// The page of Ada, as the records have her now.
    private Candidate look() throws IOException {
        Candidate ada = desk.people().getFirst();
        Opened opened = new Opened(Optional.of(desk), Optional.empty(), Optional.empty(), List.of(ada), "");
        Stagehand.run(() -> phones.draw(opened, Optional.of(ada)));
        return ada;
    }

    private void asks(PhoneCodeAsk ask) {
        Stagehand.run(() -> phones.asked(ask));
    }

    private PhoneCodeState state() {
        return Stagehand.on(() -> phones.state());
    }

    private static void until(BooleanSupplier so) throws InterruptedException {
        for (int tried = 0; tried < 400 && !so.getAsBoolean(); tried++) {
            Thread.sleep(25);
        }
        assertTrue(so.getAsBoolean());
    }

    private void until(Stage stage) throws InterruptedException {
        until(() -> state().stage() == stage);
    }

    @Test
    void aCodeIsCoveredUntilItIsAskedForAndTheTestIsKept() throws Exception {
        asks(new PhoneCodeAsk.Give("en"));
        until(() -> said.size() == 1);
        assertTrue(said.getFirst().contains("which parts"), "said before the test, not after it: " + said);
        desk.missed(look().id(), List.of());
        look();
        assertEquals(Stage.NONE, state().stage());
        asks(new PhoneCodeAsk.Give("en"));
        until(Stage.READY);
        mirrored.set(true);
        asks(new PhoneCodeAsk.Show());
        assertEquals(Stage.MIRRORED, state().stage(), "never while the room sees it");
        mirrored.set(false);
        until(Stage.SHOWN);
        String code = state().code();
        assertFalse(state().toString().contains(code));
        String pass = post("/enter", "", "code=" + code)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
        until(Stage.ON_PHONE);
        post("/finish", pass, "even=so");
        until(Stage.KEPT);
        until(() -> refreshed.get() > 0);
        assertEquals(1, look().tries().size());
        asks(new PhoneCodeAsk.End());
        until(() -> wings.port().isEmpty());
        assertEquals(Stage.NONE, state().stage(), "there is a second try");
    }

    private HttpResponse<String> post(String path, String cookie, String body) throws Exception {
        String home = "http://127.0.0.1:" + wings.port().orElseThrow();
        return client.send(
                HttpRequest.newBuilder(URI.create(home + "/test" + path))
                        .header("Origin", home)
                        .header("Cookie", cookie)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
