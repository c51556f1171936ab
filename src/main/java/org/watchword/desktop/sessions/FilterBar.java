package org.watchword.desktop.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// A field to search in, and what else narrows the list.
final class FilterBar extends FlowPane {
    private static final double BESIDE = 16;
    private static final double BELOW = 10;
    private static final List<Which> LISTS = List.of(Which.GIVEN, Which.REHEARSALS, Which.PUT_AWAY);
    private static final List<SessionsWord> WHICH =
            List.of(SessionsWord.WHICH_GIVEN, SessionsWord.WHICH_REHEARSALS, SessionsWord.WHICH_PUT_AWAY);

    private final Consumer<SessionsAsk> ask;
    private final String allAudiences;
    private final String allFunders;
    private final TextField search = new TextField();
    private final ComboBox<String> audience = new ComboBox<>();
    private final ComboBox<String> funder = new ComboBox<>();
    private final ComboBox<String> which = new ComboBox<>();
    private final CheckBox onlyDays = new CheckBox();
    private boolean putting;

    FilterBar(Consumer<SessionsAsk> ask, Texts texts) {
        super(BESIDE, BELOW);
        this.ask = ask;
        allAudiences = texts.get(SessionsWord.ALL_AUDIENCES);
        allFunders = texts.get(SessionsWord.ALL_FUNDERS);
        search.setId("search");
        search.setPromptText(texts.get(SessionsWord.SEARCH));
        search.setAccessibleText(texts.get(SessionsWord.SEARCH));
        Parts.tip(search, texts.get(SessionsWord.SEARCH_TIP));
        search.textProperty().addListener((_, _, _) -> narrowed());
        box(audience, "audience", texts.get(SessionsWord.AUDIENCE));
        box(funder, "funder", texts.get(SessionsWord.FUNDER));
        box(which, "which", texts.get(SessionsWord.WHICH));
        which.getItems().setAll(WHICH.stream().map(texts::get).toList());
        onlyDays.setId("only-days");
        onlyDays.setText(texts.get(SessionsWord.ONLY_DAYS));
        onlyDays.selectedProperty().addListener((_, _, _) -> narrowed());
        getStyleClass().add("filters");
        onlyDays.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(search, audience, funder, which, onlyDays);
    }

    /// Lets the trainer type what she looks for.
    void type() {
        search.requestFocus();
        search.selectAll();
    }

    TextField field() {
        return search;
    }

    void put(SessionsViewState state) {
        putting = true;
        Filter filter = state.filter();
        if (!search.getText().equals(filter.search())) {
            search.setText(filter.search());
        }
        choose(audience, allAudiences, state.audiences(), filter.audience());
        choose(funder, allFunders, state.funders(), filter.funder());
        which.getSelectionModel().select(LISTS.indexOf(filter.which()));
        onlyDays.setSelected(filter.onlyDays());
        putting = false;
    }

    private void box(ComboBox<String> box, String id, String what) {
        box.setId(id);
        box.setAccessibleText(what);
        box.setMinWidth(USE_PREF_SIZE);
        box.valueProperty().addListener((_, _, _) -> narrowed());
    }

    private static void choose(ComboBox<String> box, String all, List<String> names, Optional<String> chosen) {
        List<String> items = new ArrayList<>(List.of(all));
        items.addAll(names);
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(chosen.orElse(all));
    }

    private void narrowed() {
        if (!putting) {
            ask.accept(new SessionsAsk.Narrow(new Filter(
                    search.getText(),
                    chosen(audience, allAudiences),
                    chosen(funder, allFunders),
                    LISTS.get(Math.max(0, which.getSelectionModel().getSelectedIndex())),
                    onlyDays.isSelected())));
        }
    }

    private static Optional<String> chosen(ComboBox<String> box, String all) {
        return Optional.ofNullable(box.getValue()).filter(value -> !value.equals(all));
    }
}
