package org.watchword.desktop.prepare;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.DayName;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.Suggestions;
import org.watchword.desktop.prepare.Checked.Box;
import org.watchword.desktop.prepare.PrepareForm.Purpose;
import org.watchword.desktop.prepare.PrepareForm.Whom;
import org.watchword.desktop.text.KindWord;
import org.watchword.desktop.text.Texts;
import org.watchword.session.SessionKind;

/// The boxes of the prepare screen. They tell every change at once and show what is wrong below themselves.
final class PrepareBoxes {
    private final Consumer<PrepareAsk> ask;
    private final Texts texts;
    private final TextField venue = new TextField();
    private final DatePicker date = new DatePicker();
    private final TextField time = new TextField();
    private final TextField funder = new TextField();
    private final ComboBox<SessionKind> kind = new ComboBox<>();
    private final TextField programme = new TextField();
    private final ComboBox<AreaChoice> area = new ComboBox<>();
    private final RadioButton usual = new RadioButton();
    private final RadioButton plain = new RadioButton();
    private final RadioButton names = new RadioButton();
    private final RadioButton counted = new RadioButton();
    private final TextField lead = new TextField();
    private final TextField phone = new TextField();
    private final TextField room = new TextField();
    private final TextField staff = new TextField();
    private final Map<Box, FieldRow> rows = new EnumMap<>(Box.class);
    private final boolean pupils;
    private final boolean plainForm;

    PrepareBoxes(PrepareViewState start, Consumer<PrepareAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        pupils = start.pupils();
        plainForm = start.plainForm();
        area.getItems().setAll(start.areas());
        area.setConverter(new Named<>(start.areas(), AreaChoice::name));
        row(Box.VENUE, PrepareWord.VENUE, venue, "");
        row(Box.DATE, PrepareWord.DATE, date, "");
        row(Box.TIME, PrepareWord.TIME, time, "");
        row(Box.FUNDER, PrepareWord.FUNDER, funder, "");
        row(Box.PROGRAMME, PrepareWord.PROGRAMME, programme, "");
        row(Box.AREA, PrepareWord.AREA, area, texts.get(PrepareWord.AREA_HINT));
        row(Box.LEAD, PrepareWord.LEAD, lead, "");
        row(Box.PHONE, PrepareWord.PHONE, phone, "");
        row(Box.ROOM, PrepareWord.ROOM, room, "");
        row(Box.STAFF, PrepareWord.STAFF, staff, "");
        DayName.in(date, texts);
        venue.setPromptText(texts.get(PrepareWord.VENUE_HINT));
        time.setPromptText(texts.get(PrepareWord.TIME_HINT));
        funder.setPromptText(texts.get(PrepareWord.FUNDER_HINT));
        room.setPromptText(texts.get(PrepareWord.ROOM_HINT));
        suggest(venue, start.venues());
        programme.setPromptText(texts.get(PrepareWord.PROGRAMME_HINT));
        suggest(funder, start.funders());
        suggest(programme, start.programmes());
        kinds();
        put(start.form());
        listen();
    }

    /// Where, when and who pays.
    VBox where() {
        HBox when = Parts.styled(new HBox(16, rows.get(Box.DATE), rows.get(Box.TIME)), "when");
        VBox boxes = new VBox(
                rows.get(Box.VENUE),
                when,
                new FieldRow(texts.get(PrepareWord.KIND), kind, ""),
                rows.get(Box.FUNDER),
                rows.get(Box.PROGRAMME),
                rows.get(Box.AREA));
        if (plainForm) {
            boxes.getChildren().add(slides());
        }
        return Parts.styled(boxes, "boxes");
    }

    /// Whose names are taken, and to whom somebody is taken who needs more than a talk.
    VBox register() {
        VBox beside = Parts.styled(new VBox(pupils ? counted() : whose(), whom()), "beside");
        beside.setMinHeight(Region.USE_PREF_SIZE);
        beside.getChildren().forEach(card -> ((Region) card).setMinHeight(Region.USE_PREF_SIZE));
        return beside;
    }

    private void kinds() {
        kind.setId("kind");
        kind.getItems().setAll(SessionKind.values());
        kind.setConverter(new Named<>(kind.getItems(), one -> KindWord.say(one, texts)));
    }

    private VBox slides() {
        return card(
                PrepareWord.SLIDES,
                choice(usual, PrepareWord.USUAL, PrepareWord.USUAL_HINT, "usual"),
                choice(plain, PrepareWord.PLAIN, PrepareWord.PLAIN_HINT, "plain"));
    }

