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
    private final LetterSize letter = new LetterSize(this::widths);
    private boolean drawing;

    SessionsView(ObservableValue<SessionsViewState> state, Consumer<SessionsAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        days = new DayRange(ask, texts);
        funder = Parts.primary(texts.get(SessionsWord.SAVE_FUNDER), () -> ask.accept(new SessionsAsk.SaveFunder()));
        register =
                Parts.button(texts.get(SessionsWord.SAVE_REGISTER), () -> ask.accept(new SessionsAsk.SaveRegister()));
        funder.setId("save-funder");
        register.setId("save-register");
        Parts.tip(funder, texts.get(SessionsWord.SAVE_FUNDER_TIP));
        Look.wear(this, SessionsView.class, "sessions.css");
        getChildren().add(page(state.getValue().rows().isEmpty()));
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
        Abreast below = Parts.styled(new Abreast(LINE, register, hint), "between");
        HBox head = Parts.head(new VBox(title), funder);
        page.getChildren().addAll(head, between, table, below);
        return Parts.scrolling(page);
    }

    private void columns() {
        table.setId("all");
        getChildren().add(letter);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column(SessionsWord.DATE, Row::date, 220));
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
        }
        state.rows().stream()
                .filter(row -> state.chosen().filter(row.session()::equals).isPresent())
                .findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row));
        days.put(state.from(), state.to());
        range.setText(state.range());
        trouble.setText(state.trouble().orElse(""));
        hint.setText(state.registerHint());
        funder.setDisable(!state.saveFunder());
        register.setDisable(!state.saveRegister());
        drawing = false;
    }

    private void key(KeyEvent event) {
        if (SAVE.match(event) && !funder.isDisabled()) {
            ask.accept(new SessionsAsk.SaveFunder());
            event.consume();
        }
    }
}
