package org.watchword.desktop.travel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.OptionBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;
import org.watchword.exchange.pack.Manifest;

/// Making a pack: what goes in, what it is called, and who made it.
final class MakingBox extends VBox {
    private final Consumer<PacksAsk> ask;
    private final OptionBox deck;
    private final FieldRow deckRow;
    private final VBox units = Parts.styled(new VBox(), "lines");
    private final TextField name = new TextField();
    private final TextField author = new TextField();
    private final VBox form = Parts.styled(new VBox(), "form");
    private final Label none;
    private List<PacksViewState.Unit> drawn = List.of();
    private @Nullable Manifest filled;

    MakingBox(Texts texts, Consumer<PacksAsk> ask) {
        this.ask = ask;
        deck = new OptionBox("pack-deck", code -> ask.accept(new PacksAsk.TickDeck(code)));
        deckRow = new FieldRow(texts.get(PacksWord.BY_DECK), deck, "");
        name.setId("pack-name");
        author.setId("pack-author");
        Button make = Parts.primary(texts.get(PacksWord.MAKE), this::make);
        make.setId("make");
        author.setOnAction(_ -> make());
        form.getChildren()
                .addAll(
                        deckRow,
                        Parts.text(texts.get(PacksWord.WHAT), "strong"),
                        units,
                        new FieldRow(texts.get(PacksWord.NAME), name, texts.get(PacksWord.NAME_HINT)),
                        new FieldRow(texts.get(PacksWord.AUTHOR), author, texts.get(PacksWord.AUTHOR_HINT)),
                        make);
        none = Parts.text(texts.get(PackWord.NOTHING_OWN), "second");
        getStyleClass().addAll("card", "making");
        getChildren()
                .addAll(
                        Parts.text(texts.get(PacksWord.MAKE_TITLE), "section-title"),
                        Parts.text(texts.get(PacksWord.MAKE_DETAIL), "second"),
                        none,
                        form);
    }

    private void make() {
        ask.accept(new PacksAsk.Make(name.getText(), author.getText()));
    }

    void draw(PacksViewState.Making making) {
        boolean some = !making.units().isEmpty();
        Parts.show(form, some);
        Parts.show(none, !some);
        Parts.show(deckRow, !making.decks().isEmpty());
        deck.draw(making.decks(), "");
        if (!drawn.equals(making.units())) {
            drawn = making.units();
            Parts.rebuild(
                    units,
                    () -> units.getChildren()
                            .setAll(drawn.stream().map(this::tick).toList()));
        }
        fill(making.last());
    }

    /// What the last pack was called stands in the boxes until she types something else.
    private void fill(Optional<Manifest> last) {
        if (last.isPresent() && !last.get().equals(filled)) {
            filled = last.get();
            if (name.getText().isEmpty()) {
                name.setText(filled.title());
            }
            if (author.getText().isEmpty()) {
                author.setText(filled.author().name());
            }
        }
    }

    private HBox tick(PacksViewState.Unit unit) {
        CheckBox box = new CheckBox();
        box.setId("unit-" + unit.unit().replace('/', '-'));
        box.setAccessibleText(unit.name());
        box.setSelected(unit.ticked());
        box.setOnAction(_ -> ask.accept(new PacksAsk.Tick(unit.unit(), box.isSelected())));
        Label words = Parts.text(unit.name());
        words.setOnMouseClicked(_ -> box.fire());
        HBox.setHgrow(words, Priority.ALWAYS);
        return Parts.styled(new HBox(box, words), "unit");
    }
}
