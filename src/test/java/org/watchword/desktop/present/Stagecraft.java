package org.watchword.desktop.present;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;
import org.watchword.desktop.film.Booth;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.phones.PhoneFacts;
import org.watchword.desktop.present.key.ClickerKeys;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.present.view.TaxiDeck;
import org.watchword.desktop.screens.ScreenMemory;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.face.Palette;
import org.watchword.desktop.slide.face.Tongue;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.records.Keeping;
import org.watchword.records.register.SessionRow;
import org.watchword.room.DataFolder;
import org.watchword.room.OpenSession;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.Started;
import org.watchword.session.Command;
import org.watchword.session.DeckOutline;
import org.watchword.session.Reason;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;
import org.watchword.session.SessionState;

/// A real room with a real session, presented on screens that a test plugs in and pulls out.
final class Stagecraft implements AutoCloseable, PresentDoors {

    private static final long BETWEEN_PRESSES = TimeUnit.MILLISECONDS.toNanos(160);

    final List<String> said = new ArrayList<>();
    final List<String> floor = new ArrayList<>();
    final AtomicBoolean unseen = new AtomicBoolean();
    final ScriptedScreens screens = new ScriptedScreens(ScriptedScreens.LAPTOP, ScriptedScreens.PROJECTOR);
    private final PictureShelf shelf = new PictureShelf();
    private final Background background = Background.thread(Platform::runLater);
    private final Room room;
    private final Live live;
    private final PresentScreen screen;
    private final PresentChoices choices = new PresentChoices(
            Reading.USUAL, LetterKeys.USUAL, ClickerKeys.USUAL, ScreenMemory.EMPTY, Palette.USUAL, true);
    private final Stage trainer;
    private long pressedAt = System.nanoTime();

    Stagecraft(Path data) {
        this(data, TaxiDeck.material(), Booth.CLOSED);
    }

    /// @param booth shows the films of this deck
    Stagecraft(Path data, Material material, Booth booth) {
        this(open(data), room -> session(room, material), material, booth);
        until(() -> state().show().shown().contains(0));
    }

    /// The program started again on what a laptop that died has left.
    static Stagecraft carryingOn(Path data) {
        return new Stagecraft(open(data), Stagecraft::resumed, TaxiDeck.material(), Booth.CLOSED);
    }

