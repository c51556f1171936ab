package org.watchword.desktop.compose;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.RowList;
import org.watchword.desktop.text.Texts;

/// What can be added to a deck.
final class ShelfBox extends VBox {
    private final Texts texts;
    private final TextField search = new TextField();
    private final RowList list;

    ShelfBox(Consumer<ComposeAsk> ask, Texts texts) {
        this.texts = texts;
        list = new RowList("module", id -> ask.accept(new ComposeAsk.Add(id)));
        list.setId("modules");
        search.setId("search");
        search.setPromptText(texts.get(ComposeWord.SEARCH));
        search.setAccessibleText(texts.get(ComposeWord.SEARCH));
        search.textProperty().addListener((_, _, words) -> ask.accept(new ComposeAsk.Search(words)));
        Button rest = Parts.button(texts.get(ComposeWord.ADD_BREAK), () -> ask.accept(new ComposeAsk.AddBreak()));
        rest.setId("add-break");
        Button bring = Parts.button(texts.get(ComposeWord.BRING), () -> ask.accept(new ComposeAsk.Bring()));
        bring.setId("bring");
        Button write = Parts.button(texts.get(ComposeWord.WRITE), () -> ask.accept(new ComposeAsk.Write()));
        write.setId("write");
        getStyleClass().add("shelf-box");
        getChildren()
                .addAll(
                        Parts.text(texts.get(ComposeWord.ADD), "section-title"),
                        Parts.text(texts.get(ComposeWord.ADD_HINT), "second"),
                        search,
                        list,
                        Parts.styled(new FlowPane(12, 8, write, bring, rest), "buttons"));
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    void draw(ComposeViewState.Shelf shelf) {
        list.draw(shelf.modules(), Optional.empty(), texts.get(ComposeWord.NOT_FOUND));
    }
}
