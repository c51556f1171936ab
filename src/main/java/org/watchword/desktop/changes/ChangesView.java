package org.watchword.desktop.changes;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.changes.ChangesViewState.Row;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// What was changed, the newest first, and what narrows it.
final class ChangesView extends StackPane {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final Consumer<ChangesAsk> ask;
    private final Texts texts;
    private final Label title = Parts.text("", "page-title");
    private final Label trouble = Parts.text("", "danger-text");
    private final ChangesFilter filter;
    private final ListView<Row> list = new ListView<>();
    private final VBox nothing = Parts.styled(new VBox(), "card", "nothing");
    private final Label doing = Parts.text("", "second");
    private final ProgressBar bar = new ProgressBar();
    private final HBox progress;
    private final Label status = Parts.text("", "second");
    private final Button older;
    private final Button save;
    private boolean busy;

    ChangesView(ObservableValue<ChangesViewState> state, Consumer<ChangesAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        filter = new ChangesFilter(ask, texts);
        older = button(ChangesWord.OLDER, "older", new ChangesAsk.Older());
        Parts.tip(older, texts.get(ChangesWord.OLDER_TIP));
        save = button(ChangesWord.SAVE, "save", new ChangesAsk.Save());
        Parts.tip(save, texts.get(ChangesWord.SAVE_TIP));
        Button stop = button(ChangesWord.STOP, "stop", new ChangesAsk.Stop());
        bar.setAccessibleText(texts.get(ChangesWord.TITLE));
        progress = Parts.styled(new HBox(bar, doing, stop), "progress-line");
        Look.wear(this, ChangesView.class, "changes.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().addListener((_, _, now) -> {
            if (now == null) {
                ask.accept(new ChangesAsk.Stop());
            }
        });
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        filter.type();
    }

    private VBox page() {
        Button back = button(ChangesWord.BACK, "back", new ChangesAsk.Back());
        VBox words = new VBox(4, title, Parts.text(texts.get(ChangesWord.DETAIL), "second"));
        list.setId("changes");
        list.setAccessibleText(texts.get(ChangesWord.TITLE));
        list.setCellFactory(_ -> new ChangeCell());
        HBox.setHgrow(status, Priority.ALWAYS);
        HBox below = Parts.styled(new HBox(older, status), "progress-line");
        StackPane middle = new StackPane(list, nothing);
        StackPane.setAlignment(nothing, Pos.TOP_LEFT);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return Parts.styled(
                new VBox(Parts.head(words, back, save), filter, trouble, middle, progress, below), "page", "changes");
    }

    private void draw(ChangesViewState state) {
        busy = state.progress().isPresent();
        title.setText(state.title());
        filter.put(state);
        Parts.say(trouble, state.trouble().orElse(""));
        rows(state);
        nothing(state);
        Parts.show(progress, busy);
        doing.setText(state.progress().orElse(""));
        bar.setProgress(state.done());
        Parts.say(status, state.status());
        Parts.show(older, state.older());
        save.setDisable(!state.save());
    }

    /// What was there already stays where it is, so that the list does not jump while it grows.
    private void rows(ChangesViewState state) {
        int same = list.getItems().size();
        boolean grown = same > 0
                && state.rows().size() >= same
                && state.rows().subList(0, same).equals(list.getItems());
        if (grown) {
            list.getItems().addAll(state.rows().subList(same, state.rows().size()));
        } else {
            list.getItems().setAll(state.rows());
        }
        Parts.show(list, state.none().isEmpty());
    }

    private void nothing(ChangesViewState state) {
        Parts.show(nothing, state.none().isPresent());
        Parts.rebuild(nothing, () -> {
            nothing.getChildren().clear();
            state.none().ifPresent(none -> {
                nothing.getChildren().add(Parts.text(none.words(), "strong"));
                if (!none.detail().isEmpty()) {
                    nothing.getChildren().add(Parts.text(none.detail(), "second"));
                }
                if (none.clear()) {
                    nothing.getChildren().add(button(ChangesWord.CLEAR, "clear", new ChangesAsk.Clear()));
                }
            });
        });
    }

    private Button button(ChangesWord words, String id, ChangesAsk does) {
        Button button = Parts.button(texts.get(words), () -> ask.accept(does));
        button.setId(id);
        return button;
    }

    /// Escape stops what is under way; when nothing is, the frame goes back.
    private void key(KeyEvent event) {
        if (FIND.match(event)) {
            filter.type();
            event.consume();
        } else if (SAVE.match(event) && !save.isDisabled()) {
            ask.accept(new ChangesAsk.Save());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && busy) {
            ask.accept(new ChangesAsk.Stop());
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && filter.typing()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        }
    }
}
