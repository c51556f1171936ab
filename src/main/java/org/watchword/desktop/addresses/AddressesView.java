package org.watchword.desktop.addresses;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.addresses.AddressesViewState.Option;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;
import org.watchword.session.book.EntryKind;

/// The address book: a list of one kind at the left, one entry at the right.
final class AddressesView extends StackPane {
    private static final KeyCombination NEW = shortcut(KeyCode.N);
    private static final KeyCombination SAVE = shortcut(KeyCode.S);
    private static final KeyCombination FIND = shortcut(KeyCode.F);
    private static final KeyCombination UNDO = shortcut(KeyCode.Z);
    private static final double PAGE = 40;

    private final Consumer<AddressesAsk> ask;
    private final Texts texts;
    private final Map<EntryKind, ToggleButton> kinds = new EnumMap<>(EntryKind.class);
    private final TextField search = new TextField();
    private final ListView<Option> list = new ListView<>();
    private final Label empty = Parts.text("", "second");
    private final Label trouble = Parts.text("", "danger-text");
    private final Label heading = Parts.text("", "section-title");
    private final EntryBoxes boxes;
    private final SameAs sameAs;
    private final Button save;
    private final Button putAway;
    private final Button undo;
    private int filled;
    private boolean drawing;

    AddressesView(ObservableValue<AddressesViewState> state, Consumer<AddressesAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        boxes = new EntryBoxes(state.getValue(), texts);
        sameAs = new SameAs(ask, texts);
        filled = state.getValue().boxes();
        save = button(AddressesWord.SAVE, AddressesWord.SAVE_TIP, "save", this::save);
        save.getStyleClass().add("primary");
        putAway = button(AddressesWord.PUT_AWAY, AddressesWord.PUT_AWAY_TIP, "put-away", () -> {
            ask.accept(new AddressesAsk.PutAway());
        });
        undo = button(AddressesWord.UNDO, AddressesWord.UNDO_TIP, "undo", () -> ask.accept(new AddressesAsk.Undo()));
        trouble.setId("trouble");
        Look.wear(this, AddressesView.class, "addresses.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private VBox page() {
        Button back = Parts.button(texts.get(AddressesWord.BACK), () -> ask.accept(new AddressesAsk.Back()));
        back.setId("back");
        Button fresh =
                button(AddressesWord.NEW, AddressesWord.NEW_TIP, "new", () -> ask.accept(new AddressesAsk.New()));
        VBox title = new VBox(
                4,
                Parts.text(texts.get(AddressesWord.TITLE), "page-title"),
                Parts.text(texts.get(AddressesWord.DETAIL), "second"));
        HBox columns = Parts.styled(new Abreast(PAGE, entries(), entry()), "columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        return Parts.styled(new VBox(Parts.head(title, back, undo, fresh), columns), "page", "addresses");
    }

    private VBox entries() {
        FlowPane tabs = Parts.styled(new FlowPane(), "tabs");
        ToggleGroup one = new ToggleGroup();
        for (EntryKind kind : EntryKind.values()) {
            ToggleButton tab = new ToggleButton(texts.get(title(kind)));
            tab.setId("kind-" + kind.name().toLowerCase(Locale.ROOT));
            tab.setToggleGroup(one);
            tab.setOnAction(_ -> ask.accept(new AddressesAsk.Show(kind)));
            kinds.put(kind, tab);
            tabs.getChildren().add(tab);
        }
        search.setId("search");
        search.setPromptText(texts.get(AddressesWord.SEARCH));
        search.setAccessibleText(texts.get(AddressesWord.SEARCH));
        search.textProperty().addListener((_, _, words) -> ask.accept(new AddressesAsk.Search(words)));
        list.setId("entries");
        list.setCellFactory(_ -> new NameCell());
        list.setPlaceholder(empty);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!drawing && now != null) {
                ask.accept(new AddressesAsk.Choose(now.id()));
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox entries = Parts.styled(new VBox(tabs, search, list), "entries");
        HBox.setHgrow(entries, Priority.ALWAYS);
        return entries;
    }

    private VBox entry() {
        HBox does = new HBox(12, save, putAway);
        VBox entry = Parts.styled(new VBox(heading, boxes, trouble, does, sameAs), "card", "entry");
        entry.setMinHeight(USE_PREF_SIZE);
        entry.setMaxHeight(USE_PREF_SIZE);
        return entry;
    }

    private void draw(AddressesViewState state) {
        drawing = true;
        kinds.forEach((kind, tab) -> tab.setSelected(kind == state.kind()));
        if (!list.getItems().equals(state.rows())) {
            list.getItems().setAll(state.rows());
        }
        choose(state);
        empty.setText(state.empty());
        heading.setText(texts.get(state.chosen().isPresent() ? AddressesWord.CHANGE_ENTRY : AddressesWord.NEW_ENTRY));
        if (filled != state.boxes()) {
            filled = state.boxes();
            boxes.fill(state);
        }
        trouble.setText(state.trouble().orElse(""));
        trouble.setVisible(state.trouble().isPresent());
        trouble.setManaged(state.trouble().isPresent());
        putAway.setDisable(state.chosen().isEmpty());
        undo.setDisable(!state.undo());
        sameAs.draw(state);
        drawing = false;
    }

    private void choose(AddressesViewState state) {
        state.rows().stream()
                .filter(row -> state.chosen().filter(row.id()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        row -> list.getSelectionModel().select(row),
                        () -> list.getSelectionModel().clearSelection());
    }

    private void save() {
        ask.accept(new AddressesAsk.Save(boxes.form()));
    }

    private Button button(AddressesWord words, AddressesWord tip, String id, Runnable does) {
        Button button = Parts.button(texts.get(words), does);
        button.setId(id);
        return Parts.tip(button, texts.get(tip));
    }

    private static AddressesWord title(EntryKind kind) {
        return switch (kind) {
            case VENUE -> AddressesWord.VENUES;
            case ORGANISATION -> AddressesWord.ORGANISATIONS;
            case FUNDER -> AddressesWord.FUNDERS;
            case PROGRAMME -> AddressesWord.PROGRAMMES;
        };
    }

    private void key(KeyEvent event) {
        if (NEW.match(event)) {
            ask.accept(new AddressesAsk.New());
            boxes.first().requestFocus();
        } else if (SAVE.match(event)) {
            save();
        } else if (FIND.match(event)) {
            search.requestFocus();
        } else if (UNDO.match(event) && !undo.isDisabled() && !(event.getTarget() instanceof TextField)) {
            ask.accept(new AddressesAsk.Undo());
        } else {
            return;
        }
        event.consume();
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    private static final class NameCell extends ListCell<Option> {
        @Override
        protected void updateItem(@Nullable Option option, boolean none) {
            super.updateItem(option, none);
            setText(none || option == null ? null : option.name());
        }
    }
}
