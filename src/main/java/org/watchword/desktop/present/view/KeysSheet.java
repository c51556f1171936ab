package org.watchword.desktop.present.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.KeySigns;
import org.watchword.desktop.present.state.KeysWord;
import org.watchword.desktop.text.Texts;

/// Everything that can be done while presenting, each with its key, each a button: the card of keys and the menu are
/// one thing.
final class KeysSheet extends VBox {

    private static final Deed[] SLIDES = {
        Deed.NEXT,
        Deed.BACK,
        Deed.GO_TO,
        Deed.WHERE_I_WAS,
        Deed.OVERVIEW,
        Deed.SEARCH,
        Deed.SKIP_ANNOUNCED,
        Deed.SKIP_QUESTION
    };

    private static final Map<KeysWord, Deed[]> GROUPS = groups();

    private static final double WIDE = 1120;
    private static final double EDGES = 76;

    KeysSheet(LetterKeys letters, Consumer<PresentAsk> ask, Texts texts) {
        getStyleClass().add("keys-sheet");
        setMaxHeight(USE_PREF_SIZE);
        setMaxWidth(WIDE + EDGES);
        FlowPane columns = Parts.styled(new FlowPane(), "keys-columns");
        columns.setPrefWrapLength(WIDE);
        GROUPS.forEach((title, deeds) -> {
            VBox column = Parts.styled(new VBox(), "keys-column");
            column.getChildren().add(Parts.styled(new Label(texts.get(title)), "eyebrow"));
            for (Deed deed : deeds) {
                column.getChildren().add(row(deed, letters, ask, texts));
            }
            columns.getChildren().add(column);
        });
        Label title = Parts.styled(new Label(texts.get(KeysWord.TITLE)), "section-title");
        Label leave = Parts.styled(new Label(texts.get(KeysWord.LEAVE_WITH_ESCAPE)), "second");
        getChildren().addAll(Parts.styled(new HBox(title, Parts.gap(), leave), "sheet-head"), scrolled(columns));
    }

    /// A small laptop shows two columns above one another.
    private static ScrollPane scrolled(FlowPane columns) {
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static Button row(Deed deed, LetterKeys letters, Consumer<PresentAsk> ask, Texts texts) {
        Button row = Parts.button(texts.get(KeysWord.of(deed)), () -> {
            ask.accept(new PresentAsk.Do(Deed.LEAVE));
            ask.accept(new PresentAsk.Do(deed));
        });
        row.setId("keys-" + PresentAsk.Do.id(deed));
        row.getStyleClass().add("keys-row");
        row.setMaxWidth(Double.MAX_VALUE);
        String sign = KeySigns.of(deed, letters);
        Label key = Parts.styled(new Label(sign), "key-cap");
        key.setMinWidth(USE_PREF_SIZE);
        key.setVisible(!sign.isEmpty());
        row.setGraphic(key);
        row.setContentDisplay(ContentDisplay.LEFT);
        return row;
    }

    private static Map<KeysWord, Deed[]> groups() {
        Map<KeysWord, Deed[]> groups = new LinkedHashMap<>();
        groups.put(KeysWord.SLIDES, SLIDES);
        groups.put(KeysWord.WALL, new Deed[] {
            Deed.BLACK,
            Deed.HOLDING,
            Deed.FREEZE,
            Deed.HELP,
            Deed.POINTER,
            Deed.ZOOM,
            Deed.SWAP_SCREENS,
            Deed.LANGUAGE,
            Deed.FILM,
            Deed.CAPTIONS
        });
        groups.put(KeysWord.ROOM, new Deed[] {
            Deed.SOMEONE_NEEDS_ME,
            Deed.ONE_MORE_PERSON,
            Deed.REGISTER,
            Deed.QUESTION_PAUSE,
            Deed.TIMER,
            Deed.FINISH_BY,
            Deed.PHONES
        });
        groups.put(KeysWord.LAPTOP, new Deed[] {
            Deed.NOTES_BIGGER, Deed.NOTES_SMALLER, Deed.NOTES_WIDER, Deed.LETTERS, Deed.CLICKER, Deed.END
        });
        return groups;
    }
}
