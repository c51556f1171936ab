package org.watchword.desktop.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.door.DoorViewState.OnTheWall;
import org.watchword.desktop.door.DoorViewState.Turn;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.live.SlowSession;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.slide.face.Doorway;
import org.watchword.desktop.wings.Wings;
import org.watchword.print.Statement;
import org.watchword.session.Band;
import org.watchword.session.Command;
import org.watchword.session.Guest;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;

/// Phones at the door of a real register on a disk that answers when the test lets it.
class DoorSwitchTest {

    private final Evening evening = Evening.comingIn().ask(new Command.CountHeads(Band.PEOPLE, 3));
    private final SlowSession session = new SlowSession(evening);
    private final Wings wings = new Wings();
    private final Background background = Background.thread(Platform::runLater);
    private final List<Statement> printed = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final HttpClient phone =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final List<Optional<Doorway>> wall = new ArrayList<>();
    private Live live;
    private DoorSwitch door;

    @BeforeEach
    void begin() {
        evening.ask(new Command.Expect(List.of(guest("Ann Sample", "Castle Cars"), guest("Mia Example", ""))));
        Chores chores = new Chores(Thread::startVirtualThread, Platform::runLater, failure -> {
            throw new AssertionError(failure);
        });
        Stagehand.run(() -> {
            live = new Live(session, Clock.systemUTC(), Platform::runLater);
            door = new DoorSwitch(
                    live,
                    new DoorSwitch.Desk(wings, chores, background, Evening.ENGLISH),
                    new DoorSwitch.Ways(() -> {}, () -> {}, printed::add, told::add));
        });
    }

    @AfterEach
    void end() {
        Stagehand.run(() -> {
            door.close();
            live.close();
        });
        wings.close();
        background.close();
        phone.close();
    }

    private static Guest guest(String name, String organisation) {
        return new Guest(new PersonId(UUID.randomUUID()), new Personal.Known(name, organisation));
    }

    private DoorViewState state() {
        return Stagehand.on(() -> door.state().get());
    }

    private static void until(BooleanSupplier so) throws InterruptedException {
        for (int tried = 0; tried < 200 && !so.getAsBoolean(); tried++) {
            Thread.sleep(50);
        }
        assertTrue(so.getAsBoolean());
    }

    private String home() {
        return "http://127.0.0.1:" + wings.port().orElseThrow();
    }

