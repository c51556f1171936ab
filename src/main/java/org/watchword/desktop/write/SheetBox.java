package org.watchword.desktop.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.content.slide.Layout;
import org.watchword.content.write.SlideField;
import org.watchword.content.write.SlideSource;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.form.OptionBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.desktop.write.WriteViewState.Picking;
import org.watchword.desktop.write.WriteViewState.Sheet;

/// The form of one slide: a box for each of its fields, or its whole text for those who want it.
final class SheetBox extends VBox {
    private static final int TEXT_LINES = 26;

    /// What the room sees first, then what she says, then how it is shown.
    private static final List<SlideField> IN_ORDER = List.of(
            SlideField.HEADING,
            SlideField.QUESTION,
            SlideField.WORDS,
            SlideField.LEFT_HEAD,
            SlideField.ITEMS,
            SlideField.RIGHT_HEAD,
            SlideField.RIGHT_ITEMS,
            SlideField.REMEMBER,
            SlideField.PICTURE,
            SlideField.DECORATIVE,
            SlideField.NOTES,
            SlideField.MINUTES,
            SlideField.TIMER,
            SlideField.REVEAL,
            SlideField.COLUMNS,
            SlideField.CHART,
            SlideField.OPTIONAL,
            SlideField.SENSITIVE,
            SlideField.BEFORE,
            SlideField.HANDOUT);

    private final Consumer<WriteAsk> ask;
    private final Texts texts;
    private final VBox fields = Parts.styled(new VBox(), "fields");
    private final TextArea source = new TextArea();
    private final FieldRow whole;
    private final FlowPane picks;
    private final OptionBox contact;
    private final OptionBox figure;
    private final Button asText;
    private final Map<SlideField, FieldBox> boxes = new EnumMap<>(SlideField.class);
    private @Nullable TextInputControl last;
    private @Nullable Layout layout;
    private int stamp = -1;
    private boolean filling;
    private boolean shownAsText;

    SheetBox(Consumer<WriteAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        contact = new OptionBox("put-contact", this::put);
        figure = new OptionBox("put-figure", this::put);
        contact.setPromptText(texts.get(WriteWord.PUT_CONTACT));
        contact.setAccessibleText(texts.get(WriteWord.PUT_CONTACT));
        figure.setPromptText(texts.get(WriteWord.PUT_FIGURE));
        figure.setAccessibleText(texts.get(WriteWord.PUT_FIGURE));
        contact.setMinWidth(0);
        figure.setMinWidth(0);
        source.setMinHeight(USE_PREF_SIZE);
        source.setId("source");
        source.setPrefRowCount(TEXT_LINES);
        source.getStyleClass().add("source");
        source.textProperty().addListener((_, _, now) -> tell(new WriteAsk.Text(now)));
        whole = new FieldRow(texts.get(WriteWord.AS_TEXT), source, texts.get(WriteWord.TEXT_HINT));
        asText = Parts.link(texts.get(WriteWord.AS_TEXT), () -> ask.accept(new WriteAsk.AsText(!shownAsText)));
        asText.setId("as-text");
        picks = Parts.styled(new FlowPane(12, 8, contact, figure), "picks");
        getStyleClass().add("sheet");
        getChildren().addAll(picks, fields, whole, asText);
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, _, owner) -> remember(owner));
    }

    /// The box that a contact is put into.
    private void remember(@Nullable Node owner) {
        if (owner instanceof TextInputControl text && Parts.within(fields, text)) {
            last = text;
        }
    }

    @Override
    public void requestFocus() {
        boxes.values().stream().findFirst().ifPresent(FieldBox::requestFocus);
    }

    void draw(Sheet sheet, Picking picking) {
        shownAsText = sheet.asText();
        asText.setText(texts.get(shownAsText ? WriteWord.AS_BOXES : WriteWord.AS_TEXT));
        Parts.show(fields, !shownAsText);
        Parts.show(picks, !shownAsText);
        Parts.show(whole, shownAsText);
        contact.draw(picking.contacts(), "");
        figure.draw(picking.figures(), "");
        filling = true;
        if (sheet.layout() != layout) {
            layout = sheet.layout();
            build(sheet.layout());
        }
        boxes.forEach((field, box) -> box.offer(picking));
        if (sheet.stamp() != stamp) {
            stamp = sheet.stamp();
            boxes.forEach((field, box) -> box.fill(written(sheet.values().getOrDefault(field, List.of()))));
            source.setText(sheet.text());
        }
        filling = false;
        boxes.forEach((field, box) ->
                box.trouble(Optional.ofNullable(sheet.said().beside().get(field))));
    }

    private void build(Layout now) {
        boxes.clear();
        stamp = -1;
        last = null;
        List<FieldBox> all = new ArrayList<>();
        for (SlideField field :
                IN_ORDER.stream().filter(SlideField.of(now)::contains).toList()) {
            FieldBox box = FieldBox.of(field, now, this::tell, texts);
            boxes.put(field, box);
            all.add(box);
        }
        fields.getChildren().setAll(all);
    }

    private void tell(WriteAsk what) {
        if (!filling) {
            ask.accept(what);
        }
    }

    /// Puts a contact or a figure where she last typed, or into the slide's words.
    private void put(String reference) {
        TextInputControl into = last != null ? last : words();
        if (into != null) {
            into.insertText(into.getCaretPosition(), reference);
            into.requestFocus();
        }
        contact.setValue(null);
        figure.setValue(null);
    }

    private @Nullable TextInputControl words() {
        return List.of(SlideField.ITEMS, SlideField.WORDS, SlideField.NOTES).stream()
                .filter(boxes::containsKey)
                .map(field -> fields.lookup("#field-" + Word.kebab(field)))
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElse(null);
    }

    /// What is still to be written is an empty box.
    private static List<String> written(List<String> values) {
        return values.stream().allMatch(SlideSource.OPEN::equals) ? List.of() : values;
    }

    static boolean isCode(List<Option> options, String code) {
        return options.stream().anyMatch(option -> option.code().equals(code));
    }
}
