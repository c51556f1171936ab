package org.watchword.desktop.afterwards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchword.desktop.afterwards.AfterwardsFacts.Choice;
import org.watchword.desktop.form.DayName;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.Suggestions;
import org.watchword.desktop.text.ActionWord;
import org.watchword.desktop.text.Texts;
import org.watchword.session.book.ActionKind;

/// The boxes for what was left, what was promised and when to ask. They keep what was typed until it was written.
final class NoteBoxes {
    private final Consumer<AfterwardsAsk> ask;
    private final Texts texts;
    private final TextField place = new TextField();
    private final ComboBox<Choice> print = new ComboBox<>();
    private final ComboBox<Choice> language = new ComboBox<>();
    private final TextField copies = new TextField();
    private final TextField organisation = new TextField();
    private final ComboBox<ActionKind> action = new ComboBox<>();
    private final TextField number = new TextField("1");
    private final DatePicker by = new DatePicker();
    private final DatePicker askOn = new DatePicker();
    private final VBox asking = Parts.styled(new VBox(), "card", "note");
    private final List<Label> troubles = new ArrayList<>();
    private final CommentBox comment;
    private Optional<Label> near = Optional.empty();
    private AfterwardsViewState state;

    NoteBoxes(AfterwardsViewState start, Consumer<AfterwardsAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        state = start;
        comment = new CommentBox(texts);
        place.setText(start.place());
        choices(print, start.prints());
        choices(language, start.languages());
        action.getItems().setAll(ActionKind.values());
        action.setConverter(new Named<>(action.getItems(), kind -> ActionWord.say(kind, texts)));
        action.getSelectionModel().selectFirst();
        by.setValue(start.by());
        askOn.setValue(start.askOn().orElse(start.by()));
        DayName.in(by, texts);
        DayName.in(askOn, texts);
        place.setPromptText(texts.get(AfterwardsWord.PLACE_HINT));
        organisation.setPromptText(texts.get(AfterwardsWord.ORGANISATION_HINT));
        Suggestions.in(place, words -> like(state.places(), words));
        Suggestions.in(organisation, words -> like(state.organisations(), words));
        asking();
    }

    VBox all() {
        return Parts.styled(new VBox(asking, said(), left(), promised()), "notes");
    }

    /// Something else was asked for than a note.
    void elsewhere() {
        near = Optional.empty();
    }

    /// Says what is wrong beside the note that it is about.
    ///
    /// @return whether it is about one of these notes
    boolean tell(Optional<String> trouble) {
        for (Label label : troubles) {
            boolean here = near.filter(label::equals).isPresent() && trouble.isPresent();
            label.setText(here ? trouble.orElse("") : "");
            label.setVisible(here);
            label.setManaged(here);
        }
        return near.isPresent();
    }

    void draw(AfterwardsViewState now) {
        if (now.written() > state.written()) {
            copies.clear();
            organisation.clear();
            number.setText("1");
            comment.clear();
        }
        state = now;
        comment.draw(now.names());
        asking.setVisible(now.askOn().isPresent());
        asking.setManaged(now.askOn().isPresent());
    }

    private void asking() {
        Press remember = does(AfterwardsWord.REMEMBER, "remember", () -> {
            ask.accept(new AfterwardsAsk.NoteFollowUp(askOn.getValue()));
        });
        asking.getChildren()
                .setAll(
                        Parts.text(texts.get(AfterwardsWord.ASK_AGAIN), "section-title"),
                        Parts.text(texts.get(AfterwardsWord.ASK_AGAIN_WHY), "second"),
                        row(AfterwardsWord.ASK_ON, askOn, "ask-on"),
                        remember.view());
    }

    private VBox said() {
        Press approve = does(AfterwardsWord.APPROVE, "approve", () -> {
            ask.accept(new AfterwardsAsk.ApproveComment(comment.words()));
        });
        return comment.card(approve.view());
    }

    private VBox left() {
        Press note = does(AfterwardsWord.NOTE, "note-left", () -> {
            ask.accept(new AfterwardsAsk.NoteMaterial(place.getText(), id(print), id(language), copies.getText()));
        });
        copies.setOnAction(_ -> note.button().fire());
        return card(
                AfterwardsWord.NOTE_LEFT,
                row(AfterwardsWord.PLACE, place, "place"),
                row(AfterwardsWord.PRINT, print, "print"),
                row(AfterwardsWord.LANGUAGE, language, "language"),
                row(AfterwardsWord.COPIES, copies, "copies"),
                note.view());
    }

    private VBox promised() {
        Press note = does(AfterwardsWord.NOTE, "note-promise", () -> {
            ask.accept(new AfterwardsAsk.NoteAction(
                    organisation.getText(), action.getValue(), number.getText(), by.getValue()));
        });
        number.setOnAction(_ -> note.button().fire());
        return card(
                AfterwardsWord.NOTE_PROMISE,
                row(AfterwardsWord.ORGANISATION, organisation, "organisation"),
                row(AfterwardsWord.ACTION, action, "action"),
                row(AfterwardsWord.NUMBER, number, "number"),
                row(AfterwardsWord.BY, by, "by"),
                note.view());
    }

    private VBox card(AfterwardsWord title, Node... rows) {
        VBox card = new VBox(Parts.text(texts.get(title), "section-title"));
        card.getChildren().addAll(rows);
        return Parts.styled(card, "card", "note");
    }

    private Press does(AfterwardsWord words, String id, Runnable does) {
        Label trouble = Parts.text("", "danger-text");
        troubles.add(trouble);
        Button button = Parts.button(texts.get(words), () -> {
            near = Optional.of(trouble);
            does.run();
        });
        button.setId(id);
        return new Press(trouble, button);
    }

    /// The button of a note and what is wrong with the note, above it.
    private record Press(Label trouble, Button button) {
        VBox view() {
            return Parts.styled(new VBox(trouble, button), "note-does");
        }
    }

    private FieldRow row(AfterwardsWord label, Control box, String id) {
        box.setId(id);
        return new FieldRow(texts.get(label), box, "");
    }

    private static void choices(ComboBox<Choice> box, List<Choice> choices) {
        box.getItems().setAll(choices);
        box.setConverter(new Named<>(choices, Choice::name));
        box.getSelectionModel().selectFirst();
    }

    private static String id(ComboBox<Choice> box) {
        return box.getValue() == null ? "" : box.getValue().id();
    }

    private static List<String> like(List<String> known, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(one -> one.toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }
}
