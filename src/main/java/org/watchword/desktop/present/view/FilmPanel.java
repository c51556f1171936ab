package org.watchword.desktop.present.view;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.FilmViewState;
import org.watchword.desktop.present.state.FilmWord;
import org.watchword.desktop.text.Texts;

/// The film on the wall: how far it is, and what can be done with it. It stands above the notes of its slide.
final class FilmPanel extends VBox {
    private final Label says = Parts.text("", "film-says");
    private final Button play;
    private final Button again;
    private final Button sound;
    private final Button captions;
    private final Button open;

    FilmPanel(Consumer<PresentAsk> ask, Texts texts) {
        getStyleClass().addAll("asking", "film-panel");
        setMinHeight(USE_PREF_SIZE);
        says.setId("film-says");
        play = button("film-play", () -> ask.accept(new PresentAsk.Do(Deed.FILM)));
        captions = button("film-captions", () -> ask.accept(new PresentAsk.Do(Deed.CAPTIONS)));
        again = button("film-again", () -> ask.accept(new PresentAsk.OfFilm(PresentAsk.FilmWish.AGAIN)));
        sound = button("film-sound", () -> ask.accept(new PresentAsk.OfFilm(PresentAsk.FilmWish.SOUND)));
        open = button("film-open", () -> ask.accept(new PresentAsk.OfFilm(PresentAsk.FilmWish.OPEN)));
        again.setText(texts.get(FilmWord.AGAIN));
        open.setText(texts.get(FilmWord.OPEN));
        FlowPane does = Parts.styled(new FlowPane(8, 8, play, again, sound, captions, open), "film-does");
        getChildren().addAll(Parts.styled(new Label(texts.get(FilmWord.TITLE)), "eyebrow"), says, does);
        show(null, LetterKeys.USUAL);
    }

    /// Null takes the panel away.
    void show(@Nullable FilmViewState film, LetterKeys letters) {
        setVisible(film != null);
        setManaged(film != null);
        if (film == null) {
            return;
        }
        says.setText(film.says());
        KeyHint.say(play, film.play(), Deed.FILM, letters);
        KeyHint.say(captions, film.captions(), Deed.CAPTIONS, letters);
        sound.setText(film.sound());
        play.setDisable(!film.playable());
        again.setDisable(!film.again());
        for (Button each : new Button[] {play, again, sound, captions}) {
            shown(each, !film.broken());
        }
        shown(open, film.broken());
    }

    private static void shown(Button button, boolean now) {
        button.setVisible(now);
        button.setManaged(now);
    }

    private static Button button(String id, Runnable does) {
        Button button = Parts.button("", does);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }
}