    private Stagecraft(Room room, Function<Room, OpenSession> begin, Material material, Booth booth) {
        this.room = room;
        OpenSession session = begin.apply(room);
        live = Stagehand.on(() -> new Live(session, Clock.systemUTC(), Platform::runLater));
        Slides slides = new Slides(material, shelf, Evening.ENGLISH, booth);
        screen = Stagehand.on(() -> new PresentScreen(live, slides, choices, background, this));
        trainer = Stagehand.on(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(screen.view(), 960, 540));
            Look.apply(stage.getScene(), Theme.DARK);
            stage.show();
            screen.tell(unseen::set);
            screen.open(stage, screens, choices);
            return stage;
        });
    }

    private static Room open(Path data) {
        Path content = Path.of(System.getProperty("watchword.root"), "training-content");
        RoomOpening opening = Room.open(new DataFolder(data), content, Clock.systemUTC(), failure -> {
            throw new AssertionError(failure);
        });
        return ((RoomOpening.Opened) opening).room();
    }

    private static OpenSession resumed(Room room) {
        try {
            SessionRow left = room.records().ask().sessions().getFirst();
            return ((Started.Running) room.resume(left.id())).session();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static OpenSession session(Room room, Material material) {
        Started started = room.prepare(new SessionSetup(
                DeckOutline.of(material.plan()),
                "Castle Hall",
                LocalDate.now(ZoneOffset.UTC),
                LocalTime.of(19, 0),
                "",
                "gb",
                "taxi-private-hire",
                true,
                Safeguarding.nameless(false),
                true,
                SessionKind.TRAINING,
                ""));
        return ((Started.Running) started).session();
    }

    /// The session as it is on the disk.
    SessionState state() {
        return Stagehand.on(() -> live.saved().get());
    }

    /// Presses and releases a key on the trainer's window, as long after the last one as people do: a second press of
    /// a clicker within 150 ms counts as a bounce. The wait begins when the last one was heard, which a busy window
    /// thread may have put off.
    void press(KeyCode code) {
        until(() -> System.nanoTime() - pressedAt > BETWEEN_PRESSES);
        Stagehand.run(() -> {
            Scene scene = trainer.getScene();
            Event.fireEvent(
                    scene.getFocusOwner() == null ? scene : scene.getFocusOwner(), key(KeyEvent.KEY_PRESSED, code));
            Event.fireEvent(scene, key(KeyEvent.KEY_RELEASED, code));
        });
        pressedAt = System.nanoTime();
    }

    /// Holds a key down as systems report it: pressed again and again.
    void hold(KeyCode code, int times) {
        Stagehand.run(() -> {
            for (int time = 0; time < times; time++) {
                Event.fireEvent(trainer.getScene(), key(KeyEvent.KEY_PRESSED, code));
            }
            Event.fireEvent(trainer.getScene(), key(KeyEvent.KEY_RELEASED, code));
        });
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode code) {
        String text = code.isLetterKey() || code.isDigitKey() ? code.getChar().toLowerCase(Locale.ROOT) : "";
        return new KeyEvent(type, "", text, code, false, false, false, false);
    }

    void control(KeyCode code) {
        Stagehand.run(() -> Event.fireEvent(
                trainer.getScene(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false)));
        Stagehand.run(() -> Event.fireEvent(trainer.getScene(), key(KeyEvent.KEY_RELEASED, code)));
    }

    /// Waits until something is so, at most twenty seconds. The headless screen cannot paint a maximised window and
    /// says so on its own thread; that is no failure of what is tested.
    void until(BooleanSupplier so) {
        WaitForAsyncUtils.autoCheckException = false;
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> so.getAsBoolean());
        } catch (TimeoutException never) {
            throw new AssertionError(never);
        }
    }

    boolean wallStands() {
        return Stagehand.on(() -> Window.getWindows().stream()
                .anyMatch(window -> window instanceof Stage stage && stage.getTitle() != null && stage.isShowing()));
    }

    Stage wall() {
        return Stagehand.on(() -> Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.getTitle() != null)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow());
    }

    /// The trainer changes the settings meanwhile.
    void choose(UnaryOperator<PresentChoices> change) {
        Stagehand.run(() -> screen.choose(change.apply(choices)));
    }

    /// Whether the slide before still lies over the wall.
    boolean fading() {
        return Stagehand.on(() -> wall().getScene().getRoot().getChildrenUnmodifiable().stream()
                .filter(ImageView.class::isInstance)
                .reduce((_, last) -> last)
                .orElseThrow()
                .isVisible());
    }

    /// Whether anything may move on the wall, from now on.
    void move(boolean on) {
        choose(now ->
                new PresentChoices(now.reading(), now.letters(), now.clicker(), now.screens(), now.palette(), on));
    }

    /// The slide that the wall shows, saved or not.
    int shownSlide() {
        return Stagehand.on(() -> live.shown().get().show().at().slide());
    }

    /// Asks the session directly.
    void ask(Command command) {
        Stagehand.run(() -> live.ask(command, _ -> {}));
    }

    /// What is drawn in the audience's window.
    Region slideOnTheWall() {
        return (Region) wall().getScene().getRoot().lookup(".audience");
    }

    /// Whether the wall is drawn in high contrast: a ready picture with white paper, or else the live slide.
    boolean wallIsInHighContrast() {
        Scene wall = wall().getScene();
        Region slide = slideOnTheWall();
        return Stagehand.on(() -> {
            ImageView picture = wall.getRoot().getChildrenUnmodifiable().stream()
                    .filter(ImageView.class::isInstance)
                    .map(ImageView.class::cast)
                    .findFirst()
                    .orElseThrow();
            Image ready = picture.getImage();
            return picture.isVisible()
                    ? ready.getPixelReader().getArgb(6, (int) ready.getHeight() - 24) == 0xFFFFFFFF
                    : slide.getStyleClass().contains("contrast");
        });
    }

    Scene laptop() {
        return trainer.getScene();
    }

    @Override
    public void close() throws IOException {
        Stagehand.run(() -> {
            screen.close();
            live.close();
            trainer.close();
        });
        background.close();
        room.close();
        shelf.close();
    }

    @Override
    public void toRegister() {
        said.add("register");
    }

    @Override
    public void end() {
        said.add("end");
    }

    @Override
    public void refused(Reason reason) {
        said.add(reason.name());
    }

    @Override
    public void notSaved(Keeping.Why why) {
        said.add(why.name());
    }

    @Override
    public void reading(Reading reading) {
        said.add("notes " + reading.letters());
    }

    @Override
    public void language(Tongue tongue) {
        said.add("language " + tongue);
    }

    @Override
    public void clicker(ClickerKeys keys) {
        said.add("clicker " + keys.saved());
    }

    @Override
    public void letters(LetterKeys letters) {
        said.add("letters " + letters.saved());
    }

    @Override
    public void wayInAway() {
        said.add("way in away");
    }

    @Override
    public void takeWords(OptionalInt id, Consumer<List<String>> then) {
        said.add("took words");
        then.accept(floor);
    }

    /// What the wall says to a screen reader; nothing when a picture stands there that was made beforehand.
    String wallSays() {
        return Stagehand.on(
                () -> slideOnTheWall().isVisible() ? slideOnTheWall().getAccessibleText() : "");
    }

    /// How it stands with the phones from now on.
    void phones(PhoneFacts facts) {
        Stagehand.run(() -> screen.phones(facts, Pane::new));
    }

    @Override
    public void screens(ScreenMemory memory) {
        said.add("screens");
    }
}
