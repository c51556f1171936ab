package org.watchword.desktop.addresses;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.watchword.desktop.addresses.AddressesViewState.Option;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// Says that two entries are one, and takes it back.
final class SameAs extends VBox {
    private static final double GAP = 8;

    private final Consumer<AddressesAsk> ask;
    private final Texts texts;

    SameAs(Consumer<AddressesAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        getStyleClass().add("same-as");
    }

    void draw(AddressesViewState state) {
        boolean any = state.chosen().isPresent()
                && !(state.others().isEmpty() && state.joined().isEmpty());
        setVisible(any);
        setManaged(any);
        getChildren().clear();
        if (any && !state.others().isEmpty()) {
            join(state);
        }
        state.joined().forEach(one -> getChildren().add(joined(one)));
    }

    private void join(AddressesViewState state) {
        ComboBox<Option> others = new ComboBox<>();
        others.setId("same-as");
        others.getItems().setAll(state.others());
        others.setConverter(new Named<>(state.others(), Option::name));
        Button join = Parts.button(texts.get(AddressesWord.JOIN), () -> {
            ask.accept(new AddressesAsk.Join(others.getValue().id()));
        });
        join.setId("join");
        join.disableProperty().bind(others.valueProperty().isNull());
        getChildren()
                .addAll(
                        new FieldRow(texts.get(AddressesWord.SAME_AS), others, texts.get(AddressesWord.SAME_AS_HINT)),
                        join);
    }

    private HBox joined(Option one) {
        Button part = Parts.link(texts.get(AddressesWord.PART), () -> ask.accept(new AddressesAsk.Part(one.id())));
        part.setId("part-" + one.id());
        part.setAccessibleText(texts.get(AddressesWord.PART) + ": " + one.name());
        return Parts.styled(
                new HBox(GAP, Parts.text(texts.get(AddressesWord.JOINED, one.name()), "second"), part), "joined");
    }
}
