package org.watchword.desktop.present.view;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.present.deed.Desk;
import org.watchword.desktop.present.deed.Sheet;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.ClickerViewState;
import org.watchword.desktop.present.state.Wording;
import org.watchword.desktop.text.Texts;

/// What can be laid over the presenter's window, one at a time, on a veil that closes it.
final class SheetPane extends StackPane {

    /// The sheet fills the window from edge to edge: then nothing behind it is painted, which a veil would ask for.
    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

    private final DeckPlan plan;
    private final SmallPictures pictures;
    private final Consumer<PresentAsk> ask;
    private final Texts texts;
    private final Wording wording;
    private final ClickerSheet clicker;
    private Sheet shown = Sheet.NONE;
    private Supplier<? extends Node> phones = StackPane::new;

    SheetPane(DeckPlan plan, SmallPictures pictures, Consumer<PresentAsk> ask, Texts texts, Wording wording) {
        this.plan = plan;
        this.pictures = pictures;
        this.ask = ask;
        this.texts = texts;
        this.wording = wording;
        clicker = new ClickerSheet(ask, texts);
        getStyleClass().add("sheet-veil");
        setVisible(false);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                ask.accept(new PresentAsk.Do(Deed.LEAVE));
            }
        });
    }

    /// Where the page about the phones comes from.
    void phones(Supplier<? extends Node> page) {
        phones = page;
    }

    /// Lays a sheet, or takes it away. The one that lies already keeps what was typed into it.
    void show(Desk desk, int here) {
        Sheet sheet = desk.sheet();
        if (sheet == Sheet.CLICKER) {
            clicker.show(desk.triedOrNull(), ClickerViewState.of(desk.triedOrNull(), desk.laptop(), texts));
        }
        if (sheet == shown) {
            return;
        }
        shown = sheet;
        setVisible(sheet != Sheet.NONE);
        pseudoClassStateChanged(WHOLE, sheet == Sheet.OVERVIEW);
        getChildren().clear();
        if (sheet != Sheet.NONE) {
            Node laid = laid(sheet, here, desk.laptop().letters());
            StackPane.setAlignment(laid, Pos.CENTER);
            if (!laid.getStyleClass().contains("sheet")) {
                laid.getStyleClass().add("sheet");
            }
            getChildren().add(laid);
            laid.requestFocus();
            if (laid instanceof Opening opening) {
                opening.opened();
            }
        }
    }

    /// A sheet that wants the keyboard somewhere in it once it lies.
    interface Opening {
        void opened();
    }

    private Node laid(Sheet sheet, int here, LetterKeys letters) {
        return switch (sheet) {
            case NONE -> new StackPane();
            case KEYS -> new KeysSheet(letters, ask, texts);
            case OVERVIEW -> new OverviewSheet(plan, here, pictures, ask, texts);
            case GO_TO -> new GoToSheet(plan, ask, texts);
            case SEARCH -> new SearchSheet(plan, ask, texts, wording);
            case FINISH_BY -> new FinishSheet(ask, texts);
            case CLICKER -> clicker;
            case LETTERS -> new LettersSheet(letters, ask, texts);
            case PHONES -> phones.get();
            case END -> new EndSheet(ask, texts);
        };
    }
}
