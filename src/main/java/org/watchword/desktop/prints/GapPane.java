package org.watchword.desktop.prints;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;

/// A box for each gap of a letter. Words count with Enter, with a key that prints, or when the keyboard goes elsewhere.
final class GapPane extends VBox {
    private final BiConsumer<String, String> write;
    private final Map<String, TextField> boxes = new LinkedHashMap<>();
    private Map<String, String> written = Map.of();
    private List<String> drawn = List.of();

    /// @param write is told the name of a gap, and the words
    GapPane(BiConsumer<String, String> write) {
        super();
        this.write = write;
        getStyleClass().add("gaps");
    }

    /// What stands in the boxes now counts.
    void write() {
        boxes.forEach(this::write);
    }

    private void write(String gap, TextField box) {
        String words = box.getText().strip();
        if (isManaged() && !words.equals(written.getOrDefault(gap, ""))) {
            write.accept(gap, words);
        }
    }

    /// @param gaps their names; none for anything but a letter
    /// @param words by the names of the gaps
    void draw(List<String> gaps, Map<String, String> words) {
        Parts.show(this, !gaps.isEmpty());
        written = words;
        if (!gaps.equals(drawn)) {
            drawn = gaps;
            boxes.clear();
            getChildren().setAll(gaps.stream().map(this::row).toList());
        }
    }

    private FieldRow row(String gap) {
        TextField box = new TextField(written.getOrDefault(gap, ""));
        box.setId("gap-" + gap.replace(' ', '-'));
        box.setOnAction(_ -> write(gap, box));
        box.focusedProperty().addListener((_, _, here) -> {
            if (!here && box.equals(boxes.get(gap))) {
                write(gap, box);
            }
        });
        boxes.put(gap, box);
        return new FieldRow(capital(gap), box, "");
    }

    private static String capital(String gap) {
        int first = gap.offsetByCodePoints(0, 1);
        return gap.substring(0, first).toUpperCase(Locale.ROOT) + gap.substring(first);
    }
}
