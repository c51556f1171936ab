package org.watchword.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.film.FilmDeck;
import org.watchword.desktop.look.Stagehand;
import org.watchword.session.View;

class ScreeningTest extends FilmEvening {

    @BeforeEach
    void itIsLoaded() {
        stage.until(booth::loaded);
    }

    private boolean onTheWall() {
        return film() != null;
    }

    private @Nullable Node film() {
        Scene wall = stage.wall().getScene();
        return Stagehand.on(() -> wall.getRoot().lookup(".film"));
    }

    private void turn(int seconds) {
        Stagehand.run(() -> booth.turn(Duration.ofSeconds(seconds)));
    }

    private void plays() {
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> booth.asked.contains("play"));
        turn(1);
    }

    @Test
    void theFilmBeginsWithItsStepAndCoversTheStillOnceItMoves() {
        assertFalse(booth.asked.contains("play"));
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> booth.asked.contains("play"));
        assertFalse(onTheWall());
        turn(1);
        assertTrue(onTheWall());
        assertEquals("0:01 played, 0:08 left", words());
    }

    @Test
    void theNextPressGoesOnWhateverTheFilmDoes() {
        plays();
        fire("#present-next");
        stage.until(() -> slide() == FilmDeck.AFTER);
        assertFalse(onTheWall());
        assertEquals("pause", booth.asked.getLast());
        assertTrue(booth.asked.contains("silence"));
    }

    @Test
    void blackPausesItAndComingBackGoesOn() {
        plays();
        stage.press(KeyCode.B);
        stage.until(() -> stage.state().show().view() == View.BLACK);
        assertFalse(onTheWall());
        assertEquals("pause", booth.asked.getLast());
        fire("#present-next");
        stage.until(() -> booth.asked.getLast().equals("play"));
        assertTrue(onTheWall());
    }

    @Test
    void aPulledCablePausesItForGood() {
        plays();
        Stagehand.run(() -> stage.screens.become(ScriptedScreens.LAPTOP));
        assertEquals("pause", booth.asked.getLast());
        Stagehand.run(() -> stage.screens.become(ScriptedScreens.LAPTOP, ScriptedScreens.PROJECTOR));
        stage.until(stage::wallStands);
        assertEquals("pause", booth.asked.getLast());
    }

    @Test
    void aFilmThatBreaksGivesTheWallBackToTheStill() {
        plays();
        Stagehand.run(booth::tear);
        assertFalse(onTheWall());
        assertTrue(booth.asked.contains("broke"));
        assertTrue(words().startsWith("This film cannot be played here."));
        fire("#present-next");
        stage.until(() -> slide() == FilmDeck.AFTER);
    }

    @Test
    void aFilmThatNeverMovesIsGivenUp() {
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> words().startsWith("This film cannot be played here."));
        assertFalse(onTheWall());
    }

    @Test
    void atItsEndTheStillStandsAgain() {
        plays();
        Stagehand.run(booth::end);
        assertFalse(onTheWall());
        fire("#film-again");
        assertEquals("play", booth.asked.getLast());
    }

    @Test
    void captionsStandUntilTheyAreSwitchedOffAndThatIsRemembered() {
        plays();
        assertTrue(captioned());
        stage.press(KeyCode.C);
        assertFalse(captioned());
        assertFalse(booth.captions());
    }

    private boolean captioned() {
        Node film = Objects.requireNonNull(film());
        return Stagehand.on(() -> film.lookup(".caption").isVisible());
    }

    @Test
    void soundIsSwitchedOffWithoutStoppingTheFilm() {
        plays();
        fire("#film-sound");
        assertEquals("silence", booth.asked.getLast());
        assertTrue(onTheWall());
    }
}
