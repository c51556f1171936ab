package org.watchword.desktop.prints;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.OptionBox;
import org.watchword.desktop.prints.Making.Part;
import org.watchword.desktop.prints.PrintsViewState.Choosing;
import org.watchword.desktop.text.Texts;

/// The boxes for how a print is wanted, as many in a line as there is room for: the ones that are always there, then
/// those of the paper in which there is something to choose.
final class MakingPane extends FlowPane {
    private static final double WIDE = 720;

    private final List<FieldRow> always;
    private final Node last;

    private final Consumer<PrintsAsk> ask;
    private final List<Row> rows;

    private record Row(Part part, OptionBox box, FieldRow line) {}

    /// @param always what is chosen for every print
    /// @param last stands after all the others
    MakingPane(Consumer<PrintsAsk> ask, Texts texts, List<FieldRow> always, Node last) {
        super();
        this.last = last;
        this.ask = ask;
        this.always = List.copyOf(always);
        getStyleClass().add("making");
        setPrefWrapLength(WIDE);
        rows = Stream.of(Part.values()).map(part -> row(part, texts)).toList();
    }

    private Row row(Part part, Texts texts) {
        OptionBox box = new OptionBox(
                "making-" + part.name().toLowerCase(Locale.ROOT), code -> ask.accept(new PrintsAsk.Make(part, code)));
        return new Row(part, box, new FieldRow(texts.get(label(part)), box, ""));
    }

    void draw(Map<Part, Choosing> state) {
        List<Node> shown = new ArrayList<>(always);
        for (Row row : rows) {
            Choosing choosing = state.get(row.part());
            if (choosing != null) {
                row.box().draw(choosing.options(), choosing.chosen());
                shown.add(row.line());
            }
        }
        shown.add(last);
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
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
