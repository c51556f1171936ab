package org.watchword.desktop.backups;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchword.desktop.backups.BackupsViewState.Row;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// The backups and the second place, as two cards of the settings.
final class BackupsView extends VBox {
    private static final double BETWEEN_CARDS = 24;
    private static final double BETWEEN_LINES = 14;

    private final Consumer<BackupsAsk> ask;
    private final Texts texts;
    private boolean asking;

    BackupsView(ObservableValue<BackupsViewState> state, Consumer<BackupsAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        setSpacing(BETWEEN_CARDS);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && leaves(state.getValue())) {
                ask.accept(new BackupsAsk.Leave());
                event.consume();
            }
        });
        Parts.follow(this, state, this::follow);
    }

    /// Whether there is something that Esc takes back, before it leaves the page.
    private static boolean leaves(BackupsViewState state) {
        return state.looking() || state.asked().isPresent();
    }

    /// A question takes the keyboard, with the answer that changes nothing.
    private void follow(BackupsViewState state) {
        boolean begins = state.asked().isPresent() && !asking;
        asking = state.asked().isPresent();
        Parts.rebuild(this, () -> draw(state));
        if (begins) {
            lookup("#leave").requestFocus();
        }
    }

    private void draw(BackupsViewState state) {
        getChildren().setAll(place(state), backups(state));
    }

    private Node place(BackupsViewState state) {
        VBox card = card(BackupsWord.PLACE_TITLE, BackupsWord.PLACE_HINT);
        card.getChildren().add(Parts.text(state.place().orElse(texts.get(BackupsWord.PLACE_NONE)), "strong"));
        state.warning().ifPresent(words -> card.getChildren().add(Parts.text(words, "accent-text")));
        HBox buttons = new HBox(12, button("name-place", BackupsWord.NAME_PLACE, new BackupsAsk.NamePlace()));
        if (state.place().isPresent()) {
            card.getChildren().add(Parts.text(state.copied(), "second"));
            buttons.getChildren().add(button("no-place", BackupsWord.NO_PLACE, new BackupsAsk.NoPlace()));
        }
        card.getChildren().add(buttons);
        return card;
    }

    private Node backups(BackupsViewState state) {
        VBox card = card(BackupsWord.TITLE, BackupsWord.HINT);
        Button choose = button("choose-backup", BackupsWord.CHOOSE, new BackupsAsk.Choose());
        Button make = button("back-up", BackupsWord.MAKE_NOW, new BackupsAsk.MakeNow());
        card.getChildren().add(new HBox(12, make, Parts.tip(choose, texts.get(BackupsWord.CHOOSE_TIP))));
        state.said().ifPresent(words -> card.getChildren().add(said(words)));
        if (state.looking()) {
            card.getChildren().add(looking());
        }
        state.asked()
                .filter(_ -> state.asksOfAnother())
                .ifPresent(row -> card.getChildren().add(question(row)));
        if (state.here().isEmpty() && state.there().isEmpty()) {
            card.getChildren().add(Parts.text(texts.get(BackupsWord.NONE), "second"));
        }
        rows(card, state.here(), state);
        if (!state.there().isEmpty()) {
            card.getChildren().add(Parts.text(texts.get(BackupsWord.IN_PLACE), "strong"));
            rows(card, state.there(), state);
        }
        return card;
    }

    private void rows(VBox card, List<Row> rows, BackupsViewState state) {
        for (Row row : rows) {
            Optional<Row> asked = state.asked().filter(one -> one.file().equals(row.file()));
            card.getChildren().add(asked.<Node>map(this::question).orElseGet(() -> line(row)));
        }
    }

    private static Node said(String words) {
        Label said = Parts.text(words, "strong");
        said.setId("said");
        return said;
    }

    /// Looking a backup through takes a moment, and longer the more it holds.
    private Node looking() {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(texts.get(BackupsWord.LOOKING));
        Button stop = button("leave", BackupsWord.ASK_NO, new BackupsAsk.Leave());
        HBox line = new HBox(16, bar, Parts.text(texts.get(BackupsWord.LOOKING)), Parts.gap(), stop);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node line(Row row) {
        VBox words = new VBox(2, Parts.text(row.day(), "strong"), Parts.text(row.holds(), "second"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button back = Parts.button(texts.get(BackupsWord.BRING_BACK), () -> ask.accept(new BackupsAsk.Ask(row.file())));
        back.setAccessibleText(texts.get(BackupsWord.BRING_BACK) + ": " + row.day());
        back.setId("back-" + row.file().getFileName().toString().replace('.', '-'));
        return new HBox(16, words, back);
    }

    private Node question(Row row) {
        Button yes =
                Parts.primary(texts.get(BackupsWord.ASK_YES), () -> ask.accept(new BackupsAsk.BringBack(row.file())));
        yes.setId("bring-back");
        Button no = button("leave", BackupsWord.ASK_NO, new BackupsAsk.Leave());
        return Parts.styled(
                new VBox(
                        10,
                        Parts.text(texts.get(BackupsWord.ASK_TITLE, row.day(), row.holds()), "strong"),
                        Parts.text(texts.get(BackupsWord.ASK_DETAIL)),
                        new HBox(12, yes, no)),
                "card",
                "lit",
                "row");
    }

    private VBox card(BackupsWord title, BackupsWord hint) {
        VBox card = new VBox(
                BETWEEN_LINES, Parts.text(texts.get(title), "section-title"), Parts.text(texts.get(hint), "second"));
        return Parts.styled(card, "card", "setting");
    }

    private Button button(String id, BackupsWord word, BackupsAsk asks) {
        Button button = Parts.button(texts.get(word), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }
}
