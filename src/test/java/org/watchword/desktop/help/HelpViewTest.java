package org.watchword.desktop.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.content.guide.GuidePage;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class HelpViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final GuidePage PASSES = GuideShelf.guide().page("passes").orElseThrow();

    private final List<HelpAsk> asked = new ArrayList<>();

    @Test
    void keysAskForTheirOwn() {
        Robot.in(() -> view(looking(ENGLISH), ENGLISH), robot -> {
            robot.focus("help-find");
            robot.keys(KeyCode.DOWN);
            robot.keys(KeyCode.UP);
            robot.keys(KeyCode.ENTER);
            robot.keys(KeyCode.ALT, KeyCode.LEFT);
            robot.keys(KeyCode.ESCAPE);
            robot.press("help-contents");
        });
        assertEquals(
                List.of(
                        new HelpAsk.Move(1),
                        new HelpAsk.Move(-1),
                        new HelpAsk.Open(),
                        new HelpAsk.Back(),
                        new HelpAsk.Leave(),
                        new HelpAsk.Show("README")),
                asked);
    }

    @Test
    void arrowsTurnThePageWhileTheKeyboardIsInTheBox() {
        double down = Robot.on(() -> view(HelpViewState.reading(PASSES, false), ENGLISH), robot -> {
            robot.focus("help-find");
            robot.keys(KeyCode.PAGE_DOWN);
            robot.keys(KeyCode.DOWN);
            return Stagehand.on(() -> scroll(robot).getVvalue());
        });
        assertTrue(down > 0, "it was not turned");
    }

    private static ScrollPane scroll(Robot robot) {
        return (ScrollPane) robot.node("help-find", javafx.scene.Node.class)
                .getScene()
                .getRoot()
                .lookup(".page-scroll");
    }

    @Test
    void picturesOfTheGuide() {
        HelpViewState contents = HelpViewState.reading(GuideShelf.guide().contents(), true);
        Pictures.take("help", () -> view(HelpViewState.reading(PASSES, false), ENGLISH));
        Pictures.take("help-contents", () -> view(contents, ENGLISH));
        Pictures.take("help-found", () -> view(looking(ENGLISH), ENGLISH));
        Pictures.take("help-pseudo", () -> view(looking(PseudoLanguage.texts()), PseudoLanguage.texts()));
    }

    private static HelpViewState looking(Texts texts) {
        return HelpViewState.looking(PASSES, "code", GuideShelf.guide().search("code"), 1, texts);
    }

    private HelpView view(HelpViewState state, Texts texts) {
        return new HelpView(new SimpleObjectProperty<>(state), asked::add, texts);
    }
}
