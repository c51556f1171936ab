package org.watchword.desktop.register;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.WordTable;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.register.GuestListViewState.Row;
import org.watchword.desktop.text.Texts;
import org.watchword.room.guests.Columns;

/// A list before it is read in.
final class GuestListView extends StackPane {
    private static final double BOX = 200;

    private final Consumer<GuestListAsk> ask;
    private final Texts texts;
    private final Button choose;
    private final Button back;
    private final Button readIn;
    private final Button takeBack;
    private final Label file = Parts.text("", "strong");
    private final Label how;
    private final Label trouble = Parts.text("", "danger-text");
    private final Label done = Parts.text("", "saved");
    private final Label summary = Parts.text("", "strong");
    private final Label more = Parts.text("", "second");
    private final ComboBox<String> name = new ComboBox<>();
    private final ComboBox<String> surname = new ComboBox<>();
    private final ComboBox<String> organisation = new ComboBox<>();
    private final ComboBox<String> role = new ComboBox<>();
    private final CheckBox titled = new CheckBox();
    private final WordTable<Row> table;
    private final FlowPane columns = Parts.styled(new FlowPane(), "guest-columns");
    private final HBox did;
    private boolean drawing;

    GuestListView(ObservableValue<GuestListViewState> state, Consumer<GuestListAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        choose = button(GuestListWord.CHOOSE, "choose-list", new GuestListAsk.ChooseFile());
        back = button(GuestListWord.BACK, "leave-list", new GuestListAsk.Leave());
        takeBack = button(GuestListWord.TAKE_BACK, "take-list-back", new GuestListAsk.TakeBack());
        did = Parts.styled(new HBox(done, takeBack), "boxes-do");
        readIn = Parts.primary("", () -> ask.accept(new GuestListAsk.ReadIn()));
        readIn.setId("read-in");
        how = Parts.text(texts.get(GuestListWord.HOW), "second");
        table = new WordTable<>("guests", texts.get(GuestListWord.TITLE), Row::wrong);
        Look.wear(this, GuestListView.class, "register.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ask.accept(new GuestListAsk.Leave());
                event.consume();
            }
        });
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        (readIn.isManaged() ? readIn : did.isManaged() ? back : choose).requestFocus();
    }

    private VBox page() {
        VBox title = new VBox(
                4,
                Parts.text(texts.get(GuestListWord.TITLE), "page-title"),
                Parts.text(texts.get(GuestListWord.DETAIL), "second"));
        HBox chosen = Parts.styled(new HBox(choose, file, Parts.gap()), "boxes-do");
        titled.setText(texts.get(GuestListWord.TITLED));
        titled.setId("titled");
        titled.setOnAction(_ -> take());
        columns.getChildren()
                .addAll(
                        column(GuestListWord.NAME, name, "column-name"),
                        column(GuestListWord.SURNAME, surname, "column-surname"),
                        column(GuestListWord.ORGANISATION, organisation, "column-organisation"),
                        column(GuestListWord.ROLE, role, "column-role"));
        tableColumns();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox file = Parts.styled(new VBox(chosen, how, trouble, columns, titled), "card", "entry");
        return Parts.styled(
                new VBox(Parts.head(title, back, readIn), file, did, summary, table, more), "page", "guests");
    }

    private Node column(GuestListWord word, ComboBox<String> box, String id) {
        box.setId(id);
        box.setPrefWidth(BOX);
        box.setOnAction(_ -> take());
        return new FieldRow(texts.get(word), box, "");
    }

    private void tableColumns() {
        column(GuestListWord.LINE, Row::line, 80);
        column(GuestListWord.NAME, Row::name, 220);
        column(GuestListWord.ORGANISATION, Row::organisation, 200);
        column(GuestListWord.ROLE, Row::role, 150);
        column(GuestListWord.BECOMES, Row::becomes, 300);
    }

    private void column(GuestListWord title, Function<Row, String> value, double width) {
        table.column(texts.get(title), value, width);
    }

    private void take() {
        if (!drawing) {
            ask.accept(new GuestListAsk.Take(
                    new Columns(index(name), index(surname), index(organisation), index(role), titled.isSelected())));
        }
    }

    /// The first entry of every box is no column.
    private static int index(ComboBox<String> box) {
        return Math.max(Columns.NONE, box.getSelectionModel().getSelectedIndex() - 1);
    }

    private void draw(GuestListViewState state) {
        drawing = true;
        boolean chosen = state.file().isPresent();
        choose.setText(texts.get(chosen ? GuestListWord.CHOOSE_ANOTHER : GuestListWord.CHOOSE));
        choose.setDisable(state.busy());
        file.setText(state.busy() ? texts.get(GuestListWord.BUSY) : state.file().orElse(""));
        Parts.say(trouble, state.trouble().orElse(""));
        boolean justDone = state.done().isPresent() && !did.isManaged();
        done.setText(state.done().orElse(""));
        Parts.show(did, state.done().isPresent());
        Parts.say(summary, String.join("  ·  ", state.summary()));
        Parts.show(summary, chosen && state.done().isEmpty());
        Parts.say(more, state.more().orElse(""));
        Parts.show(how, !chosen);
        Parts.show(columns, chosen);
        Parts.show(titled, chosen);
        Parts.show(table, chosen);
        readIn.setText(state.readIn().orElse(""));
        Parts.show(readIn, state.readIn().isPresent());
        readIn.setDisable(state.busy());
        state.columns().ifPresent(at -> columns(state, at));
        table.put(state.rows());
        drawing = false;
        if (justDone) {
            back.requestFocus();
        }
    }

    private void columns(GuestListViewState state, Columns at) {
        choose(name, state, at.name());
        choose(surname, state, at.surname());
        choose(organisation, state, at.organisation());
        choose(role, state, at.role());
        titled.setSelected(at.titled());
    }

    private static void choose(ComboBox<String> box, GuestListViewState state, int column) {
        if (!box.getItems().equals(state.titles())) {
            box.getItems().setAll(state.titles());
        }
        box.getSelectionModel().select(column + 1);
    }

    private Button button(GuestListWord word, String id, GuestListAsk asks) {
        Button button = Parts.button(texts.get(word), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }
}
