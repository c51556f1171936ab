package org.watchword.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.film.FilmDeck;
import org.watchword.desktop.look.Stagehand;

/// A film that is known not to play on this computer.
class RefusedFilmTest extends FilmEvening {

    RefusedFilmTest() {
        booth.refuses = true;
    }

    @BeforeEach
    void itIsSaid() {
        stage.until(() -> words().startsWith("This film cannot be played here."));
    }

    private boolean onTop() {
        Stage wall = stage.wall();
        return Stagehand.on(wall::isAlwaysOnTop);
    }

    @Test
    void oneMorePressPassesItOver() {
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> slide() == FilmDeck.AFTER);
        assertEquals(List.of(), booth.asked);
    }

    @Test
    void itOpensInTheComputersOwnPlayerAndTheWallMakesWay() {
        fire("#film-open");
        assertEquals(List.of("open walk.mp4"), booth.asked);
        assertTrue(words().startsWith("The film was opened in your own player."));
        assertFalse(onTop());
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(this::onTop);
    }

    @Test
    void aComputerWithoutAPlayerSaysWhatToDo() {
        booth.hasPlayer = false;
        fire("#film-open");
        assertTrue(words().startsWith("No player was found on this computer."));
    }
}
