package org.watchword.desktop.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.TextSize;
import org.watchword.desktop.settings.SettingsAsk.Deed;
import org.watchword.desktop.settings.SettingsViewState.Option;
import org.watchword.desktop.text.Texts;

/// The settings. Everything holds at once; there is nothing to confirm.
final class SettingsView extends StackPane {
    private static final int STEP = 2;

    /// The title, the box to search in, and what is said when nothing is found.
    private static final int HEAD = 3;

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Consumer<SettingsAsk> ask;
    private final Texts texts;
    private final Map<ThemeChoice, RadioButton> theme = new EnumMap<>(ThemeChoice.class);
    private final Map<TextSize, RadioButton> text = new EnumMap<>(TextSize.class);
    private final Map<MotionChoice, RadioButton> motion = new EnumMap<>(MotionChoice.class);
    private final Map<Integer, RadioButton> patience = new HashMap<>();
    private final Map<Integer, RadioButton> keeping = new HashMap<>();
    private final Label sample;
    private final Label size = Parts.text("", "strong");
    private final Button smaller;
    private final Button larger;
    private final CheckBox letters = new CheckBox();
    private final CheckBox contrast = new CheckBox();
    private final Label folder = Parts.text("", "second");
    private final VBox page = Parts.styled(new VBox(), "page", "settings");
    private final TextField search = new TextField();
    private boolean drawing;

    SettingsView(
            ObservableValue<SettingsViewState> state,
            ObservableValue<Boolean> undoable,
            Consumer<SettingsAsk> ask,
            Texts texts) {
        this.ask = ask;
        this.texts = texts;
        sample = Parts.styled(Parts.text(texts.get(SettingsWord.NOTES_SAMPLE)), "sample");
        smaller = step("smaller", SettingsWord.SMALLER, Icon.MINUS, -STEP);
        larger = step("larger", SettingsWord.LARGER, Icon.PLUS, STEP);
        choice(letters, "letter-keys", SettingsWord.LETTER_KEYS, SettingsAsk.LetterKeys::new);
        choice(contrast, "contrast-slides", SettingsWord.SLIDES_CONTRAST, SettingsAsk.ContrastSlides::new);
        Look.wear(this, SettingsView.class, "settings.css");
        Label none = Parts.text(texts.get(SettingsWord.NOT_FOUND), "second");
        none.setId("not-found");
        page.getChildren().addAll(head(undoable), search, none);
        page.getChildren()
                .addAll(
                        looks(state.getValue()),
                        text(state.getValue()),
                        slides(),
                        motion(state.getValue()),
                        notes(),
                        keys(),
                        names(state.getValue()),
                        records());
        getChildren().add(Parts.scrolling(page));
        search("");
        Parts.follow(this, state, this::draw);
    }

    /// Adds sections of others below.
    void add(Node... more) {
        page.getChildren().addAll(more);
        search(search.getText());
    }

