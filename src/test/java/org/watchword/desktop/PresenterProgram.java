package org.watchword.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.screens.Monitor;
import org.watchword.desktop.screens.Monitors;
import org.watchword.desktop.screens.Place;
import org.watchword.desktop.screens.ScreenSource;
import org.watchword.desktop.screens.SystemScreens;
import org.watchword.room.phones.Ballots;
import org.watchword.room.phones.RecordsSeal;
import org.watchword.session.RoundId;
import org.watchword.session.SessionId;

/// The real program in a process of its own, with a laptop and a projector, the slides on the wall and phones let in.
/// It
/// is told what to do line by line:
///
///     slips               answers `slip TOKEN` for each
///     go NUMBER           to a slide, from 1
///     press KEY           such as PAGE_DOWN
///     changes NUMBER      ten slides forward and ten back, again and again; answers `nanos N` for each
///     stored              answers how many answers are in the ballot file
///     counted ROUND       answers `OPTION N` for each option that the journal has counts of
public final class PresenterProgram {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Pattern ADDRESS = Pattern.compile("127\\.0\\.0\\.1(:(\\d+))?");
    private static final int ONE_WAY = 10;

    /// After a slide stands: two presses within 150 ms are one that bounced.
    private static final long REST_MILLIS = 200;

    private final Laptop laptop;
    private final Robot robot;
    private final SessionId session;
    private final SlideWatch watch;

    private PresenterProgram(Laptop laptop) throws IOException {
        this.laptop = laptop;
        robot = laptop.robot();
        session = laptop.room().records().ask().sessions().getFirst().id();
        watch = new SlideWatch(laptop.stage());
    }

    /// Prints `port N` when phones may come, then `done COMMAND` for each line that it read. Ends with its input.
    ///
    /// @param arguments the data folder, and `carry-on` when its session was begun before
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        Path files = Files.createDirectories(data.resolveSibling("files"));
        try (Laptop laptop = Laptop.inAHall(data, files, headless ? new TwoScreens() : new SystemScreens())) {
            if (arguments.length > 1) {
                fire(laptop.robot(), "carry-on");
                laptop.robot().await("audience-sees");
            } else {
                begin(laptop.robot());
            }
            new PresenterProgram(laptop).run();
        }
        System.exit(0);
    }

    private static void begin(Robot robot) {
        FirstSteps.prepare(robot, "Castle Hall");
        fire(robot, "open-doors");
        fire(robot, "go-on");
        for (int people = 0; people < 12; people++) {
            fire(robot, "more-people");
        }
        fire(robot, "door-phones");
        fire(robot, "phones-power");
        robot.awaitWords("No phone has come yet");
        fire(robot, "door-register");
        fire(robot, "to-slides");
        robot.await("audience-sees");
    }

    /// As a mouse does: which of the two windows the headless screen gives its keys to is not ours to say.
    private static void fire(Robot robot, String button) {
        robot.await(button);
        Stagehand.run(() -> robot.node(button, ButtonBase.class).fire());
        Stagehand.settle();
    }

    private void key(KeyCode code, boolean control) {
        Stagehand.run(() -> {
            Scene scene = laptop.stage().getScene();
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Node owner = scene.getFocusOwner();
                Event.fireEvent(
                        owner == null ? scene : owner, new KeyEvent(type, "", "", code, false, control, false, false));
            }
        });
        Stagehand.settle();
    }

    private void run() throws Exception {
        OUT.println("port " + port());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            obey(line.split(" "));
            OUT.println("done " + line);
        }
    }

    private int port() {
        key(KeyCode.P, true);
        robot.awaitWords("127.0.0.1");
        Matcher address = ADDRESS.matcher(String.join("\n", robot.words()));
        if (!address.find()) {
            throw new AssertionError("no address");
        }
        key(KeyCode.ESCAPE, false);
        return address.group(2) == null ? 80 : Integer.parseInt(address.group(2));
    }

    private void obey(String[] command) throws Exception {
        switch (command[0]) {
            case "slips" -> slips();
            case "go" -> go(command[1]);
            case "press" -> key(KeyCode.valueOf(command[1]), false);
            case "changes" -> changes(Integer.parseInt(command[1]));
            case "stored" -> stored();
            case "counted" -> counted(new RoundId(command[1]));
            default -> throw new IOException("not understood: " + command[0]);
        }
    }

    private BallotFile ballot() throws IOException {
        var records = laptop.room().records();
        return new Ballots(records.beside(Ballots.FOLDER), new RecordsSeal(records)).open(session);
    }

    private void slips() throws IOException {
        try (BallotFile ballot = ballot()) {
            ballot.seats()
                    .all()
                    .forEach(seat -> OUT.println("slip " + seat.token().text()));
        }
    }

    private void stored() throws IOException {
        try (BallotFile ballot = ballot()) {
            OUT.println(ballot.rows().size());
        }
    }

    private void counted(RoundId round) throws IOException {
        laptop.room()
                .look(session)
                .rounds()
                .of(round)
                .tally()
                .counts()
                .forEach((option, count) -> OUT.println(option + " " + count));
    }

    private void go(String slide) {
        key(KeyCode.G, true);
        robot.await("go-to-number");
        robot.fill("go-to-number", slide);
        key(KeyCode.ENTER, false);
    }

    private void changes(int times) throws Exception {
        int before = watch.onTheSpot();
        for (int press = 0; press < times; press++) {
            OUT.println("nanos " + watch.press(press / ONE_WAY % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP));
            Thread.sleep(REST_MILLIS);
        }
        OUT.println("drawn on the spot " + (watch.onTheSpot() - before));
    }

    /// Of the headless screen, which is 1000 by 1000: windows may lie over each other there.
    private static final class TwoScreens implements ScreenSource {
        @Override
        public Monitors now() {
            return new Monitors(List.of(
                    new Monitor("laptop", new Place(0, 0, 1000, 1000), 1, true),
                    new Monitor("projector", new Place(20, 20, 960, 540), 1, false)));
        }

        @Override
        public Runnable listen(Consumer<Monitors> listener) {
            return () -> {};
        }
    }
}
