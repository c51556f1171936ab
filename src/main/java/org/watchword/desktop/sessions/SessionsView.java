package org.watchword.desktop.sessions;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.LetterSize;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.sessions.SessionsViewState.Row;
import org.watchword.desktop.text.Texts;

/// All sessions that were closed, and the files for funders and employers.
final class SessionsView extends StackPane {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private static final double PAGE = 40;
    private static final double LINE = 30;
    /// The usual height of a letter, for which the columns' widths are given.
    private static final double LETTER = 17;
    private static final double ROOM = 1.4;

    private final Consumer<SessionsAsk> ask;
    private final Texts texts;
    private final TableView<Row> table = new TableView<>();
    private final DayRange days;
    private final Label range = Parts.text("", "strong");
    private final Label trouble = Parts.text("", "danger-text");
    private final Label hint = Parts.text("", "second");
    private final Button funder;
    private final Button register;
    private final Button open;
    private final Button changes;
    private final Button away;
    private final FilterBar filters;
    private final Label done = Parts.text("", "second");
    private final Button undo;
    private final HBox undone;
    private final Label none = Parts.text("", "strong");
    private final Button clear;
    private Filter filter = Filter.NONE;
    private final LetterSize letter = new LetterSize(this::widths);
    private boolean drawing;

    SessionsView(ObservableValue<SessionsViewState> state, Consumer<SessionsAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        days = new DayRange(ask, texts);
        funder = Parts.primary(texts.get(SessionsWord.SAVE_FUNDER), () -> ask.accept(new SessionsAsk.SaveFunder()));
        register = Parts.button(texts.get(SessionsWord.HAND_OVER), () -> ask.accept(new SessionsAsk.HandOver()));
        open = Parts.button(texts.get(SessionsWord.OPEN), () -> ask.accept(new SessionsAsk.Open()));
        changes = Parts.button(texts.get(SessionsWord.CHANGES), () -> ask.accept(new SessionsAsk.Changes()));
        away = Parts.button(texts.get(SessionsWord.PUT_AWAY), () -> ask.accept(new SessionsAsk.PutAway()));
        undo = Parts.link(texts.get(SessionsWord.UNDO), () -> ask.accept(new SessionsAsk.Undo()));
        clear = Parts.button(texts.get(SessionsWord.CLEAR), () -> ask.accept(new SessionsAsk.Narrow(filter.cleared())));
        filters = new FilterBar(ask, texts);
        open.setId("open");
        changes.setId("what-was-changed");
        Parts.tip(changes, texts.get(SessionsWord.CHANGES_TIP));
        away.setId("put-away");
        undo.setId("undo");
        undone = Parts.styled(new HBox(done, undo), "between");
        clear.setId("clear");
        Parts.tip(away, texts.get(SessionsWord.PUT_AWAY_TIP));
        funder.setId("save-funder");
        register.setId("hand-over");
        Parts.tip(funder, texts.get(SessionsWord.SAVE_FUNDER_TIP));
        Look.wear(this, SessionsView.class, "sessions.css");
        getChildren().add(page(!state.getValue().any()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    private Node page(boolean empty) {
        Label title = Parts.text(texts.get(SessionsWord.TITLE), "page-title");
        VBox page = Parts.styled(new VBox(), "page", "sessions");
        if (empty) {
            VBox words = new VBox(
                    Parts.text(texts.get(SessionsWord.EMPTY), "strong"),
                    Parts.text(texts.get(SessionsWord.EMPTY_WHAT_TO_DO), "second"));
            page.getChildren().addAll(title, Parts.styled(words, "card", "empty"));
            return Parts.scrolling(page);
        }
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        Abreast between = Parts.styled(new Abreast(PAGE, days, range, trouble), "between");
        Abreast below = Parts.styled(new Abreast(LINE, open, register, changes, away, hint), "between");
        Button learned = Parts.button(texts.get(SessionsWord.LEARNED), () -> ask.accept(new SessionsAsk.Learned()));
        learned.setId("learned");
        HBox head = Parts.head(new VBox(title), Parts.tip(learned, texts.get(SessionsWord.LEARNED_TIP)), funder);
        page.getChildren().addAll(head, between, filters, table, undone, below);
        return Parts.scrolling(page);
    }

    private void columns() {
        table.setId("all");
        table.setPlaceholder(Parts.styled(new VBox(none, clear), "nothing"));
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                ask.accept(new SessionsAsk.Open());
            }
        });
        getChildren().add(letter);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column(SessionsWord.DATE, Row::date, 270));
        table.getColumns().add(column(SessionsWord.DECK, Row::deck, 260));
        table.getColumns().add(column(SessionsWord.VENUE, Row::venue, 160));
        table.getColumns().add(column(SessionsWord.FUNDER, Row::funder, 160));
        table.getColumns().add(column(SessionsWord.PEOPLE, Row::people, 80));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!drawing && now != null) {
                ask.accept(new SessionsAsk.Choose(now.session()));
            }
        });
    }

    /// A table of large letters is wider than the window and scrolls sideways; nothing in it is cut short for that.
    private void widths() {
        double times = letter.pixels() / LETTER;
        table.setColumnResizePolicy(
                times > 1
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .forEach(column -> column.setPrefWidth((double) column.getUserData() * (times > 1 ? times * ROOM : 1)));
    }

    private <T> TableColumn<Row, T> column(SessionsWord title, Function<Row, T> value, double width) {
        TableColumn<Row, T> column = new TableColumn<>(texts.get(title));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setUserData(width);
        return column;
    }

    private void draw(SessionsViewState state) {
        drawing = true;
        if (!table.getItems().equals(state.rows())) {
            table.getItems().setAll(state.rows());
            table.sort();
        }
        filter = state.filter();
        filters.put(state);
        drawDone(state);
        state.rows().stream()
                .filter(row -> state.chosen().filter(row.session()::equals).isPresent())
                .findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row));
        days.put(state.from(), state.to());
        range.setText(state.range());
        trouble.setText(state.trouble().orElse(""));
        hint.setText(state.registerHint());
        funder.setDisable(!state.saveFunder());
        register.setDisable(!state.named());
        drawing = false;
    }

    private void drawDone(SessionsViewState state) {
        boolean putAway = filter.which() == Which.PUT_AWAY;
        away.setText(texts.get(putAway ? SessionsWord.TAKE_BACK : SessionsWord.PUT_AWAY));
        away.setDisable(state.chosen().isEmpty());
        open.setDisable(state.chosen().isEmpty());
        changes.setDisable(state.chosen().isEmpty());
        done.setText(state.done().orElse(""));
        undone.setVisible(state.done().isPresent());
        undone.setManaged(state.done().isPresent());
        none.setText(texts.get(filter.narrows() ? SessionsWord.NONE_MATCH : SessionsWord.NONE_HERE));
        clear.setVisible(filter.narrows());
    }

    private void key(KeyEvent event) {
        if (FIND.match(event)) {
            filters.type();
            event.consume();
        } else if (filters.field().isFocused()) {
            intoTheList(event);
        } else if (table.isFocused()) {
            inTheList(event);
        }
        save(event);
    }

    /// From the search into the list, to the first session found.
    private void intoTheList(KeyEvent event) {
        if ((event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)
                && !table.getItems().isEmpty()) {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private void inTheList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            ask.accept(new SessionsAsk.Open());
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            ask.accept(new SessionsAsk.PutAway());
            event.consume();
        }
    }

    private void save(KeyEvent event) {
        if (SAVE.match(event) && !funder.isDisabled()) {
            ask.accept(new SessionsAsk.SaveFunder());
            event.consume();
        }
    }
}
