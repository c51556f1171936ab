package org.watchword.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.film.FilmDeck;
import org.watchword.desktop.film.ScriptedBooth;
import org.watchword.desktop.look.Stagehand;

/// A film that is known not to play on this computer.
class RefusedFilmTest {

    @TempDir
    Path data;

    private final ScriptedBooth booth = new ScriptedBooth();
    private Stagecraft stage;

    @BeforeEach
    void opens() {
        booth.refuses = true;
        stage = new Stagecraft(data, FilmDeck.material(), booth);
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> words().startsWith("This film cannot be played here."));
    }

    @AfterEach
    void closes() throws IOException {
        stage.close();
    }

    private String words() {
        return Stagehand.on(() -> ((Label) stage.laptop().lookup("#film-says")).getText());
    }

    private boolean onTop() {
        Stage wall = stage.wall();
        return Stagehand.on(wall::isAlwaysOnTop);
    }

    private void open() {
        Stagehand.run(() -> ((Button) stage.laptop().lookup("#film-open")).fire());
    }

    @Test
    void oneMorePressPassesItOver() {
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> stage.state().show().at().slide() == FilmDeck.AFTER);
        assertEquals(List.of(), booth.asked);
    }

    @Test
    void itOpensInTheComputersOwnPlayerAndTheWallMakesWay() {
        open();
        assertEquals(List.of("open walk.mp4"), booth.asked);
        assertTrue(words().startsWith("The film was opened in your own player."));
        assertFalse(onTop());
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(this::onTop);
    }

    @Test
    void aComputerWithoutAPlayerSaysWhatToDo() {
        booth.hasPlayer = false;
        open();
        assertTrue(words().startsWith("No player was found on this computer."));
    }
}
