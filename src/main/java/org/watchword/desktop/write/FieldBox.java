package org.watchword.desktop.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchword.content.slide.Layout;
import org.watchword.content.write.SlideField;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.form.OptionBox;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.desktop.write.WriteViewState.Picking;

/// A box for one field of a slide, as suits what stands in it.
abstract class FieldBox extends VBox {
    private static final int SHORT = 2;
    private static final int LONG = 5;
    private static final int NOTES = 8;
    private static final List<String> MINUTES =
            List.of("0.5", "1", "1.5", "2", "2.5", "3", "4", "5", "6", "8", "10", "12", "15", "20", "30");

    /// A box for a field.
    ///
    /// @param tell is told what she changes
    static FieldBox of(SlideField field, Layout layout, Consumer<WriteAsk> tell, Texts texts) {
        Consumer<List<String>> type = values -> tell.accept(new WriteAsk.Type(field, values));
        String label = texts.get(WriteWord.of(field, layout));
        FieldBox box = switch (field) {
            case HEADING, LEFT_HEAD, RIGHT_HEAD, REMEMBER -> new Line(label, type);
            case MINUTES, TIMER -> new Choice(label, minutes(), type);
            case REVEAL -> new Tick(label, "list", type);
            case SENSITIVE, OPTIONAL, DECORATIVE -> new Tick(label, "true", type);
            case COLUMNS -> new Tick(label, "do-and-dont", type);
            case CHART -> new Tick(label, "bars", type);
            case QUESTION -> new Choice(label, List.of(), type);
            case PICTURE -> new PictureBox(type, tell, texts);
            case WORDS -> new Lines(label, "", SHORT, type);
            case ITEMS, RIGHT_ITEMS -> new Lines(label, texts.get(WriteWord.ITEMS_HINT), LONG, type);
            case NOTES -> new Lines(label, texts.get(WriteWord.NOTES_HINT), NOTES, type);
            case HANDOUT -> new Lines(label, texts.get(WriteWord.HANDOUT_HINT), SHORT, type);
            case BEFORE -> new Lines(label, "", SHORT, type);
        };
        box.named("field-" + Word.kebab(field));
        return box;
    }

    private static List<Option> minutes() {
        return MINUTES.stream().map(each -> new Option(each, each)).toList();
    }

    /// Gives the box itself an id, to be found by.
    abstract void named(String id);

    /// Shows what stands in the field.
    abstract void fill(List<String> values);

    /// Says what is wrong.
    abstract void trouble(Optional<String> words);

    /// Shows what can be picked.
    void offer(Picking picking) {}

    /// A line.
    private static final class Line extends FieldBox {
        private final TextField box = new TextField();
        private final FieldRow row;

        Line(String label, Consumer<List<String>> type) {
            row = new FieldRow(label, box, "");
            box.textProperty().addListener((_, _, now) -> type.accept(List.of(now)));
            getChildren().add(row);
        }

        @Override
        void named(String id) {
            box.setId(id);
        }

        @Override
        void fill(List<String> values) {
            box.setText(String.join(" ", values));
        }

        @Override
        void trouble(Optional<String> words) {
            row.trouble(words);
        }

        @Override
        public void requestFocus() {
            box.requestFocus();
        }
    }

    /// A line for each point or paragraph.
    private static final class Lines extends FieldBox {
        private final TextArea box = new TextArea();
        private final FieldRow row;

        Lines(String label, String hint, int lines, Consumer<List<String>> type) {
            row = new FieldRow(label, box, hint);
            box.setPrefRowCount(lines);
            box.setMinHeight(USE_PREF_SIZE);
            box.setWrapText(true);
            box.textProperty()
                    .addListener((_, _, now) -> type.accept(now.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList()));
            getChildren().add(row);
        }

        @Override
        void named(String id) {
            box.setId(id);
        }

        @Override
        void fill(List<String> values) {
            box.setText(String.join("\n", values));
        }

        @Override
        void trouble(Optional<String> words) {
            row.trouble(words);
        }
    }

    /// Yes or no.
    private static final class Tick extends FieldBox {
        private final CheckBox box;
        private final String yes;

        Tick(String label, String yes, Consumer<List<String>> type) {
            this.yes = yes;
            box = new CheckBox(label);
            box.setWrapText(true);
            box.setOnAction(_ -> type.accept(box.isSelected() ? List.of(yes) : List.of()));
            getChildren().add(box);
        }

        @Override
        void named(String id) {
            box.setId(id);
        }

        @Override
        void fill(List<String> values) {
            box.setSelected(values.contains(yes));
        }

        @Override
        void trouble(Optional<String> words) {}
    }

    /// One of some things.
    private static final class Choice extends FieldBox {
        private final OptionBox box;
        private final FieldRow row;
        private final List<Option> fixed;
        private List<Option> options;
        private String code = "";

        Choice(String label, List<Option> fixed, Consumer<List<String>> type) {
            this.fixed = fixed;
            this.options = fixed;
            box = new OptionBox("", chosen -> type.accept(List.of(chosen)));
            box.setMinWidth(0);
            row = new FieldRow(label, box, "");
            getChildren().add(row);
        }

        @Override
        void named(String id) {
            box.setId(id);
        }

        @Override
        void offer(Picking picking) {
            if (fixed.isEmpty() && !options.equals(picking.questions())) {
                options = picking.questions();
                box.draw(options, code);
            }
        }

        /// A value by hand that is not among them can still be chosen.
        @Override
        void fill(List<String> values) {
            code = String.join("", values).replaceFirst("\\.0+$", "");
            boolean known = code.isEmpty() || SheetBox.isCode(options, code);
            List<Option> all = known
                    ? options
                    : Stream.concat(Stream.of(new Option(code, code)), options.stream())
                            .toList();
            box.draw(all, code);
        }

        @Override
        void trouble(Optional<String> words) {
            row.trouble(words);
        }
    }
}
