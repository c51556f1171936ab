package org.watchword.desktop.register;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.register.RegisterViewState.Row;
import org.watchword.desktop.text.Texts;

/// The register on the trainer's own window. Type a name, Tab, an organisation, Enter: ticked in, boxes empty again.
final class RegisterView extends StackPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private static final double PAGE = 40;
    private static final double LINE = 20;

    private final Consumer<RegisterAsk> ask;
    private final Texts texts;
    private final Label detail = Parts.text("", "second");
    private final Label here = Parts.text("", "here");
    private final Label saved = Parts.text("", "saved");
    private final Label trouble = Parts.text("", "danger-text");
    private final Button undo;
    private final Button start;
    private final EntryBoxes boxes;
    private final Counters counters;
    private final Label privacy = Parts.text("", "second");
    private final StackPane seen = new StackPane();
    private final VBox rows = Parts.styled(new VBox(), "rows");
    private final Label nobody;

    RegisterView(
            ObservableValue<RegisterViewState> state,
            Consumer<RegisterAsk> ask,
            Supplier<Organisations> organisations,
            Texts texts) {
        this.ask = ask;
        this.texts = texts;
        boxes = new EntryBoxes(state.getValue().draft(), ask, organisations, texts);
        counters = new Counters(ask);
        undo = button(RegisterWord.UNDO, RegisterWord.UNDO_TIP, "undo", new RegisterAsk.Undo());
        start = Parts.primary("", () -> ask.accept(new RegisterAsk.ToSlides()));
        start.setId("to-slides");
        nobody = Parts.text("", "second");
        Look.wear(this, RegisterView.class, "register.css");
        getChildren().add(Parts.scrolling(page(state.getValue())));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        if (boxes.isManaged()) {
            boxes.first().requestFocus();
        } else {
            counters.first().requestFocus();
        }
    }

    private VBox page(RegisterViewState state) {
        Parts.tip(start, texts.get(RegisterWord.START_TIP));
        Button end = Parts.button(texts.get(RegisterWord.CLOSE), () -> ask.accept(new RegisterAsk.End()));
        end.setId("end");
        VBox title = new VBox(4, Parts.text(texts.get(RegisterWord.TITLE), "page-title"), detail);
        HBox head = Parts.head(title, end, start);
        saved.setMinWidth(USE_PREF_SIZE);
        HBox count = Parts.styled(new Abreast(LINE, here, saved, Parts.gap(), undo), "count");
        boxes.setManaged(state.names());
        boxes.setVisible(state.names());
        VBox entry = Parts.styled(new VBox(boxes, trouble, counters), "card", "entry");
        VBox list = Parts.styled(new VBox(count, nobody, rows), "list");
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox unseen = Parts.styled(new HBox(seen, privacy), "unseen");
        entry.setMinHeight(USE_PREF_SIZE);
        VBox left = Parts.styled(
                new VBox(
                        entry,
                        Parts.text(
                                texts.get(state.names() ? RegisterWord.NOTICE : RegisterWord.COUNT_NOTICE), "second"),
                        unseen),
                "left");
        return Parts.styled(new VBox(head, Parts.styled(new Abreast(PAGE, left, list), "columns")), "page", "register");
    }

    private void draw(RegisterViewState state) {
        detail.setText(state.detail());
        here.setText(state.here());
        saved.setText(state.saved().orElse(""));
        saved.setGraphic(state.settled() && state.saved().isPresent() ? Icon.TICK.draw() : null);
        saved.setVisible(state.saved().isPresent());
        undo.setDisable(!state.undo());
        start.setText(state.goOn());
        trouble.setText(state.trouble().orElse(""));
        trouble.setVisible(state.trouble().isPresent());
        trouble.setManaged(state.trouble().isPresent());
        boxes.put(state.draft());
        privacy.setText(state.privacy());
        seen.getChildren().setAll(state.unseen() ? Icon.PROJECTOR.draw() : Icon.WARNING.draw());
        counters.draw(state.counters());
        nobody.setText(texts.get(state.names() ? RegisterWord.NOBODY : RegisterWord.NOBODY_NAMED));
        nobody.setVisible(state.rows().isEmpty());
        nobody.setManaged(state.rows().isEmpty());
        rows.getChildren().setAll(state.rows().stream().map(this::row).toList());
    }

    private Node row(Row row) {
        Label name = Parts.text(row.name(), "strong");
        Label organisation = Parts.text(row.organisation(), "second");
        Button back =
                Parts.link(texts.get(RegisterWord.TAKE_BACK), () -> ask.accept(new RegisterAsk.TakeBack(row.person())));
        back.setId("take-back-" + row.person());
        back.setAccessibleText(row.takeBack());
        HBox line = new HBox(Icon.TICK.draw(), name, organisation, Parts.gap(), back);
        return Parts.styled(line, "arrived");
    }

    private Button button(RegisterWord word, RegisterWord tip, String id, RegisterAsk asks) {
        Button button = Parts.button(texts.get(word), () -> ask.accept(asks));
        button.setId(id);
        return Parts.tip(button, texts.get(tip));
    }

    private void key(KeyEvent event) {
        if (UNDO.match(event) && boxes.isEmpty()) {
            ask.accept(new RegisterAsk.Undo());
            event.consume();
        } else if (event.getCode() == KeyCode.F5) {
            ask.accept(new RegisterAsk.ToSlides());
            event.consume();
        }
    }
}
