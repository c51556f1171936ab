package org.watchword.desktop.tongues;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.watchword.content.translation.Paragraph;
import org.watchword.content.translation.Reading;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Script;
import org.watchword.desktop.text.SpokenName;
import org.watchword.desktop.text.Texts;

/// One slide or question beside its translation: to be read, or with boxes to type other words into.
final class PartBeside extends VBox {
    private static final int LETTERS_A_LINE = 38;
    private static final int MOST_LINES = 8;

    private final Texts texts;
    private final String language;
    private final Consumer<TonguesAsk> ask;
    private final Map<String, TextArea> boxes = new LinkedHashMap<>();

    PartBeside(PartState part, String language, Consumer<TonguesAsk> ask, Texts texts) {
        this.texts = texts;
        this.language = language;
        this.ask = ask;
        getStyleClass().add("part");
        getChildren().add(Parts.text(part.heading(), "strong"));
        if (!part.standing().isEmpty()) {
            getChildren().add(Parts.text(part.standing(), "second"));
        }
        before(part);
        getChildren().add(part.typing() ? typing(part) : reading(part));
        getChildren().add(buttons(part));
    }

    private void before(PartState part) {
        if (part.notKept()) {
            getChildren().add(Parts.text(texts.get(TonguesWord.BEFORE_UNKNOWN), "second"));
        }
        for (Paragraph paragraph : part.before()) {
            getChildren().add(Parts.text(texts.get(TonguesWord.BEFORE, paragraph.words()), "second"));
        }
    }

    private SideBySide reading(PartState part) {
        SideBySide rows = new SideBySide(texts);
        rows.put(part.rows(), language);
        return rows;
    }

    private GridPane typing(PartState part) {
        GridPane grid = Parts.styled(new GridPane(), "side-by-side");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        for (Reading.Row row : part.rows()) {
            if (!row.source().isEmpty()) {
                TextArea box = box(row);
                boxes.put(row.id(), box);
                grid.addRow(grid.getRowCount(), Parts.text(row.source()), box);
            }
        }
        return grid;
    }

    private TextArea box(Reading.Row row) {
        TextArea box = new TextArea(row.translation());
        box.setId("words-" + boxes.size());
        box.setWrapText(true);
        box.setPrefRowCount(Math.clamp(row.source().length() / LETTERS_A_LINE + 1, 1, MOST_LINES));
        box.setAccessibleText(texts.get(TonguesWord.WORDS_IN, SpokenName.of(language), row.source()));
        if (Script.rightToLeft(language)) {
            box.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        return box;
    }

    private FlowPane buttons(PartState part) {
        FlowPane buttons = Parts.styled(new FlowPane(), "buttons");
        if (part.typing()) {
            buttons.getChildren()
                    .addAll(
                            button(TonguesWord.KEEP, "keep", () -> ask.accept(new TonguesAsk.Keep(part.id(), words()))),
                            button(TonguesWord.LEAVE, "leave", () -> ask.accept(new TonguesAsk.Type(""))));
        } else {
            TonguesWord word = part.missing() ? TonguesWord.TRANSLATE : TonguesWord.CHANGE;
            buttons.getChildren()
                    .add(button(word, "type-" + part.id(), () -> ask.accept(new TonguesAsk.Type(part.id()))));
        }
        return buttons;
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        boxes.forEach((id, box) -> words.put(id, box.getText()));
        return words;
    }

    private Button button(TonguesWord word, String id, Runnable press) {
        Button button = Parts.button(texts.get(word), press);
        button.setId(id);
        return button;
    }
}
