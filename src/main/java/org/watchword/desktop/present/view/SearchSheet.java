package org.watchword.desktop.present.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.AskedViewState;
import org.watchword.desktop.present.state.Finding;
import org.watchword.desktop.present.state.KeysWord;
import org.watchword.desktop.present.state.Wording;
import org.watchword.desktop.text.Texts;

/// Finds a slide by a word of it or of its notes, and what people ask by a word of it. Enter takes the first one found;
/// an answer is shown here, to the trainer alone.
final class SearchSheet extends VBox implements SheetPane.Opening {

    /// So many slides leave room for what people ask.
    private static final int BESIDE_ASKED = 6;

    private final DeckPlan plan;
    private final Consumer<PresentAsk> ask;
    private final Texts texts;
    private final Wording wording;
    private final TextField word = new TextField();
    private final VBox found = Parts.styled(new VBox(), "search-found");

    SearchSheet(DeckPlan plan, Consumer<PresentAsk> ask, Texts texts, Wording wording) {
        this.plan = plan;
        this.ask = ask;
        this.texts = texts;
        this.wording = wording;
        getStyleClass().addAll("small-sheet", "search-sheet");
        setMaxHeight(USE_PREF_SIZE);
        word.setId("search-word");
        word.setPromptText(texts.get(KeysWord.SEARCH_HINT));
        word.setAccessibleText(texts.get(KeysWord.SEARCH_TITLE));
        word.textProperty().addListener((_, _, _) -> find());
        word.setOnAction(_ -> first());
        word.addEventFilter(KeyEvent.KEY_PRESSED, this::down);
        getChildren()
                .addAll(Parts.styled(new Label(texts.get(KeysWord.SEARCH_TITLE)), "section-title"), word, scrolled());
    }

    private ScrollPane scrolled() {
        ScrollPane scroll = Parts.styled(new FittingScroll(found), "asking-scroll");
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    @Override
    public void opened() {
        word.requestFocus();
        find();
    }

    /// From the box down to the first thing found.
    private void down(KeyEvent press) {
        if (press.getCode() == KeyCode.DOWN) {
            press.consume();
            found.getChildren().stream()
                    .filter(Button.class::isInstance)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    /// A word that stands only in notes does not move the wall when an answer was looked for.
    private void first() {
        List<Finding> findings = findings();
        List<AskedViewState> asked = typed() ? asked() : List.of();
        if (!asked.isEmpty() && findings.stream().allMatch(Finding::inNotes)) {
            answer(asked.getFirst());
        } else {
            findings.stream().findFirst().ifPresent(this::go);
        }
    }

    private List<AskedViewState> asked() {
        return AskedViewState.of(plan, word.getText(), wording);
    }

    private boolean typed() {
        return word.getText().strip().length() > 1;
    }

    private List<Finding> findings() {
        return Finding.of(plan, word.getText(), wording);
    }

    private void find() {
        found.getChildren().clear();
        List<AskedViewState> asked = asked();
        List<Finding> findings = findings();
        findings.stream()
                .limit(asked.isEmpty() ? findings.size() : BESIDE_ASKED)
                .forEach(finding -> found.getChildren().add(row(finding)));
        if (!asked.isEmpty()) {
            found.getChildren().add(Parts.text(texts.get(KeysWord.ASKED_TITLE), "found-title"));
        }
        asked.forEach(one -> found.getChildren().add(row(one)));
        if (findings.isEmpty() && asked.isEmpty() && typed()) {
            found.getChildren().add(Parts.text(texts.get(KeysWord.NOTHING_FOUND), "second"));
        }
    }

    private Button row(Finding finding) {
        String words = finding.inNotes()
                ? texts.get(KeysWord.FOUND_IN_NOTES, finding.slide() + 1, finding.heading())
                : finding.slide() + 1 + "  " + finding.heading();
        return row(words, () -> go(finding));
    }

    private Button row(AskedViewState asked) {
        Button row = Parts.styled(row(asked.question(), () -> answer(asked)), "asked-row");
        row.setWrapText(true);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private static Button row(String words, Runnable chosen) {
        Button row = Parts.button(words, chosen);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        return Parts.styled(row, "keys-row", "may-shorten");
    }

    private void answer(AskedViewState asked) {
        AnswerCard card = new AnswerCard(
                asked,
                () -> {
                    find();
                    word.requestFocus();
                },
                texts);
        found.getChildren().setAll(card);
        card.focusBack();
    }

    private void go(Finding finding) {
        ask.accept(new PresentAsk.GoTo(finding.slide()));
    }
}
