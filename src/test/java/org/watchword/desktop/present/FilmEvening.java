package org.watchword.desktop.present;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.film.FilmDeck;
import org.watchword.desktop.film.ScriptedBooth;
import org.watchword.desktop.look.Stagehand;

/// A deck with films in front of people, gone on to its first film.
abstract class FilmEvening {

    @TempDir
    Path data;

    final ScriptedBooth booth = new ScriptedBooth();
    Stagecraft stage;

    @BeforeEach
    final void opens() {
        stage = new Stagecraft(data, FilmDeck.material(), booth);
        stage.press(KeyCode.PAGE_DOWN);
        stage.until(() -> slide() == FilmDeck.SILENT);
    }

    @AfterEach
    final void closes() throws IOException {
        stage.close();
    }

    final int slide() {
        return stage.state().show().at().slide();
    }

    /// What the trainer reads about the film.
    final String words() {
        return Stagehand.on(() -> ((Label) stage.laptop().lookup("#film-says")).getText());
    }

    final void fire(String id) {
        Stagehand.run(() -> ((Button) stage.laptop().lookup(id)).fire());
    }
}
