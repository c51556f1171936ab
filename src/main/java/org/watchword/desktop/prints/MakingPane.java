package org.watchword.desktop.prints;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.prints.Making.Part;
import org.watchword.desktop.prints.PrintsViewState.Choosing;
import org.watchword.desktop.prints.PrintsViewState.Option;
import org.watchword.desktop.text.Texts;

/// The boxes for how a print is wanted on paper, two in a line; only those in which there is something to choose.
final class MakingPane extends GridPane {
    private static final double GAP = 12;
    private static final int COLUMNS = 2;

    private final Consumer<PrintsAsk> ask;
    private final List<Row> rows;
    private boolean drawing;

    private record Row(Part part, ComboBox<Option> box, FieldRow line) {}

    MakingPane(Consumer<PrintsAsk> ask, Texts texts) {
        this.ask = ask;
        setHgap(GAP);
        setVgap(GAP);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(100.0 / COLUMNS);
        getColumnConstraints().setAll(half, half);
        rows = Stream.of(Part.values()).map(part -> row(part, texts)).toList();
    }

    private Row row(Part part, Texts texts) {
        ComboBox<Option> box = new ComboBox<>();
        box.setId("making-" + part.name().toLowerCase(Locale.ROOT));
        box.setConverter(new OptionName());
        box.valueProperty().addListener((_, _, now) -> chosen(part, now));
        return new Row(part, box, new FieldRow(texts.get(label(part)), box, ""));
    }

    private void chosen(Part part, Option now) {
        if (!drawing && now != null) {
            ask.accept(new PrintsAsk.Make(part, now.code()));
        }
    }

    void draw(Map<Part, Choosing> state) {
        drawing = true;
        List<FieldRow> shown = new ArrayList<>();
        for (Row row : rows) {
            Choosing choosing = state.get(row.part());
            if (choosing != null) {
                put(row.box(), choosing);
                shown.add(row.line());
            }
        }
        if (!getChildren().equals(shown)) {
            getChildren().clear();
            for (FieldRow line : shown) {
                add(line, getChildren().size() % COLUMNS, getChildren().size() / COLUMNS);
            }
        }
        Parts.show(this, !shown.isEmpty());
        drawing = false;
    }

    private static void put(ComboBox<Option> box, Choosing choosing) {
        if (!box.getItems().equals(choosing.options())) {
            box.getItems().setAll(choosing.options());
        }
        choosing.options().stream()
                .filter(one -> one.code().equals(choosing.chosen()))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private static PrintsWord label(Part part) {
        return switch (part) {
            case PAPER -> PrintsWord.PAPER;
            case LETTERS -> PrintsWord.LETTERS;
            case INK -> PrintsWord.INK;
            case FINISH -> PrintsWord.FINISH;
            case MAKER -> PrintsWord.MAKER;
        };
    }
}
