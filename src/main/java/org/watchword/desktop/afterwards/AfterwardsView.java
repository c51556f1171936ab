package org.watchword.desktop.afterwards;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.afterwards.AfterwardsViewState.LeftRow;
import org.watchword.desktop.afterwards.AfterwardsViewState.OpenRow;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// What follows a session: what is due first.
final class AfterwardsView extends StackPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final double PAGE = 40;
    private static final double ROW = 30;
    private static final double DOES = 620;

    private final Consumer<AfterwardsAsk> ask;
    private final Texts texts;
    private final VBox lists = Parts.styled(new VBox(), "lists");
    private final Label title = Parts.text("", "page-title");
    private final Label detail = Parts.text("", "second");
    private final Label trouble = Parts.text("", "danger-text");
    private final Button undo;
    private final NoteBoxes boxes;

    AfterwardsView(ObservableValue<AfterwardsViewState> state, Consumer<AfterwardsAsk> ask, Texts texts) {
        this.texts = texts;
        boxes = new NoteBoxes(state.getValue(), ask, texts);
        this.ask = wish -> {
            boxes.elsewhere();
            ask.accept(wish);
        };
        undo = Parts.button(texts.get(AfterwardsWord.UNDO), () -> this.ask.accept(new AfterwardsAsk.Undo()));
        undo.setId("undo");
        Parts.tip(undo, texts.get(AfterwardsWord.UNDO_TIP));
        trouble.setId("trouble");
        Look.wear(this, AfterwardsView.class, "afterwards.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    private VBox page() {
        Button book =
                Parts.button(texts.get(AfterwardsWord.ADDRESSES), () -> ask.accept(new AfterwardsAsk.Addresses()));
        book.setId("addresses");
        Parts.tip(book, texts.get(AfterwardsWord.ADDRESSES_TIP));
        HBox.setHgrow(lists, Priority.ALWAYS);
        HBox columns = Parts.styled(new Abreast(PAGE, lists, boxes.all()), "columns");
        HBox head = Parts.head(new VBox(4, title, detail), undo, book);
        return Parts.styled(new VBox(head, trouble, columns), "page", "afterwards");
    }

    private void draw(AfterwardsViewState state) {
        title.setText(state.title());
        detail.setText(state.detail());
        boolean above = !boxes.tell(state.trouble()) && state.trouble().isPresent();
        trouble.setText(above ? state.trouble().orElse("") : "");
        trouble.setVisible(above);
        trouble.setManaged(above);
        undo.setDisable(!state.undo());
        boxes.draw(state);
        Parts.rebuild(lists, () -> lists(state));
    }

    private void lists(AfterwardsViewState state) {
        lists.getChildren().setAll(Parts.text(texts.get(AfterwardsWord.OPEN), "section-title"));
        if (state.open().isEmpty()) {
            lists.getChildren().add(empty(AfterwardsWord.NOTHING_OPEN));
        }
        state.open().forEach(row -> lists.getChildren().add(open(row)));
        lists.getChildren().add(Parts.text(texts.get(AfterwardsWord.LEFT), "section-title"));
        if (state.left().isEmpty()) {
            lists.getChildren().add(empty(AfterwardsWord.NOTHING_LEFT));
        }
        state.left().forEach(row -> lists.getChildren().add(left(row)));
        approved(state);
    }

    private void approved(AfterwardsViewState state) {
        if (state.names().isEmpty() && state.approved().isEmpty()) {
            return;
        }
        lists.getChildren().add(Parts.text(texts.get(AfterwardsWord.APPROVED), "section-title"));
        if (state.approved().isEmpty()) {
            lists.getChildren().add(empty(AfterwardsWord.NOTHING_APPROVED));
        }
        state.approved().forEach(row -> {
            Button back =
                    takeBack(row.id(), row.words(), () -> ask.accept(new AfterwardsAsk.TakeBackComment(row.id())));
            lists.getChildren().add(withBack(words(Parts.text(row.words())), back));
        });
    }

    private Node empty(AfterwardsWord words) {
        return Parts.styled(new VBox(Parts.text(texts.get(words), "second")), "card", "empty");
    }

    private Node open(OpenRow row) {
        Label when = Parts.text(row.when(), row.overdue() ? "accent-text" : "second");
        HBox due = new HBox(8, when);
        if (row.overdue()) {
            due.getChildren().addFirst(Parts.styled(Icon.WARNING.draw(), "due-sign"));
        }
        VBox words = words(Parts.text(row.what(), "strong"), Parts.text(row.who(), "second"), due);
        HBox.setHgrow(words, Priority.ALWAYS);
        FlowPane does = row.followUp() ? followUp(row) : action(row);
        return Parts.styled(new Abreast(ROW, words, does), "card", "row");
    }

    private FlowPane action(OpenRow row) {
        TextField number = box(AfterwardsWord.NUMBER_DONE, row.number(), "number-" + row.id());
        Runnable done = () -> ask.accept(new AfterwardsAsk.ActionDone(row.id(), number.getText()));
        number.setOnAction(_ -> done.run());
        return does(row, done, () -> ask.accept(new AfterwardsAsk.TakeBackAction(row.id())), number);
    }

    private FlowPane followUp(OpenRow row) {
        TextField asked = box(AfterwardsWord.ASKED, "", "asked-" + row.id());
        TextField replied = box(AfterwardsWord.REPLIED, "", "replied-" + row.id());
        Runnable done = () -> ask.accept(new AfterwardsAsk.FollowUpDone(row.id(), asked.getText(), replied.getText()));
        asked.setOnAction(_ -> replied.requestFocus());
        replied.setOnAction(_ -> done.run());
        return does(row, done, () -> ask.accept(new AfterwardsAsk.TakeBackFollowUp(row.id())), asked, replied);
    }

    private FlowPane does(OpenRow row, Runnable done, Runnable takeBack, TextField... numbers) {
        FlowPane does = Parts.styled(new FlowPane(), "row-does");
        does.setPrefWrapLength(DOES);
        does.getChildren().addAll(numbers);
        Button finish = Parts.button(texts.get(AfterwardsWord.DONE), done);
        finish.setId("done-" + row.id());
        finish.setAccessibleText(texts.get(AfterwardsWord.DONE) + ": " + row.what() + ", " + row.who());
        does.getChildren()
                .addAll(
                        Parts.tip(finish, texts.get(AfterwardsWord.DONE_TIP)),
                        takeBack(row.id(), row.what(), takeBack));
        return does;
    }

    private Node left(LeftRow row) {
        VBox words = words(Parts.text(row.what(), "strong"), Parts.text(row.where(), "second"));
        Button back = takeBack(row.id(), row.what(), () -> ask.accept(new AfterwardsAsk.TakeBackMaterial(row.id())));
        return withBack(words, back);
    }

    private static Node withBack(VBox words, Button back) {
        HBox.setHgrow(words, Priority.ALWAYS);
        return Parts.styled(new HBox(words, back), "card", "row");
    }

    private static VBox words(Node... lines) {
        return Parts.styled(new VBox(2, lines), "row-words");
    }

    private Button takeBack(String id, String what, Runnable does) {
        Button back = Parts.link(texts.get(AfterwardsWord.TAKE_BACK), does);
        back.setId("take-back-" + id);
        back.setAccessibleText(texts.get(AfterwardsWord.TAKE_BACK) + ": " + what);
        return back;
    }

    private TextField box(AfterwardsWord words, String value, String id) {
        TextField box = Parts.styled(new TextField(value), "short");
        box.setId(id);
        box.setPromptText(texts.get(words));
        return Parts.tip(box, texts.get(words));
    }

    private void key(KeyEvent event) {
        if (UNDO.match(event) && !undo.isDisabled() && !(event.getTarget() instanceof TextField)) {
            ask.accept(new AfterwardsAsk.Undo());
            event.consume();
        }
    }
}