    private VBox whose() {
        return card(
                PrepareWord.REGISTER_KIND,
                choice(names, PrepareWord.NAMES, PrepareWord.NAMES_HINT, "names"),
                choice(counted, PrepareWord.HEAD_COUNT_ONLY, PrepareWord.HEAD_COUNT_HINT, "head-count"));
    }

    /// One of some choices, each with what it is for below it.
    private VBox card(PrepareWord title, Choice... choices) {
        ToggleGroup one = new ToggleGroup();
        VBox card = new VBox(Parts.text(texts.get(title), "section-title"));
        for (Choice choice : choices) {
            choice.button().setToggleGroup(one);
            card.getChildren().addAll(choice.button(), choice.hint());
        }
        return Parts.styled(card, "card", "kind");
    }

    private Choice choice(RadioButton button, PrepareWord word, PrepareWord hint, String id) {
        button.setText(texts.get(word));
        button.setId(id);
        return new Choice(button, Parts.text(texts.get(hint), "second", "below"));
    }

    private record Choice(RadioButton button, Label hint) {}

    private VBox counted() {
        return Parts.styled(
                new VBox(
                        Parts.text(texts.get(PrepareWord.REGISTER_KIND), "section-title"),
                        Parts.text(texts.get(PrepareWord.PUPILS_COUNTED), "second")),
                "card",
                "kind");
    }

    private VBox whom() {
        VBox box = new VBox(Parts.text(texts.get(PrepareWord.WHOM), "section-title"));
        if (!pupils) {
            box.getChildren().add(Parts.text(texts.get(PrepareWord.WHOM_OPTIONAL), "second"));
        }
        box.getChildren().add(Parts.text(texts.get(PrepareWord.WHOM_KEPT), "second"));
        for (Box one : List.of(Box.LEAD, Box.PHONE, Box.ROOM, Box.STAFF)) {
            box.getChildren().add(rows.get(one));
        }
        return Parts.styled(box, "card", "kind", "whom");
    }

    Control first() {
        return venue;
    }

    boolean popupOpen() {
        return date.isShowing() || area.isShowing() || kind.isShowing();
    }

    void draw(PrepareViewState state) {
        rows.forEach((box, row) -> row.trouble(state.trouble(box)));
    }

    private void put(PrepareForm form) {
        venue.setText(form.venue());
        date.setValue(form.dateOrNull());
        time.setText(form.time());
        funder.setText(form.funder());
        kind.setValue(form.purpose().kind());
        programme.setText(form.purpose().programme());
        area.getItems().stream()
                .filter(one -> one.area().equals(form.area()))
                .findFirst()
                .ifPresent(area::setValue);
        usual.setSelected(!form.plain());
        plain.setSelected(form.plain());
        names.setSelected(!form.headCountOnly());
        counted.setSelected(form.headCountOnly());
        lead.setText(form.whom().lead());
        phone.setText(form.whom().phone());
        room.setText(form.whom().room());
        staff.setText(form.whom().staff());
    }

    private void listen() {
        List.of(venue, time, funder, programme, lead, phone, room, staff)
                .forEach(box -> box.textProperty().addListener((_, _, _) -> tell()));
        plain.selectedProperty().addListener((_, _, _) -> tell());
        counted.selectedProperty().addListener((_, _, _) -> tell());
        date.valueProperty().addListener((_, _, _) -> tell());
        kind.valueProperty().addListener((_, _, _) -> tell());
        area.valueProperty().addListener((_, _, _) -> tell());
        rows.forEach((box, row) -> row.box().focusedProperty().addListener((_, had, has) -> {
            if (had && !has && !popupOpen()) {
                ask.accept(new PrepareAsk.Left(box));
            }
        }));
    }

    private void tell() {
        ask.accept(new PrepareAsk.Fill(new PrepareForm(
                venue.getText(),
                date.getValue(),
                time.getText(),
                funder.getText(),
                area.getValue() == null ? "" : area.getValue().area(),
                plain.isSelected(),
                counted.isSelected(),
                new Whom(lead.getText(), phone.getText(), room.getText(), staff.getText()),
                new Purpose(kind.getValue(), programme.getText()))));
    }

    private void row(Box box, PrepareWord label, Control control, String hint) {
        control.setId(box.name().toLowerCase(Locale.ROOT));
        rows.put(box, new FieldRow(texts.get(label), control, hint));
        HBox.setHgrow(control, Priority.ALWAYS);
    }

    private static void suggest(TextField box, List<String> known) {
        Suggestions.in(
                box,
                words -> known.stream()
                        .filter(one -> one.toLowerCase(Locale.ROOT)
                                .contains(words.strip().toLowerCase(Locale.ROOT)))
                        .toList());
    }
}
