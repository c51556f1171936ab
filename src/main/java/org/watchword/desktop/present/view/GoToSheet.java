package org.watchword.desktop.present.view;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.Finding;
import org.watchword.desktop.present.state.KeysWord;
import org.watchword.desktop.text.Texts;

/// Goes to a slide by its number, and says which one it is before it goes.
final class GoToSheet extends VBox implements SheetPane.Opening {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final DeckPlan plan;
    private final Consumer<PresentAsk> ask;
    private final Texts texts;
    private final TextField number = new TextField();
    private final Label heading = Parts.text("", "second");
    private final Button go;

    GoToSheet(DeckPlan plan, Consumer<PresentAsk> ask, Texts texts) {
        this.plan = plan;
        this.ask = ask;
        this.texts = texts;
        getStyleClass().add("small-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        number.setId("go-to-number");
        number.setPrefColumnCount(5);
        number.setOnAction(_ -> go());
        number.textProperty().addListener((_, _, _) -> preview());
        Label label = new Label(texts.get(KeysWord.GO_TO_NUMBER, plan.slides().size()));
        label.setLabelFor(number);
        go = Parts.primary(texts.get(KeysWord.GO), this::go);
        HBox row = new HBox(12, number, go);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(Parts.styled(new Label(texts.get(KeysWord.GO_TO_TITLE)), "section-title"), label, row, heading);
        preview();
    }

    @Override
    public void opened() {
        number.requestFocus();
    }

    private void preview() {
        int slide = slide();
        go.setDisable(slide < 0);
        boolean wrong = slide < 0 && !number.getText().isBlank();
        heading.setText(slide >= 0 ? Finding.heading(plan, slide) : wrong ? texts.get(KeysWord.NO_SUCH_SLIDE) : "");
    }

    private void go() {
        if (slide() >= 0) {
            ask.accept(new PresentAsk.GoTo(slide()));
        }
    }

    /// The index of the slide that was typed, or -1.
    private int slide() {
        String typed = number.getText().strip();
        if (!NUMBER.matcher(typed).matches()) {
            return -1;
        }
        int slide = Integer.parseInt(typed) - 1;
        return slide < plan.slides().size() ? slide : -1;
    }
}
