package org.watchword.desktop.form;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.Theme;

/// Drives one view in a window of its own, with real keys, the way a person does. Keys are JavaFX's own robot's: the
/// one of TestFX rests fifty milliseconds after every press and every release.
public final class Robot {
    /// One for all: each new one of the headless screen holds on to the window before it, and so to every window of the
    /// run with its pages and libraries.
    private static final javafx.scene.robot.Robot KEYBOARD = Stagehand.on(javafx.scene.robot.Robot::new);

    private final FxRobot hands = new FxRobot();
    private final Stage stage;

    private Robot(Stage stage) {
        this.stage = stage;
    }

    /// Shows a view, lets the robot at it and closes the window again.
    public static void in(Supplier<? extends Parent> view, Consumer<Robot> work) {
        on(view, robot -> {
            work.accept(robot);
            return true;
        });
    }

    /// The same, with something to find out. What JavaFX swallowed meanwhile fails this test, and never a later one.
    public static <T> T on(Supplier<? extends Parent> view, Function<Robot, T> work) {
        WaitForAsyncUtils.clearExceptions();
        Stage stage = Stagehand.show(Stagehand.on(view::get), Theme.LIGHT);
        try {
            T found = work.apply(new Robot(stage));
            assertDoesNotThrow(WaitForAsyncUtils::checkException, "JavaFX swallowed");
            return found;
        } finally {
            Stagehand.run(stage::hide);
        }
    }

    /// Lets the robot at a window that stands already.
    public static Robot at(Stage stage) {
        return new Robot(stage);
    }

    /// Waits until there is a node with this id, half a minute at most.
    public void await(String id) {
        until(
                "nothing has the id " + id,
                () -> Stagehand.on(() -> stage.getScene().getRoot().lookup("#" + id) != null));
        Stagehand.settle();
    }

    /// Waits until these words can be read, half a minute at most.
    public void awaitWords(String part) {
        until("nothing says " + part, () -> says(part));
    }

    /// Waits until something holds, half a minute at most.
    public void await(String otherwise, Callable<Boolean> holds) {
        until(otherwise, holds);
    }

    private void until(String otherwise, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, holds);
        } catch (TimeoutException never) {
            throw new AssertionError(otherwise + "; there is " + words(), never);
        }
    }

    /// Presses what has this id with the keyboard: focus, then Space. Works for what is scrolled out of sight
    /// too.
    public void press(String id) {
        focus(id);
        keys(KeyCode.SPACE);
    }

    /// Gives the keyboard to what has this id, once it is there and drawn: until its first frame a control hears no
    /// key.
    public void focus(String id) {
        until(
                id + " does not take the keyboard",
                () -> Stagehand.on(() -> {
                    Node node = stage.getScene().getRoot().lookup("#" + id);
                    if (node == null) {
                        return false;
                    }
                    node.requestFocus();
                    return node.isFocused() && isDrawn(node);
                }));
        Stagehand.settle();
    }

    private boolean isHeard() {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && isDrawn(owner);
    }

    /// Nobody has the keyboard where nothing can take it; a scene gives it away only with its first frame.
    private boolean isReady() {
        return stage.getScene().getFocusOwner() == null || isHeard();
    }

    private static boolean isDrawn(Node node) {
        return !(node instanceof Control control) || control.getSkin() != null;
    }

    /// Clicks on the middle of what has this id, once it is there.
    public void click(String id) {
        await(id);
        hands.clickOn(node(id, Node.class));
        Stagehand.settle();
    }

    /// Types into whatever has the keyboard.
    public void type(String words) {
        words.codePoints().forEach(letter -> Stagehand.run(() -> typed(Character.toString(letter))));
        Stagehand.settle();
    }

    private void typed(String letter) {
        Scene scene = stage.getScene();
        EventTarget typist = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        for (EventType<KeyEvent> what : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            String sent = what == KeyEvent.KEY_TYPED ? letter : "";
            Event.fireEvent(typist, new KeyEvent(what, sent, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    /// Empties a box and types into it.
    public void fill(String id, String words) {
        focus(id);
        Stagehand.run(() -> node(id, TextInputControl.class).clear());
        type(words);
    }

    /// Presses keys together, such as Control and S, once what has the keyboard is drawn.
    public void keys(KeyCode... codes) {
        if (!Stagehand.on(this::isHeard)) {
            Stagehand.frame(stage.getScene());
            until("what has the keyboard is never drawn", () -> Stagehand.on(this::isReady));
        }
        for (KeyCode code : codes) {
            Stagehand.run(() -> KEYBOARD.keyPress(code));
        }
        Stagehand.settle();
        for (KeyCode code : List.of(codes).reversed()) {
            Stagehand.run(() -> KEYBOARD.keyRelease(code));
        }
        Stagehand.settle();
    }

    /// The node with this id.
    ///
    /// @throws AssertionError when there is none
    public <N extends Node> N node(String id, Class<N> kind) {
        Node found = stage.getScene().getRoot().lookup("#" + id);
        if (found == null) {
            throw new AssertionError("nothing has the id " + id);
        }
        return kind.cast(found);
    }

    /// Whether these words can be read now.
    public boolean says(String part) {
        return words().stream().anyMatch(words -> words.contains(part));
    }

    /// Waits as long as people do between two presses: a clicker's second press within 150 ms counts as a bounce.
    public void rest() {
        long until = System.nanoTime() + 160_000_000L;
        until("time does not pass", () -> System.nanoTime() > until);
    }

    /// All words that can be read now: the lines of a list too that the next frame would draw.
    public List<String> words() {
        return Stagehand.on(() -> {
            Parent root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            return hands
                    .lookup(node -> node instanceof Labeled label && label.isVisible())
                    .queryAllAs(Labeled.class)
                    .stream()
                    .map(Labeled::getText)
                    .filter(Objects::nonNull)
                    .toList();
        });
    }
}
