package org.watchword.desktop.present.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.Finding;
import org.watchword.desktop.present.state.KeysWord;
import org.watchword.desktop.present.state.Wording;
import org.watchword.desktop.text.Texts;

/// Finds a slide by a word of it or of its notes. Enter goes to the first one found.
final class SearchSheet extends VBox implements SheetPane.Opening {

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
        word.setOnAction(_ -> findings().stream().findFirst().ifPresent(this::go));
        getChildren()
                .addAll(Parts.styled(new Label(texts.get(KeysWord.SEARCH_TITLE)), "section-title"), word, scrolled());
    }

    private ScrollPane scrolled() {
        ScrollPane scroll = Parts.styled(new ScrollPane(found), "asking-scroll");
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    @Override
    public void opened() {
        word.requestFocus();
    }

    private List<Finding> findings() {
        return Finding.of(plan, word.getText(), wording);
    }

    private void find() {
        found.getChildren().clear();
        List<Finding> findings = findings();
        for (Finding finding : findings) {
            found.getChildren().add(row(finding));
        }
        if (findings.isEmpty() && word.getText().strip().length() > 1) {
            found.getChildren().add(Parts.text(texts.get(KeysWord.NOTHING_FOUND), "second"));
        }
    }

    private Button row(Finding finding) {
        String words = finding.inNotes()
                ? texts.get(KeysWord.FOUND_IN_NOTES, finding.slide() + 1, finding.heading())
                : finding.slide() + 1 + "  " + finding.heading();
        Button row = Parts.button(words, () -> go(finding));
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        return Parts.styled(row, "keys-row", "may-shorten");
    }

    private void go(Finding finding) {
        ask.accept(new PresentAsk.GoTo(finding.slide()));
    }
}
