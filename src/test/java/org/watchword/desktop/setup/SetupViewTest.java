package org.watchword.desktop.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.setup.SetupFacts.Pressed;
import org.watchword.desktop.setup.SetupFacts.Screens;
import org.watchword.desktop.setup.SetupFacts.Storage;
import org.watchword.desktop.setup.device.Power;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Cloud;

class SetupViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    private final List<SetupAsk> asked = new ArrayList<>();

    @Test
    void picturesOfTheLookAtTheHall() {
        SetupFacts mirrored = GivenHall.untouched().with(new Screens(2, true, false));
        Pictures.take("setup", () -> view(Occasion.HALL, GivenHall.untouched(), ENGLISH, false));
        Pictures.take("setup-mirrored", () -> view(Occasion.HALL, mirrored, ENGLISH, true));
        Pictures.take("setup-three-minutes", () -> view(Occasion.THREE_MINUTES, GivenHall.fine(), ENGLISH, false));
        Pictures.take("setup-tomorrow", () -> view(Occasion.EVENING_BEFORE, GivenHall.untouched(), ENGLISH, false));
        Storage copied = new Storage(true, 150, Optional.of(Cloud.ONEDRIVE));
        SetupFacts troubled = GivenHall.fine().with(GivenHall.devices(new Power.Mains(100), copied));
        Pictures.take("setup-storage", () -> view(Occasion.HALL, troubled, ENGLISH, false));
        Pictures.take("setup-storage-tomorrow", () -> view(Occasion.EVENING_BEFORE, troubled, ENGLISH, false));
        Pictures.take(
                "setup-storage-pseudo", () -> view(Occasion.EVENING_BEFORE, troubled, PseudoLanguage.texts(), false));
        Pictures.take("setup-pseudo", () -> view(Occasion.HALL, mirrored, PseudoLanguage.texts(), false));
    }

    @Test
    void everythingCanBeTriedTickedAndLeft() {
        Robot.in(() -> view(Occasion.HALL, GivenHall.untouched(), ENGLISH, false), robot -> {
            robot.press("try-picture");
            robot.press("try-readable");
            robot.press("tick-readable");
            robot.press("try-sound");
            robot.press("try-clicker");
            robot.press("tick-exits");
            robot.press("other-form");
            robot.press("go-on");
        });
        assertEquals(
                List.of(
                        new SetupAsk.Try(Row.PICTURE),
                        new SetupAsk.Try(Row.READABLE),
                        new SetupAsk.Tick(Row.READABLE, true),
                        new SetupAsk.Try(Row.SOUND),
                        new SetupAsk.Try(Row.CLICKER),
                        new SetupAsk.Tick(Row.EXITS, true),
                        new SetupAsk.Change(Occasion.THREE_MINUTES),
                        new SetupAsk.Go()),
                asked);
    }

    @Test
    void theEveningBeforeLeadsToThePrintRoomAndTheFolder() {
        Robot.in(() -> view(Occasion.EVENING_BEFORE, GivenHall.untouched(), ENGLISH, false), robot -> {
            robot.press("try-printed");
            robot.press("try-backup");
            robot.press("try-folder-tomorrow");
        });
        assertEquals(
                List.of(
                        new SetupAsk.Try(Row.PRINTED),
                        new SetupAsk.Try(Row.BACKUP),
                        new SetupAsk.Try(Row.FOLDER_TOMORROW)),
                asked);
    }

    @Test
    void whileItListensAPressIsTheClickersAndGoesNowhereElse() {
        Robot.in(() -> view(Occasion.HALL, GivenHall.untouched(), ENGLISH, true), robot -> {
            robot.focus("go-on");
            robot.keys(KeyCode.SPACE);
        });
        assertEquals(List.of(new SetupAsk.Press(new Pressed("Space", "does"))), asked);
    }

    @Test
    void controlAndEnterGoOnFromAnywhere() {
        Robot.in(() -> view(Occasion.HALL, GivenHall.untouched(), ENGLISH, false), robot -> {
            robot.focus("tick-exits");
            robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        });
        assertTrue(asked.contains(new SetupAsk.Go()));
    }

    private SetupView view(Occasion occasion, SetupFacts facts, Texts texts, boolean listening) {
        SetupPage page = GivenHall.page(occasion).listening(listening);
        return new SetupView(
                new SimpleObjectProperty<>(SetupViewState.of(page, facts, texts)),
                asked::add,
                event -> new Pressed(event.getCode().getName(), "does"),
                texts);
    }
}
