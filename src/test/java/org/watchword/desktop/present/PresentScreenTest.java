package org.watchword.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.present.view.TaxiDeck;
import org.watchword.desktop.slide.face.Palette;
import org.watchword.session.Command;
import org.watchword.session.Phase;
import org.watchword.session.Stage;
import org.watchword.session.View;

class PresentScreenTest {

    @TempDir
    Path data;

    private Stagecraft stage;

    @BeforeEach
    void opens() {
        stage = new Stagecraft(data);
    }

    @AfterEach
    void closes() throws IOException {
        stage.close();
    }

    private String words(String id) {
        return Stagehand.on(() -> ((Label) stage.laptop().lookup(id)).getText());
    }

    @Test
    void openingPutsTheWallOnTheProjector() {
        assertTrue(stage.wallStands());
        assertEquals(500, stage.wall().getX());
        assertEquals(480, stage.wall().getWidth());
        assertEquals(Phase.PRESENTING, stage.state().phase());
    }

    @Test
    void aClickerGoesOnAndTheStepIsSaved() {
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> stage.state().show().at().slide() == 1);
    }

    @Test
    void aHeldButtonGoesOnOnce() {
        stage.hold(KeyCode.PAGE_DOWN, 20);
        stage.until(() -> stage.state().show().at().slide() == 1);
        stage.press(KeyCode.B);
        stage.until(() -> stage.state().show().view() == View.BLACK);
        assertEquals(1, stage.state().show().at().slide());
    }

    @Test
    void blackIsOnTheWallAndInWordsOnTheLaptop() {
        stage.press(KeyCode.B);
        stage.until(() -> words("#audience-sees").endsWith("BLACK"));
    }

    @Test
    void aPulledCableHidesTheWallAndItComesBackByItself() {
        Stagehand.run(() -> stage.screens.become(ScriptedScreens.LAPTOP));
        assertFalse(stage.wallStands());
        Stagehand.run(() -> stage.screens.become(ScriptedScreens.LAPTOP, ScriptedScreens.PROJECTOR));
        stage.until(stage::wallStands);
        assertEquals(0, stage.state().show().at().slide());
    }

    @Test
    void whetherTheTrainersScreenIsUnseenFollowsTheCable() {
        assertTrue(stage.unseen.get());
        Stagehand.run(() -> stage.screens.become(ScriptedScreens.LAPTOP));
        assertFalse(stage.unseen.get());
        Stagehand.run(() -> stage.screens.become(ScriptedScreens.LAPTOP, ScriptedScreens.PROJECTOR));
        stage.until(stage.unseen::get);
    }

    @Test
    void slidesThatGoToAnotherScreenByThemselvesAreToldUntilTheTrainerSwaps() {
        Stagehand.run(() -> stage.screens.become(ScriptedScreens.LAPTOP, ScriptedScreens.TELEVISION));
        stage.until(() -> banner().startsWith("The slides are now on the screen to the right"));
        stage.press(KeyCode.S);
        stage.until(() -> banner().isEmpty());
    }

    private String banner() {
        return Stagehand.on(() -> stage.laptop().lookup(".banner") instanceof Label label ? label.getText() : "");
    }

    @Test
    void endingAsksOnceAndIsLeftToTheRestOfTheProgram() {
        stage.control(KeyCode.E);
        assertEquals(List.of(), stage.said);
        stage.control(KeyCode.E);
        assertEquals(List.of("end"), stage.said);
        assertEquals(Phase.PRESENTING, stage.state().phase());
    }

    @Test
    void theRegisterIsOneKeyAway() {
        stage.press(KeyCode.R);
        assertEquals(List.of("register"), stage.said);
    }

    @Test
    void oneMorePersonIsCountedWithoutLeavingTheSlide() {
        stage.press(KeyCode.M);
        stage.until(() -> stage.state().register().total() == 1);
        assertEquals(0, stage.state().show().at().slide());
    }

    @Test
    void swappingScreensMovesTheWallAndIsRemembered() {
        stage.press(KeyCode.S);
        stage.until(() -> stage.wall().getX() == 0);
        assertEquals(List.of("screens"), stage.said);
    }

    @Test
    void aCountThatIsBeingTypedIsSavedOnceItRests() {
        int question = TaxiDeck.slide("@after");
        stage.ask(new Command.GoTo(question));
        stage.until(() -> stage.state().show().at().slide() == question);
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> stage.state().round().orElseThrow().stage() == Stage.OPEN);
        stage.press(KeyCode.DIGIT7);
        stage.until(() -> stage.state().round().orElseThrow().tally().hands() == 7);
    }

    @Test
    void aPartOfTheSlideIsLargeOnTheWallUntilEscape() {
        stage.press(KeyCode.Z);
        stage.until(() -> words("#audience-sees").endsWith("PART OF THIS SLIDE"));
        assertEquals(960, stage.slideOnTheWall().getWidth());
        stage.press(KeyCode.ESCAPE);
        stage.until(() -> words("#audience-sees").endsWith("THIS SLIDE"));
        assertEquals(480, stage.slideOnTheWall().getWidth());
    }

    @Test
    void highContrastIsOnTheWallAtOnceAndThePlaceIsKept() {
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> stage.state().show().at().slide() == 1);
        assertFalse(stage.wallIsInHighContrast());
        stage.choose(now -> new PresentChoices(
                now.reading(), now.letters(), now.clicker(), now.screens(), Palette.CONTRAST, false));
        assertTrue(stage.wallIsInHighContrast());
        assertEquals(1, stage.state().show().at().slide());
        stage.press(KeyCode.PAGE_UP);
        stage.until(() -> stage.state().show().at().slide() == 0);
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> stage.state().show().at().slide() == 1);
        assertTrue(stage.wallIsInHighContrast());
    }

    @Test
    void theClickersPageHearsButtonsAndMovesNothing() {
        stage.press(KeyCode.F1);
        stage.until(() -> stage.laptop().lookup("#keys-clicker") != null);
        Stagehand.run(() -> ((Button) stage.laptop().lookup("#keys-clicker")).fire());
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> stage.laptop().lookup("#clicker-black") != null);
        Stagehand.run(() -> ((ToggleButton) stage.laptop().lookup("#clicker-black")).fire());
        assertEquals(List.of("clicker {PAGE_DOWN=BLACK}"), stage.said);
        stage.press(KeyCode.ESCAPE);
        stage.press(KeyCode.ESCAPE);
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> stage.state().show().view() == View.BLACK);
        assertEquals(0, stage.state().show().at().slide());
    }

    @Test
    void afterClosingNobodyListensAnyMore() throws IOException {
        Stagehand.run(() -> {});
        assertTrue(stage.screens.heard());
        stage.close();
        assertFalse(stage.screens.heard());
        stage = new Stagecraft(data.resolve("another"));
    }
}
