package org.watchword.desktop.present.view;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.key.KeyStroke;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.ClickerViewState;
import org.watchword.desktop.present.state.ClickerWord;
import org.watchword.desktop.text.Texts;

/// "Press a button on your clicker": says what it sends and what that does, and lets the trainer give it something
/// else.
final class ClickerSheet extends VBox implements SheetPane.Opening {

    private static final double INSIDE = 664;

    private final Consumer<PresentAsk> ask;
    private final Texts texts;
    private final Label heard = Parts.text("", "clicker-heard");
    private final Label does = Parts.text("", "clicker-does");
    private final Label instead;
    private final FlowPane choices = Parts.styled(new FlowPane(), "clicker-choices");
    private final Button shipped;
    private @Nullable KeyStroke tried;

    ClickerSheet(Consumer<PresentAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        getStyleClass().addAll("small-sheet", "clicker-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        instead = Parts.text(texts.get(ClickerWord.INSTEAD), "second");
        shipped = Parts.button(texts.get(ClickerWord.AS_SHIPPED), () -> give(null));
        Button close = Parts.primary(texts.get(ClickerWord.CLOSE), () -> ask.accept(new PresentAsk.Do(Deed.LEAVE)));
        HBox foot = new HBox(12, close, shipped);
        foot.setMinHeight(USE_PREF_SIZE);
        foot.setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.DIALOG);
        accessibleTextProperty().bind(Bindings.concat(heard.textProperty(), ". ", does.textProperty()));
        getChildren()
                .addAll(
                        Parts.styled(new Label(texts.get(ClickerWord.TITLE)), "section-title"),
                        Parts.text(texts.get(ClickerWord.DETAIL), "second"),
                        heard,
                        does,
                        instead,
                        scrolled(),
                        Parts.text(texts.get(ClickerWord.SAFE), "second"),
                        foot);
    }

    void show(@Nullable KeyStroke stroke, ClickerViewState state) {
        tried = stroke;
        heard.setText(state.heard());
        does.setText(state.does());
        boolean changeable = !state.choices().isEmpty();
        instead.setText(texts.get(changeable || stroke == null ? ClickerWord.INSTEAD : ClickerWord.CANNOT_CHANGE));
        instead.setVisible(stroke != null);
        Parts.rebuild(
                choices,
                () -> choices.getChildren()
                        .setAll(state.choices().stream().map(this::choice).toList()));
        shipped.setVisible(state.changed());
    }

    /// In a low window the choices scroll; what was heard and the way out stay in sight.
    private ScrollPane scrolled() {
        ScrollPane scroll = Parts.styled(new ScrollPane(choices), "asking-scroll");
        choices.setPrefWrapLength(INSIDE);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.visibleProperty().bind(choices.visibleProperty());
        scroll.managedProperty().bind(choices.managedProperty());
        return scroll;
    }

    @Override
    public void opened() {
        requestFocus();
    }

    private ToggleButton choice(ClickerViewState.Choice choice) {
        ToggleButton button = new ToggleButton(choice.words());
        button.setId("clicker-" + PresentAsk.Do.id(choice.deed()));
        button.setSelected(choice.chosen());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> give(choice.deed()));
        return button;
    }

    private void give(@Nullable Deed deed) {
        if (tried != null) {
            KeyCode key = tried.code();
            ask.accept(new PresentAsk.Give(key, deed));
            requestFocus();
        }
    }
}
