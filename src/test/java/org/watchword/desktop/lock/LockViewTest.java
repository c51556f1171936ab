package org.watchword.desktop.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.lock.LockViewState.LockProgress;
import org.watchword.desktop.lock.LockViewState.Way;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class LockViewTest {

    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final List<String> GROUPS = List.of("ACDEFG", "HJKMNP", "RTVWXY", "34679A", "WMWMWM", "CDCDCD");
    private static final LockProgress CALM = new LockProgress(false, Shut.RECORDS, Optional.empty());
    private static final LockProgress WRONG =
            new LockProgress(false, Shut.RECORDS, Optional.of("That is not the passphrase of these records."));

    private final List<LockAsk> asked = new ArrayList<>();

    @Test
    void picturesOfEveryStep() {
        for (LockStep step : LockStep.values()) {
            String name = "lock-" + step.name().toLowerCase(Locale.ROOT);
            Pictures.take(name, () -> view(step, CALM, ENGLISH));
            Pictures.take(name + "-pseudo", () -> view(step, CALM, PseudoLanguage.texts()));
        }
        LockProgress backup = new LockProgress(false, Shut.BACKUP, Optional.empty());
        for (LockStep step : List.of(LockStep.UNLOCK, LockStep.RECOVER)) {
            String name = "lock-backup-" + step.name().toLowerCase(Locale.ROOT);
            Pictures.take(name, () -> view(step, backup, ENGLISH));
            Pictures.take(name + "-pseudo", () -> view(step, backup, PseudoLanguage.texts()));
        }
        Pictures.take("lock-wrong", () -> view(LockStep.UNLOCK, WRONG, ENGLISH));
    }

    @Test
    void whatIsTypedIsHiddenUntilSheWantsToSeeIt() {
        Robot.in(() -> view(LockStep.UNLOCK, CALM, ENGLISH), robot -> {
            robot.fill("box-0", "herons");
            assertFalse(drawn(robot).contains("herons"), drawn(robot).toString());
            robot.press("show");
            assertTrue(drawn(robot).contains("herons"), drawn(robot).toString());
            robot.press("show");
            assertFalse(drawn(robot).contains("herons"), drawn(robot).toString());
            robot.press("next");
        });
        assertEquals(List.of(new LockAsk.Next(List.of("herons"))), asked);
    }

    @Test
    void everyOtherWayIsAskedFor() {
        Robot.in(() -> view(LockStep.PAPER, CALM, ENGLISH), robot -> {
            robot.press("print");
            robot.press("away");
        });
        assertEquals(List.of(new LockAsk.Aside(Way.PRINT), new LockAsk.Aside(Way.AWAY)), asked);
    }

    @Test
    void whileAPassphraseIsTriedNothingElseCanBePressed() {
        boolean disabled = Robot.on(
                () -> view(LockStep.UNLOCK, new LockProgress(true, Shut.RECORDS, Optional.empty()), ENGLISH),
                robot -> robot.node("next", Button.class).isDisabled());
        assertTrue(disabled);
    }

    private static List<String> drawn(Robot robot) {
        return Stagehand.on(() -> robot.node("box-0", Node.class).lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .toList());
    }

    private LockView view(LockStep step, LockProgress progress, Texts texts) {
        Optional<String> away = Optional.of(texts.get(LockWord.HEADS_ONLY));
        LockViewState state = LockViewState.of(step, away, GROUPS, progress, texts);
        return new LockView(new SimpleObjectProperty<>(state), asked::add, texts);
    }
}
