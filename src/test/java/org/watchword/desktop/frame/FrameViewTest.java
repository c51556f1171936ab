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
            new Notice.Trouble(new ErrorCode("K7QM-2R4D"), true),
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
