package org.watchword.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.TextSize;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.notice.ErrorCode;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.notice.NoticeBar;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class FrameViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Optional<FrameViewState.Open> SESSION =
            Optional.of(new FrameViewState.Open("Taxi and private hire drivers", 24, true));
    private static final List<Notice> MUCH = List.of(
            new Notice.Trouble(new ErrorCode("K7QM-2R4D"), true, "details"),
            new Notice.FilesSaved(List.of(Path.of("register-2026-11-21.csv").toAbsolutePath())),
            new Notice.Refused("There is no deck “taxi” here. The decks here are: front-line, schools, taxi-drivers."));

    @Test
    void theSideBarOfAnOpenSessionIsReadWholeAndCanBeReached() {
        Pictures.take("frame-open", () -> frame(ENGLISH, List.of(), _ -> {}));
    }

    @Test
    void noticesAreReadWholeBelowAPageThatKeepsItsRoom() {
        Pictures.take("frame-notices", () -> frame(ENGLISH, MUCH, _ -> {}));
    }

    @Test
    void longWordsAreReadWhole() {
        Pictures.take("frame-pseudo", () -> frame(PseudoLanguage.texts(), MUCH, _ -> {}));
    }

    @Test
    void mostOfALowWindowIsThePages() {
        double page = Stagehand.on(() -> {
            FrameView frame = frame(ENGLISH, MUCH, _ -> {});
            Look.apply(new Scene(frame, 1280, 720), Theme.LIGHT, TextSize.DOUBLE);
            frame.applyCss();
            frame.layout();
            return frame.lookup(".page-holder").getLayoutBounds().getHeight();
        });
        assertTrue(page >= 720 * 0.6 - 1, () -> "the page has " + page);
    }

    @Test
    void theLastDoorScrollsIntoSightWhenItGetsTheKeyboard() {
        List<FrameAsk> asked = new ArrayList<>();
        Robot.in(() -> low(frame(ENGLISH, List.of(), asked::add)), robot -> {
            robot.focus("door-slides");
            robot.keys(KeyCode.TAB);
            Bounds place = Stagehand.on(() -> {
                Node door = robot.node("door-settings", Node.class);
                return door.localToScene(door.getBoundsInLocal());
            });
            assertTrue(place.getMaxY() <= 300 && place.getMinY() >= 0, place::toString);
            robot.keys(KeyCode.SPACE);
        });
        assertEquals(List.of(new FrameAsk.Go(Page.SETTINGS)), asked);
    }

    @Test
    void theKeyboardStaysOnThePageWhenWhatHadItIsGone() {
        TextField first = named(new TextField(), "first");
        Button line = named(new Button("Take back"), "take-back");
        VBox lines = new VBox(line);
        line.setOnAction(_ -> lines.getChildren().remove(line));
        Button last = named(new Button("Undo"), "undo");
        last.setOnAction(_ -> last.setDisable(true));
        Robot.in(() -> shown(new PageOfBoxes(first, first, lines, last)), robot -> {
            robot.press("take-back");
            robot.await("a line took the keyboard with it", first::isFocused);
            robot.press("undo");
            robot.await("a button took the keyboard with it", first::isFocused);
        });
    }

    @Test
    void aPageThatIsBusyKeepsTheKeyboardForTheButtonThatWasPressed() {
        Button choose = named(new Button("Choose"), "choose");
        choose.setOnAction(_ -> choose.setDisable(true));
        PageOfBoxes page = new PageOfBoxes(named(new TextField(), "none"), choose);
        Robot.in(() -> shown(page), robot -> {
            robot.press("choose");
            robot.await("the keyboard left the page", () -> page.getParent().isFocused());
            Stagehand.run(() -> choose.setDisable(false));
            robot.await("the button did not get it back", choose::isFocused);
        });
    }

    private static FrameView shown(Node page) {
        FrameView frame = frame(ENGLISH, List.of(), _ -> {});
        frame.show(page);
        return frame;
    }

    private static <N extends Node> N named(N node, String id) {
        node.setId(id);
        return node;
    }

    /// A page that gives the keyboard to its first box, as all pages do.
    private static final class PageOfBoxes extends VBox {
        private final TextField first;

        PageOfBoxes(TextField first, Node... parts) {
            super(parts);
            this.first = first;
        }

        @Override
        public void requestFocus() {
            first.requestFocus();
        }
    }

    private static VBox low(FrameView frame) {
        frame.setMinHeight(300);
        frame.setMaxHeight(300);
        return new VBox(frame);
    }

    private static FrameView frame(Texts texts, List<Notice> notices, Consumer<FrameAsk> ask) {
        FrameViewState state = FrameViewState.of(Page.REGISTER, SESSION, texts);
        NoticeBar bar = new NoticeBar(FXCollections.observableArrayList(notices), texts, _ -> {});
        FrameView frame = new FrameView(new SimpleObjectProperty<>(state), ask, texts, bar);
        frame.show(new StackPane(Parts.text("Page")));
        return frame;
    }
}
