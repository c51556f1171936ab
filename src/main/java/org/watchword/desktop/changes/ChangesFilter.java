package org.watchword.desktop.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.DayName;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Changed.Group;

/// What narrows the list of changes: words, a kind, and days.
final class ChangesFilter extends VBox {
    private static final double BESIDE = 16;
    private static final double BELOW = 10;
    private static final double LETTERS = 34;
    private static final List<Group> GROUPS = List.of(Group.values());

    private final Consumer<ChangesAsk> ask;
    private final String allKinds;
    private final TextField search = new TextField();
    private final ComboBox<String> kind = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Button clear;
    private boolean putting;

    ChangesFilter(Consumer<ChangesAsk> ask, Texts texts) {
        super(BELOW);
        this.ask = ask;
        allKinds = texts.get(ChangesWord.ALL_KINDS);
        search.setId("search");
        search.setPromptText(texts.get(ChangesWord.SEARCH));
        search.setAccessibleText(texts.get(ChangesWord.SEARCH));
        Parts.tip(search, texts.get(ChangesWord.SEARCH_TIP));
        search.textProperty().addListener((_, _, words) -> tell(new ChangesAsk.Search(words)));
        kind.setId("kind");
        kind.setAccessibleText(texts.get(ChangesWord.KIND));
        kind.setMinWidth(USE_PREF_SIZE);
        kind.valueProperty().addListener((_, _, _) -> tell(new ChangesAsk.OfKind(group())));
        clear = Parts.link(texts.get(ChangesWord.CLEAR), () -> ask.accept(new ChangesAsk.Clear()));
        clear.setId("clear-all");
        FlowPane words = Parts.styled(new FlowPane(BESIDE, BELOW, search, kind, clear), "filters");
        Abreast days = new Abreast(
                LETTERS,
                day(ChangesWord.FROM, texts.get(ChangesWord.FROM_ANY), from, texts),
                day(ChangesWord.TO, texts.get(ChangesWord.TO_ANY), to, texts));
        getChildren().addAll(words, Parts.styled(days, "days"));
        from.setId("from");
        to.setId("to");
    }

    /// Lets the trainer type what she looks for.
    void type() {
        search.requestFocus();
        search.selectAll();
    }

    /// Whether she is typing what she looks for.
    boolean typing() {
        return search.isFocused();
    }

    void put(ChangesViewState state) {
        putting = true;
        ChangesChoice choice = state.choice();
        if (!search.getText().equals(choice.search())) {
            search.setText(choice.search());
        }
        List<String> kinds = new ArrayList<>(List.of(allKinds));
        kinds.addAll(state.kinds());
        if (!kind.getItems().equals(kinds)) {
            kind.getItems().setAll(kinds);
        }
        kind.getSelectionModel()
                .select(choice.group().map(group -> GROUPS.indexOf(group) + 1).orElse(0));
        from.setValue(choice.span().from().orElse(null));
        to.setValue(choice.span().to().orElse(null));
        boolean offered = choice.narrows() && state.none().isEmpty();
        clear.setVisible(offered);
        clear.setManaged(offered);
        setDisable(state.saving());
        putting = false;
    }

    private HBox day(ChangesWord word, String open, DatePicker box, Texts texts) {
        DayName.in(box, texts);
        box.setPromptText(open);
        box.setAccessibleText(texts.get(word));
        box.valueProperty()
                .addListener((_, _, _) -> tell(new ChangesAsk.Between(
                        Optional.ofNullable(from.getValue()), Optional.ofNullable(to.getValue()))));
        Label label = Parts.whole(texts.get(word), "day");
        label.setLabelFor(box);
        return Parts.styled(new HBox(label, box), "days");
    }

    private Optional<Group> group() {
        int at = kind.getSelectionModel().getSelectedIndex();
        return at <= 0 ? Optional.empty() : Optional.of(GROUPS.get(at - 1));
    }

    private void tell(ChangesAsk asked) {
        if (!putting) {
            ask.accept(asked);
        }
    }
}
