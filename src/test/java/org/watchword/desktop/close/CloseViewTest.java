package org.watchword.desktop.close;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.close.CloseViewState.Stage;
import org.watchword.desktop.close.Summary.Change;
import org.watchword.desktop.close.Summary.Score;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class CloseViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<PartTime> PARTS = List.of(
            new PartTime("Welcome", 2, 3.2),
            new PartTime("Signs in the car", 12, 18),
            new PartTime("What to write down", 4, 3));

    private final List<CloseAsk> asked = new ArrayList<>();

    @Test
    void picturesOfTheEnd() {
        Pictures.take("close-open", () -> view(full(), Stage.OPEN, ENGLISH));
        Pictures.take("close", () -> view(full(), Stage.SAFE, ENGLISH));
        Pictures.take("close-no-backup", () -> view(full(), Stage.NO_BACKUP, ENGLISH));
        Pictures.take("close-empty", () -> view(empty(), Stage.SAFE, ENGLISH));
        Pictures.take("close-pseudo", () -> view(full(), Stage.SAFE, PseudoLanguage.texts()));
    }

    @Test
    void beforeTheEndOneCanEndOrGoBack() {
        Robot.in(() -> view(full(), Stage.OPEN, ENGLISH), robot -> {
            robot.press("end");
            robot.press("go-back");
            robot.keys(KeyCode.ESCAPE);
        });
        assertEquals(List.of(new CloseAsk.End(), new CloseAsk.GoBack(), new CloseAsk.GoBack()), asked);
    }

    @Test
    void afterTheEndEverythingIsOneButtonAway() {
        Robot.in(() -> view(full(), Stage.SAFE, ENGLISH), robot -> {
            robot.press("hand-over");
            robot.press("save-funder");
            robot.press("print");
            robot.press("home");
            robot.keys(KeyCode.ESCAPE);
        });
        assertEquals(
                List.of(
                        new CloseAsk.HandOver(),
                        new CloseAsk.SaveFunder(),
                        new CloseAsk.Print(),
                        new CloseAsk.Home(),
                        new CloseAsk.Home()),
                asked);
    }

    @Test
    void whileASessionIsBeingEndedTheKeyboardStaysWithThePage() {
        SimpleObjectProperty<CloseViewState> state = new SimpleObjectProperty<>(state(Stage.OPEN));
        Robot.in(() -> new VBox(new Button("aside"), new CloseView(state, asked::add, ENGLISH)), robot -> {
            robot.focus("end");
            Stagehand.run(() -> state.set(state(Stage.ENDING)));
            Stagehand.run(() -> state.set(state(Stage.SAFE)));
            robot.await(
                    "the next thing to press waits",
                    () -> Stagehand.on(robot.node("save-funder", Button.class)::isFocused));
        });
    }

    private static CloseViewState state(Stage stage) {
        return CloseViewState.of(full(), stage, DAY, ENGLISH);
    }

    private CloseView view(Summary summary, Stage stage, Texts texts) {
        return new CloseView(
                new SimpleObjectProperty<>(CloseViewState.of(summary, stage, DAY, texts)), asked::add, texts);
    }

    private static Summary full() {
        return summary(
                List.of(
                        new Change(
                                "You think a passenger is being controlled. What do you do first?",
                                Optional.of(new Score(7, 24)),
                                Optional.of(new Score(21, 23))),
                        new Change(
                                "Which of these is a sign on its own?",
                                Optional.of(new Score(10, 24)),
                                Optional.empty())),
                List.of("What drivers can do", "Help is free and private"),
                24);
    }

    private static Summary empty() {
        return summary(List.of(), List.of(), 0);
    }

    private static Summary summary(List<Change> questions, List<String> materials, int named) {
        return new Summary(
                "Taxi and private hire drivers",
                "Castle Hall",
                DAY,
                LocalTime.of(18, 30),
                false,
                named,
                2,
                53,
                55,
                PARTS,
                questions,
                questions.isEmpty() ? List.of() : List.of("Who do you call?"),
                materials,
                true);
    }
}
