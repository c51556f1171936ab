package org.watchword.desktop.passes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.RowList;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.passes.PassesViewState.Choice;
import org.watchword.desktop.passes.PassesViewState.Choices;
import org.watchword.desktop.passes.PassesViewState.Mode;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;

/// The page with the passes: at the left what is done, at the right everybody and how they stand. While one person is
/// told a result nobody else is on it.
final class PassesView extends StackPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final double PAGE = 44;
    private static final double GAP = 12;

    private final Consumer<PassesAsk> ask;
    private final Texts texts;
    private final ObservableValue<PassesViewState> state;
    private final ComboBox<Choice> session = new ComboBox<>();
    private final ComboBox<Choice> authority = new ComboBox<>();
    private final FieldRow authorityRow;
    private final Map<Mode, ToggleButton> modes = new EnumMap<>(Mode.class);
    private final Label closed = Parts.text("", "danger-text");
    private final Label told = Parts.text("");
    private final VBox empty = Parts.styled(new VBox(), "card", "empty");
    private final MarkingBox marking;
    private final PersonBox person;
    private final OutputBox outputs;
    private final RowList people;
    private final VBox forAll = new VBox();
    private final VBox onPhone = new VBox();
    private final VBox items = new VBox();
    private final VBox checking = new VBox();
    private final FlowPane belongs = new FlowPane(GAP, GAP);
    private final Label broken = Parts.text("", "danger-text");
    private final VBox filled;
    private final GoingBox going;
    private final Node choosers;
    private final Node usual;
    private final ResultBox result;
    private final Node alone;
    private Optional<PassesViewState.Result> shown = Optional.empty();
    private boolean putting;

    PassesView(ObservableValue<PassesViewState> state, Consumer<PassesAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        this.state = state;
        marking = new MarkingBox(ask, texts);
        person = new PersonBox(ask, texts);
        outputs = new OutputBox(ask, texts);
        people = new RowList("person", id -> ask.accept(new PassesAsk.LookAt(Integer.parseInt(id))));
        authorityRow = new FieldRow(texts.get(PassesWord.AUTHORITY), authority, "");
        result = new ResultBox(ask, texts);
        choosers = choosers();
        going = new GoingBox(ask, texts);
        filled = new VBox(GAP * 1.5, going, modes(), closed, told, columns());
        told.setId("told");
        closed.setId("closed");
        usual = Parts.scrolling(page());
        alone = Parts.scrolling(result);
        Look.wear(this, PassesView.class, "passes.css");
        getChildren().addAll(usual, alone);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().addListener((_, before, now) -> {
            if (before != null && now == null) {
                ask.accept(new PassesAsk.Leave());
            }
        });
        Parts.follow(this, state, this::draw);
    }

    /// Says which rules cannot be used, and why; nothing when all can.
    void warn(String why) {
        broken.setId("broken");
        Parts.say(broken, why);
    }

    /// Whose licence somebody has, where there are several.
    private void belongs(PassesViewState now) {
        List<Choice> others = now.authorities().all().stream()
                .filter(each -> now.authorities().here().filter(each::equals).isEmpty())
                .toList();
        Parts.show(belongs, now.person().isPresent() && !others.isEmpty());
        Parts.rebuild(
                belongs,
                () -> belongs.getChildren()
                        .setAll(others.stream().map(this::belongsTo).toList()));
    }

    private Button belongsTo(Choice authority) {
        Button button = Parts.button(
                texts.get(PassesWord.BELONGS_TO, authority.name()),
                () -> ask.accept(new PassesAsk.Belongs(authority.id())));
        button.setId("belongs-" + authority.id());
        return button;
    }

    /// What has a state of its own.
    ///
    /// @param all what is said of everybody, above the people
    /// @param phone of the person that is looked at
    /// @param fared how questions fared, with the papers
    /// @param check whether a certificate counts, with the certificates
    void beside(Node all, Node phone, Node fared, Node check) {
        checking.getChildren().setAll(check);
        items.getChildren().setAll(fared);
        forAll.getChildren().setAll(all);
        onPhone.getChildren().setAll(phone);
    }

    @Override
    public void requestFocus() {
        if (shown.isPresent()) {
            result.requestFocus();
        } else if (state.getValue().mode() == Mode.MARK
                && state.getValue().empty().isEmpty()) {
            marking.requestFocus();
        } else {
            session.requestFocus();
        }
    }

    private VBox page() {
        Button home = Parts.primary(texts.get(PassesWord.HOME), () -> ask.accept(new PassesAsk.Home()));
        home.setId("prepare-one");
        empty.getChildren().setAll(Parts.text(texts.get(PassesWord.NO_SESSION)), home);
        VBox title = new VBox(
                4,
                Parts.text(texts.get(PassesWord.TITLE), "page-title"),
                Parts.text(texts.get(PassesWord.DETAIL), "second"));
        return Parts.styled(new VBox(Parts.head(title, choosers), broken, empty, filled), "page", "passes");
    }

    private Node choosers() {
        chooses(session, "session", each -> ask.accept(new PassesAsk.Of(each.id())));
        chooses(authority, "authority", each -> ask.accept(new PassesAsk.For(each.id())));
        return Parts.styled(
                new FlowPane(GAP * 2, GAP, new FieldRow(texts.get(PassesWord.SESSION), session, ""), authorityRow),
                "choosing");
    }

    private void chooses(ComboBox<Choice> box, String id, Consumer<Choice> then) {
        box.setId(id);
        box.valueProperty().addListener((_, before, now) -> {
            if (!putting && now != null && !now.equals(before)) {
                then.accept(now);
            }
        });
    }

    private Node modes() {
        FlowPane row = new FlowPane(GAP, GAP);
        for (Mode mode : List.of(Mode.MARK, Mode.PAPERS, Mode.CERTIFICATES, Mode.LIST)) {
            ToggleButton button = new ToggleButton(texts.get(PassesWord.valueOf("MODE_" + mode.name())));
            button.setId("mode-" + Word.kebab(mode));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                ask.accept(new PassesAsk.Go(mode));
            });
            modes.put(mode, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private Node columns() {
        VBox left = Parts.styled(new VBox(marking, person, belongs, onPhone, outputs, items, checking), "doing");
        VBox right = Parts.styled(
                new VBox(GAP, Parts.text(texts.get(PassesWord.PEOPLE), "section-title"), forAll, people), "everybody");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return Parts.styled(new Abreast(PAGE, left, right), "columns");
    }

    private void draw(PassesViewState now) {
        Parts.show(empty, now.empty().isPresent());
        Parts.show(filled, now.empty().isEmpty());
        Parts.show(choosers, now.empty().isEmpty());
        putting = true;
        put(session, now.sessions());
        put(authority, now.authorities());
        putting = false;
        Parts.show(authorityRow, now.authorities().all().size() > 1);
        modes.forEach((mode, button) ->
                button.setSelected(mode == now.mode() || (mode == Mode.MARK && now.mode() == Mode.PERSON)));
        going.draw(now.going());
        Parts.say(closed, now.closed().orElse(""));
        boolean besideThePerson = now.person().isPresent() && now.told().trouble();
        Parts.say(told, besideThePerson ? "" : now.told().words());
        told.getStyleClass().removeAll("danger-text", "good-text");
        told.getStyleClass().add(now.told().trouble() ? "danger-text" : "good-text");
        people.draw(now.people(), now.chosen(), texts.get(PassesWord.NOBODY));
        Parts.show(marking, now.mode() == Mode.MARK);
        Parts.show(person, now.person().isPresent());
        Parts.show(onPhone, now.person().isPresent());
        belongs(now);
        Parts.show(items, now.mode() == Mode.PAPERS);
        Parts.show(checking, now.mode() == Mode.CERTIFICATES);
        now.person().ifPresent(person::draw);
        outputs.draw(now.mode(), now.outputs(), now.marking().languages());
        results(now);
        marking.draw(now.marking(), now.told().undo(), now.told().busy());
    }

    /// The private page is built once for each result, so that the keyboard stays where it is.
    private void results(PassesViewState now) {
        Parts.show(usual, now.result().isEmpty());
        Parts.show(alone, now.result().isPresent());
        if (!now.result().equals(shown)) {
            shown = now.result();
            shown.ifPresent(result::draw);
        }
    }

    private static void put(ComboBox<Choice> box, Choices choices) {
        if (!box.getItems().equals(choices.all())) {
            box.setConverter(new Named<>(choices.all(), Choice::name));
            box.getItems().setAll(choices.all());
        }
        box.setValue(choices.here().orElse(null));
    }

    private void key(KeyEvent event) {
        PassesViewState now = state.getValue();
        if (UNDO.match(event) && now.mode() == Mode.MARK && now.told().undo() && shown.isEmpty()) {
            ask.accept(new PassesAsk.Undo());
            event.consume();
        }
    }
}
