package org.watchword.desktop.present.view;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.present.state.PresentWord;
import org.watchword.desktop.present.state.PresenterViewState;
import org.watchword.desktop.present.state.Sees;
import org.watchword.desktop.text.Texts;

/// The five things a trainer presses in front of people; the rest is under More. Each button carries its key.
final class ButtonsBar extends Abreast {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /// In heights of a letter.
    private static final double WIDE = 58.8;

    private final Consumer<PresentAsk> ask;
    private final Texts texts;
    private final Button next = button(Deed.NEXT, "primary");
    private final Button back = button(Deed.BACK);
    private final Button black = button(Deed.BLACK);
    private final Button oneMore = button(Deed.ONE_MORE_PERSON);
    private final Button needed = button(Deed.SOMEONE_NEEDS_ME, "danger");
    private final Button more = button(Deed.KEYS_CARD);
    private boolean resting;

    ButtonsBar(Consumer<PresentAsk> ask, Texts texts) {
        super(0);
        this.ask = ask;
        this.texts = texts;
        getStyleClass().add("present-buttons");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        // In a narrow window the words matter more than the keys.
        widthProperty().addListener(_ -> narrow());
        more.fontProperty().addListener(_ -> narrow());
        HBox slides = row(Pos.CENTER_LEFT, next, back, black);
        HBox.setHgrow(slides, Priority.ALWAYS);
        getChildren().addAll(slides, row(Pos.CENTER_RIGHT, oneMore, needed, more));
    }

    void show(PresenterViewState state, Laptop laptop) {
        LetterKeys letters = laptop.letters();
        resting = laptop.someoneNeedsMe();
        KeyHint.say(next, state.next().button(), Deed.NEXT, letters);
        next.setDisable(!state.next().possible());
        KeyHint.say(back, texts.get(PresentWord.BACK), Deed.BACK, letters);
        boolean dark = state.head().sees() == Sees.BLACK;
        KeyHint.say(black, texts.get(dark ? PresentWord.BLACK_OFF : PresentWord.BLACK), Deed.BLACK, letters);
        KeyHint.say(oneMore, texts.get(PresentWord.ONE_MORE, state.people()), Deed.ONE_MORE_PERSON, letters);
        KeyHint.say(needed, texts.get(PresentWord.SOMEONE_NEEDS_ME), Deed.SOMEONE_NEEDS_ME, letters);
        KeyHint.say(more, texts.get(PresentWord.MORE), Deed.KEYS_CARD, letters);
    }

    private Button button(Deed deed, String... classes) {
        Button button = Parts.styled(new Button(), classes);
        button.setId("present-" + PresentAsk.Do.id(deed));
        button.setOnAction(_ -> askFor(deed));
        button.setMinWidth(USE_PREF_SIZE);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(12);
        return button;
    }

    /// While the trainer listens a clicker rests; a button on the screen is pressed on purpose, and ends the break.
    private void askFor(Deed deed) {
        ask.accept(new PresentAsk.Do(resting && deed == Deed.NEXT ? Deed.SOMEONE_NEEDS_ME : deed));
    }

    private void narrow() {
        boolean now = getWidth() < WIDE * more.getFont().getSize();
        pseudoClassStateChanged(NARROW, now);
        for (Button each : new Button[] {next, back, black, oneMore, needed, more}) {
            each.setContentDisplay(now ? ContentDisplay.TEXT_ONLY : ContentDisplay.RIGHT);
        }
    }
}
