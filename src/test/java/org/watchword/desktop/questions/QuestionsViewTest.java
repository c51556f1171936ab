package org.watchword.desktop.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.questions.QuestionsViewState.Said;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.exchange.item.Format;

class QuestionsViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final QuestionsStep BEGUN = new QuestionsStep.Begun();
    private static final QuestionsStep LOOKED = GivenQuestions.looked(GivenQuestions.GIFT);
    private static final QuestionsStep KEPT = new QuestionsStep.Kept(
            Path.of("home", "anna", "watchword", "content", "modules", "questions", "fire-safety"), 2, 2);

    private final List<QuestionsAsk> asked = new ArrayList<>();

    @Test
    void everyButtonAsksForItsOwn() {
        Robot.in(() -> view(LOOKED, Said.NOTHING, ENGLISH), robot -> {
            robot.press("choose-file");
            robot.press("write-out");
            robot.fill("module-name", "x y");
            robot.keys(KeyCode.ENTER);
            robot.press("press");
            robot.keys(KeyCode.ESCAPE);
        });
        assertEquals(
                List.of(
                        new QuestionsAsk.ChooseFile(),
                        new QuestionsAsk.WriteOut(),
                        new QuestionsAsk.Keep("x y"),
                        new QuestionsAsk.Keep("x y"),
                        new QuestionsAsk.Back()),
                asked);
    }

    @Test
    void whatGoesOutIsChosenAndSaved() {
        QuestionsStep out = GivenQuestions.out(Format.GIFT);
        Robot.in(() -> view(out, Said.NOTHING, ENGLISH), robot -> {
            Stagehand.run(() ->
                    robot.node("format", ComboBox.class).getSelectionModel().select(1));
            robot.press("press");
        });
        assertEquals(List.of(new QuestionsAsk.Choose(0, Format.AIKEN), new QuestionsAsk.Save()), asked);
    }

    @Test
    void theFolderOfWhatWasKeptIsShown() {
        Robot.in(() -> view(KEPT, Said.NOTHING, ENGLISH), robot -> robot.press("show-folder"));
        assertEquals(List.of(new QuestionsAsk.ShowFolder()), asked);
    }

    @Test
    void picturesOfTheQuestions() {
        Said refused = Said.trouble(ENGLISH.get(RefusalWord.NOT_TEXT));
        Pictures.take("questions", () -> view(BEGUN, Said.NOTHING, ENGLISH));
        Pictures.take("questions-refused", () -> view(BEGUN, refused, ENGLISH));
        Pictures.take("questions-read", () -> view(LOOKED, Said.NOTHING, ENGLISH));
        Pictures.take(
                "questions-taken", () -> view(LOOKED, Said.trouble(ENGLISH.get(QuestionsWord.NAME_TAKEN)), ENGLISH));
        Pictures.take("questions-kept", () -> view(KEPT, Said.NOTHING, ENGLISH));
        QuestionsStep out = GivenQuestions.out(Format.AIKEN);
        Pictures.take("questions-out", () -> view(out, Said.NOTHING, ENGLISH));
        Texts pseudo = PseudoLanguage.texts();
        Pictures.take("questions-pseudo", () -> view(LOOKED, Said.busy(QuestionsWord.KEEPING), pseudo));
    }

    private QuestionsView view(QuestionsStep step, Said said, Texts texts) {
        return new QuestionsView(
                new SimpleObjectProperty<>(QuestionsViewState.of(step, said, texts)), asked::add, texts);
    }
}
