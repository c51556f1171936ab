package org.watchword.desktop.handover;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.Suggestions;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;
import org.watchword.session.book.HandedOver.Purpose;

/// For what, to whom and why names leave the laptop.
final class HandOverView extends StackPane {
    private static final double PAGE = 40;

    private final Consumer<HandOverAsk> ask;
    private final Texts texts;
    private final Label detail = Parts.text("", "second");
    private final ComboBox<Purpose> purpose = new ComboBox<>();
    private final TextField whom = new TextField();
    private final TextField reason = new TextField();
    private final Label employerOnly = Parts.text("", "second");
    private final Label trouble = Parts.text("", "danger-text");
    private final VBox earlier = new VBox(8);
    private final Button save;

    HandOverView(ObservableValue<HandOverViewState> state, Consumer<HandOverAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        save = Parts.tip(Parts.primary(texts.get(HandOverWord.SAVE), this::save), texts.get(HandOverWord.SAVE_TIP));
        save.setId("save");
        trouble.setId("trouble");
        purposes();
        Suggestions.in(whom, words -> like(state.getValue().organisations(), words));
        Look.wear(this, HandOverView.class, "handover.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        purpose.requestFocus();
    }

    private void purposes() {
        List<Purpose> all = Arrays.asList(Purpose.values());
        purpose.getItems().setAll(all);
        purpose.setConverter(new Named<>(all, each -> texts.get(HandOverWord.of(each))));
        purpose.setValue(Purpose.LICENSING_AUTHORITY);
        purpose.valueProperty().addListener((_, _, now) -> Parts.show(employerOnly, now == Purpose.EMPLOYER));
        Parts.show(employerOnly, false);
    }

    private VBox page() {
        Button back = Parts.button(texts.get(HandOverWord.BACK), () -> ask.accept(new HandOverAsk.Back()));
        back.setId("back");
        VBox title = new VBox(4, Parts.text(texts.get(HandOverWord.TITLE), "page-title"), detail);
        HBox columns = Parts.styled(new Abreast(PAGE, boxes(), before()), "columns");
        return Parts.styled(new VBox(Parts.head(title, back), warning(), columns), "page", "hand-over");
    }

    private Node warning() {
        VBox words = new VBox(
                4,
                Parts.text(texts.get(HandOverWord.WARNING), "strong"),
                Parts.text(texts.get(HandOverWord.WARNING_MORE)));
        HBox.setHgrow(words, Priority.ALWAYS);
        return Parts.styled(new HBox(14, Icon.WARNING.draw(), words), "card", "warned");
    }

    private Node boxes() {
        VBox boxes = Parts.styled(
                new VBox(
                        row(HandOverWord.PURPOSE, purpose, "purpose", ""),
                        employerOnly,
                        row(HandOverWord.WHOM, whom, "whom", texts.get(HandOverWord.WHOM_HINT)),
                        row(HandOverWord.REASON, reason, "reason", texts.get(HandOverWord.REASON_HINT)),
                        trouble,
                        save),
                "card",
                "hand-over-boxes");
        HBox.setHgrow(boxes, Priority.ALWAYS);
        return boxes;
    }

    private Node before() {
        VBox section = new VBox(12, Parts.text(texts.get(HandOverWord.EARLIER), "section-title"), earlier);
        HBox.setHgrow(section, Priority.ALWAYS);
        return Parts.styled(section, "earlier");
    }

    private FieldRow row(HandOverWord label, Control box, String id, String hint) {
        box.setId(id);
        return new FieldRow(texts.get(label), box, hint);
    }

    private void draw(HandOverViewState state) {
        Parts.say(detail, state.detail());
        Parts.say(trouble, state.trouble().orElse(""));
        save.setDisable(state.busy());
        employerOnly.setText(state.employers());
        earlier.getChildren().clear();
        if (state.earlier().isEmpty()) {
            earlier.getChildren().add(Parts.text(texts.get(HandOverWord.NEVER), "second"));
        }
        state.earlier().forEach(line -> earlier.getChildren().add(Parts.text(line)));
    }

    private static List<String> like(List<String> known, String words) {
        String typed = words.strip().toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).contains(typed))
                .toList();
    }

    private void save() {
        ask.accept(new HandOverAsk.Save(new HandOverForm(purpose.getValue(), whom.getText(), reason.getText())));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !purpose.isShowing()) {
            ask.accept(new HandOverAsk.Back());
            event.consume();
        }
    }
}