    private HBox head(ObservableValue<Boolean> undoable) {
        Button undo = Parts.tip(
                Parts.button(texts.get(SettingsWord.UNDO), () -> tell(new SettingsAsk.Undo())),
                texts.get(SettingsWord.UNDO_TIP));
        undo.setId("undo");
        Parts.follow(this, undoable, can -> undo.setDisable(!can));
        search.setId("search-settings");
        search.setPromptText(texts.get(SettingsWord.SEARCH));
        search.setAccessibleText(texts.get(SettingsWord.SEARCH));
        search.textProperty().addListener((_, _, words) -> search(words));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event) && !(event.getTarget() instanceof TextInputControl)) {
                undo.fire();
                event.consume();
            }
        });
        return Parts.head(new VBox(Parts.text(texts.get(SettingsWord.TITLE), "page-title")), undo);
    }

    /// Shows the sections in which all of these words stand, wherever in them.
    private void search(String words) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        boolean any = false;
        for (Node section : page.getChildren().subList(HEAD, page.getChildren().size())) {
            String said = said(section).toLowerCase(Locale.ROOT);
            boolean has = wanted.stream().allMatch(said::contains);
            Parts.show(section, has);
            any |= has;
        }
        Parts.show(page.getChildren().get(HEAD - 1), !any);
    }

    private static String said(Node node) {
        StringBuilder said = new StringBuilder();
        if (node instanceof Labeled labeled) {
            said.append(labeled.getText()).append(' ');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> said.append(said(child)));
        }
        return said.toString();
    }

    private void choice(CheckBox box, String id, SettingsWord word, Function<Boolean, SettingsAsk> asks) {
        box.setId(id);
        box.setText(texts.get(word));
        box.selectedProperty().addListener((_, _, on) -> tell(asks.apply(on)));
    }

    private Node slides() {
        return section(
                SettingsSection.SLIDES, contrast, Parts.text(texts.get(SettingsWord.SLIDES_CONTRAST_HINT), "second"));
    }

    private Node looks(SettingsViewState state) {
        return section(SettingsSection.THEME, row("theme", state.themes(), theme, SettingsAsk.Use::new));
    }

    private Node text(SettingsViewState state) {
        return section(
                SettingsSection.TEXT,
                row("text", state.sizes(), text, SettingsAsk.Resize::new),
                Parts.text(texts.get(SettingsWord.TEXT_HINT), "second"));
    }

    private Node motion(SettingsViewState state) {
        return section(
                SettingsSection.MOTION,
                row("motion", state.motions(), motion, SettingsAsk.Move::new),
                Parts.text(texts.get(SettingsWord.MOTION_HINT), "second"));
    }

    private Node names(SettingsViewState state) {
        if (!state.locked()) {
            return section(
                    SettingsSection.NAMES,
                    Parts.text(texts.get(SettingsWord.NAMES_OPEN), "second"),
                    new FlowPane(12, 8, deed(SettingsWord.CHOOSE_PASSPHRASE, Deed.CHOOSE), names()));
        }
        FlowPane does = new FlowPane(
                12,
                8,
                deed(SettingsWord.CHANGE_PASSPHRASE, Deed.CHANGE),
                deed(SettingsWord.NEW_KEY, Deed.RENEW),
                deed(SettingsWord.LOCK_NOW, Deed.LOCK),
                names());
        return section(
                SettingsSection.NAMES,
                Parts.text(texts.get(SettingsWord.NAMES_LOCKED), "second"),
                does,
                Parts.text(texts.get(SettingsWord.LOCK_AFTER), "strong"),
                row("lock-after", state.patience(), patience, SettingsAsk.LockAfter::new),
                Parts.text(texts.get(SettingsWord.KEEP_NAMES), "strong"),
                row("keep-names", state.keeping(), keeping, SettingsAsk.KeepNames::new));
    }

    private Button names() {
        Button names = Parts.button(texts.get(SettingsWord.KEPT_NAMES), () -> tell(new SettingsAsk.ShowNames()));
        names.setId("kept-names");
        return Parts.tip(names, texts.get(SettingsWord.KEPT_NAMES_TIP));
    }

    private Button deed(SettingsWord word, Deed deed) {
        Button button = Parts.button(texts.get(word), () -> tell(new SettingsAsk.Protect(deed)));
        button.setId(deed.name().toLowerCase(Locale.ROOT) + "-lock");
        return button;
    }

    private <T> Node row(
            String id, List<Option<T>> options, Map<T, RadioButton> buttons, Function<T, SettingsAsk> asks) {
        FlowPane row = new FlowPane(24, 8);
        ToggleGroup group = new ToggleGroup();
        for (Option<T> option : options) {
            RadioButton button = new RadioButton(option.name());
            button.setId(id + "-" + option.choice().toString().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.selectedProperty().addListener((_, _, on) -> {
                if (on) {
                    tell(asks.apply(option.choice()));
                }
            });
            buttons.put(option.choice(), button);
            row.getChildren().add(button);
        }
        return row;
    }

    private Node notes() {
        HBox row = Parts.styled(new HBox(16, smaller, size, larger), "line");
        return section(SettingsSection.NOTES, row, sample);
    }

    private Node keys() {
        return section(SettingsSection.KEYS, letters, Parts.text(texts.get(SettingsWord.LETTER_KEYS_HINT), "second"));
    }

    private Node records() {
        Button show = Parts.button(texts.get(SettingsWord.SHOW_FOLDER), () -> tell(new SettingsAsk.ShowFolder()));
        show.setId("show-folder");
        return section(
                SettingsSection.RECORDS, Parts.text(texts.get(SettingsWord.RECORDS_HINT), "second"), folder, show);
    }

    private Node section(SettingsSection one, Node... nodes) {
        VBox section = Parts.styled(new VBox(Parts.text(one.title(texts), "section-title")), "card", "setting");
        section.setId(one.id());
        section.getChildren().addAll(nodes);
        return section;
    }

    private Button step(String id, SettingsWord word, Icon sign, int by) {
        Button button = Parts.button("", () -> tell(new SettingsAsk.ResizeNotes(by)));
        button.setId(id);
        button.setGraphic(sign.draw());
        button.setAccessibleText(texts.get(word));
        return Parts.tip(button, texts.get(word));
    }

    private void tell(SettingsAsk asked) {
        if (!drawing) {
            ask.accept(asked);
        }
    }

    private static <T> void choose(List<Option<T>> options, Map<T, RadioButton> buttons) {
        for (Option<T> option : options) {
            RadioButton button = buttons.get(option.choice());
            if (button != null) {
                button.setSelected(option.chosen());
            }
        }
    }

    private void draw(SettingsViewState state) {
        drawing = true;
        choose(state.themes(), theme);
        choose(state.sizes(), text);
        choose(state.motions(), motion);
        choose(state.patience(), patience);
        choose(state.keeping(), keeping);
        sample.setStyle("-fx-font-size: " + state.notes() + "px;");
        size.setText(state.notesWords());
        smaller.setDisable(!state.smaller());
        larger.setDisable(!state.larger());
        letters.setSelected(state.letterKeys());
        contrast.setSelected(state.contrastSlides());
        folder.setText(state.folder());
        drawing = false;
    }
}