    private String get(String path) throws IOException, InterruptedException {
        return phone.send(
                        HttpRequest.newBuilder(URI.create(home() + path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpRequest form(String path, String body) {
        return HttpRequest.newBuilder(URI.create(home() + path))
                .header("Origin", home())
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        return phone.send(form(path, body), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private void says(int number) throws Exception {
        String session = get("/door").replaceAll("(?s).*name=\"session\" value=\"([0-9a-f]+)\".*", "$1");
        post("/door/here", "number=" + number + "&session=" + session);
    }

    private void theDiskAnswers() {
        Stagehand.run(() -> {
            session.save();
            session.answer();
        });
        Stagehand.settle();
    }

    private Parent page() {
        return door.page();
    }

    private Parent register() {
        return door.above(new StackPane());
    }

    @Test
    void whoTypesTheirNumberIsTickedInWhenTheTrainerSaysYes() throws Exception {
        Robot.in(this::page, robot -> robot.press("check-in-on"));
        until(() -> state().checkIn().running());
        says(1);
        until(() -> state().claim().isPresent());
        assertEquals(
                "No. 1 says they are here: Ann Sample, Castle Cars",
                state().claim().get().words());
        assertEquals(0, evening.state().register().people().size(), "nobody is in before the trainer says so");
        Robot.in(this::register, robot -> robot.press("door-yes"));
        theDiskAnswers();
        assertEquals(1, evening.state().register().people().size());
        assertTrue(state().claim().isEmpty());
        says(1);
        says(99);
        assertTrue(state().claim().isEmpty(), "who is in, and who is nobody, is not asked about");
        assertFalse(get("/door").contains("Sample"));
    }

    @Test
    void aNoTicksNobodyInAndTheyMaySayItAgain() throws Exception {
        Robot.in(this::page, robot -> robot.press("check-in-on"));
        until(() -> state().checkIn().running());
        says(2);
        until(() -> state().claim().isPresent());
        Robot.in(this::register, robot -> robot.press("door-no"));
        assertEquals(0, session.waiting());
        assertTrue(state().claim().isEmpty());
        says(2);
        until(() -> state().claim().isPresent());
    }

    @Test
    void aHelpersPressIsShownWhenTheDiskHasIt() throws Exception {
        Robot.in(this::page, robot -> robot.press("counter-on"));
        until(() -> state().counter().running());
        String code = state().counter().code().replace(" ", "");
        assertTrue(get("/count").contains("six figures"));
        post("/count/enter", "code=" + code);
        CompletableFuture<HttpResponse<String>> press =
                phone.sendAsync(form("/count/press", "page=a&n=1&do=%2BPEOPLE"), HttpResponse.BodyHandlers.ofString());
        until(() -> Stagehand.on(session::waiting) == 1);
        assertTrue(get("/count").contains("id=\"heads-PEOPLE\">3<"));
        assertFalse(press.isDone());
        theDiskAnswers();
        assertTrue(press.join().body().contains("\"PEOPLE\":4"));
        assertEquals(4, evening.state().register().counted(Band.PEOPLE));
        assertTrue(
                post("/count/press", "page=a&n=1&do=%2BPEOPLE").contains("\"PEOPLE\":4"), "sent again, counted once");
        assertEquals(0, Stagehand.on(session::waiting));
    }

    @Test
    void switchedOffNothingListens() throws Exception {
        Robot.in(this::page, robot -> robot.press("check-in-on"));
        until(() -> state().checkIn().running());
        Robot.in(this::page, robot -> robot.press("check-in-off"));
        until(() -> state().checkIn().turn() == Turn.ON);
        assertTrue(wings.port().isEmpty());
    }

    @Test
    void theSquareIsOnTheWallUntilSheTakesItOffOrSwitchesOff() throws Exception {
        Stagehand.run(() -> door.showBy(wall::add));
        assertEquals(OnTheWall.CANNOT, state().wall());
        switchedOn();
        Robot.in(this::page, robot -> robot.press("door-wall"));
        assertEquals(OnTheWall.IS, state().wall());
        String shown = wall.getLast().orElseThrow().address();
        assertTrue(shown.endsWith("/door"), shown);
        Robot.in(this::page, robot -> robot.press("door-wall"));
        assertEquals(Optional.empty(), wall.getLast());
        Robot.in(this::page, robot -> robot.press("door-wall"));
        assertTrue(wall.getLast().isPresent());
        Robot.in(this::page, robot -> robot.press("check-in-off"));
        until(() -> state().checkIn().turn() == Turn.ON);
        assertEquals(Optional.empty(), wall.getLast());
        assertEquals(4, wall.size());
    }

    @Test
    void whenTheSlidesBeginTheSquareIsOffTheWall() throws Exception {
        Stagehand.run(() -> door.showBy(wall::add));
        switchedOn();
        Robot.in(this::page, robot -> robot.press("door-wall"));
        assertTrue(wall.getLast().isPresent());
        Stagehand.run(() -> live.ask(new Command.StartPresenting(), _ -> {}));
        theDiskAnswers();
        until(() -> state().wall() == OnTheWall.CANNOT);
        assertEquals(Optional.empty(), wall.getLast());
    }

    @Test
    void withoutAWallThereIsNothingToShowItOn() throws Exception {
        switchedOn();
        assertEquals(OnTheWall.CANNOT, state().wall());
    }

    /// A laptop without a network has no address to show.
    private void switchedOn() throws Exception {
        Robot.in(this::page, robot -> robot.press("check-in-on"));
        until(() -> state().checkIn().running());
        assumeFalse(state().checkIn().ways().isEmpty());
    }

    @Test
    void theListHasNumbersAndSaysNothingOfTheEvening() {
        Robot.in(this::page, robot -> robot.press("door-print"));
        Statement list = printed.getFirst();
        assertEquals(
                List.of(new Statement.Fact("1", "Ann Sample, Castle Cars"), new Statement.Fact("2", "Mia Example")),
                list.parts().getFirst().facts());
        String all = list.title() + list.lead() + list.parts();
        assertFalse(all.toLowerCase(java.util.Locale.ROOT).contains("traffick"), all);
        assertEquals(List.of(), told);
    }
}
