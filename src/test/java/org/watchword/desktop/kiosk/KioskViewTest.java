package org.watchword.desktop.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.kiosk.KioskViewState.Step;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class KioskViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    private final List<KioskAsk> asked = new ArrayList<>();
    private final SimpleObjectProperty<KioskViewState> state = new SimpleObjectProperty<>(at(Step.ENTER));

    private static KioskViewState at(Step step) {
        return new KioskViewState(step, Optional.empty());
    }

    private KioskView view(Texts texts) {
        return new KioskView(state, asked::add, texts);
    }

    private KioskView view(KioskViewState shown, Texts texts) {
        return new KioskView(new SimpleObjectProperty<>(shown), asked::add, texts);
    }

    @Test
    void enterSaysThatSomebodyIsHere() {
        Robot.in(() -> view(ENGLISH), robot -> {
            robot.focus("kiosk-name");
            robot.type("Jo");
            robot.keys(KeyCode.TAB);
            robot.type("AB");
            robot.keys(KeyCode.TAB);
            robot.type("D");
            robot.keys(KeyCode.ENTER);
        });
        assertEquals(List.of(new KioskAsk.Arrive("Jo", "AB", "D")), asked);
    }

    @Test
    void nothingOfOnePersonStandsThereForTheNext() {
        Robot.in(() -> view(ENGLISH), robot -> {
            robot.focus("kiosk-name");
            robot.type("Jo");
            Stagehand.run(() -> state.set(at(Step.THANKS)));
            robot.await("mistake");
            assertFalse(robot.words().stream().anyMatch(words -> words.contains("Jo")));
            Stagehand.run(() -> state.set(at(Step.ENTER)));
            robot.await("kiosk-name");
            assertEquals("", robot.node("kiosk-name", TextField.class).getText());
        });
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() {
        Robot.in(() -> view(ENGLISH), robot -> {
            robot.focus("kiosk-name");
            robot.type("Jo");
            Stagehand.run(() -> state.set(at(Step.SAVING)));
            Stagehand.run(() -> state.set(new KioskViewState(Step.ENTER, Optional.of("The disk is full."))));
            robot.awaitWords("The disk is full.");
            assertEquals("Jo", robot.node("kiosk-name", TextField.class).getText());
        });
    }

    @Test
    void everyButtonAsksForItsOwn() {
        state.set(at(Step.THANKS));
        Robot.in(() -> view(ENGLISH), robot -> {
            robot.press("mistake");
            robot.press("next-person");
            robot.press("leave-kiosk");
        });
        assertEquals(List.of(new KioskAsk.TakeBack(), new KioskAsk.Next(), new KioskAsk.Leave()), asked);
    }

    @Test
    void namesDoNotReachALogByAccident() {
        assertFalse(new KioskAsk.Arrive("Jo", "", "").toString().contains("Jo"));
    }

    @Test
    void picturesOfTheKiosk() {
        Pictures.take("kiosk", () -> view(at(Step.ENTER), ENGLISH));
        Pictures.take("kiosk-thanks", () -> view(at(Step.THANKS), ENGLISH));
        Pictures.take("kiosk-taken-back", () -> view(at(Step.TAKEN_BACK), ENGLISH));
        String words = ENGLISH.get(KioskWord.NAME_MISSING);
        Pictures.take("kiosk-refused", () -> view(new KioskViewState(Step.ENTER, Optional.of(words)), ENGLISH));
        Pictures.take("kiosk-pseudo", () -> view(at(Step.ENTER), PseudoLanguage.texts()));
        Pictures.take("kiosk-thanks-pseudo", () -> view(at(Step.THANKS), PseudoLanguage.texts()));
    }
}
