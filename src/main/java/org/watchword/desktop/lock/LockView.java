package org.watchword.desktop.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.lock.LockViewState.Box;
import org.watchword.desktop.lock.LockViewState.Other;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// A page about the lock: a few words, a box or two, one thing to press next.
final class LockView extends StackPane {
    private final Consumer<LockAsk> ask;
    private final Texts texts;
    private final VBox page = Parts.styled(new VBox(), "page", "lock");
    private final Label trouble = Parts.text("", "danger-text");
    private final List<TextField> boxes = new ArrayList<>();
    private Button next = new Button();
    private @Nullable LockStep drawn;

    LockView(ObservableValue<LockViewState> state, Consumer<LockAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        trouble.setId("trouble");
        Look.wear(this, LockView.class, "lock.css");
        getStyleClass().add("frame");
        StackPane middle = Parts.styled(new StackPane(page), "lock-middle");
        getChildren().add(Parts.scrolling(middle));
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        if (boxes.isEmpty()) {
            next.requestFocus();
        } else {
            boxes.getFirst().requestFocus();
        }
    }

    private void draw(LockViewState state) {
        if (drawn != state.step()) {
            drawn = state.step();
            build(state);
            requestFocus();
        }
        trouble.setText(state.trouble().orElse(""));
        trouble.setVisible(state.trouble().isPresent());
        trouble.setManaged(state.trouble().isPresent());
        next.setText(state.next());
        next.setDisable(state.busy());
        if (state.trouble().isPresent()) {
            requestFocus();
        }
    }

    private void build(LockViewState state) {
        boxes.clear();
        page.getChildren().setAll(Parts.text(state.title(), "page-title"));
        state.words().forEach(words -> page.getChildren().add(Parts.text(words)));
        if (!state.groups().isEmpty()) {
            page.getChildren().add(groups(state.groups()));
        }
        state.boxes().forEach(box -> page.getChildren().add(row(box)));
        if (state.boxes().stream().anyMatch(Box::secret)) {
            page.getChildren().add(show());
        }
        next = Parts.primary(state.next(), this::next);
        next.setId("next");
        next.setDefaultButton(true);
        FlowPane does = Parts.styled(new FlowPane(next), "lock-does");
        state.others().forEach(other -> does.getChildren().add(other(other)));
        page.getChildren().addAll(trouble, does);
    }

    private FieldRow row(Box box) {
        TextField field = box.secret() ? new SecretField() : new TextField();
        field.setId("box-" + boxes.size());
        boxes.add(field);
        if (!box.secret()) {
            Parts.styled(field, "telephone");
        }
        return new FieldRow(box.label(), field, box.hint());
    }

    private CheckBox show() {
        CheckBox show = new CheckBox(texts.get(LockWord.SHOW));
        show.setId("show");
        show.selectedProperty()
                .addListener((_, _, now) -> boxes.forEach(box -> {
                    if (box instanceof SecretField secret) {
                        secret.show(now);
                    }
                }));
        return show;
    }

    private static Node groups(List<String> groups) {
        FlowPane all = Parts.styled(new FlowPane(), "key-groups");
        IntStream.range(0, groups.size()).forEach(number -> {
            Label which = Parts.whole(Integer.toString(number + 1), "second");
            Label group = Parts.styled(Parts.whole(groups.get(number), "telephone"), "key-group");
            group.setId("group-" + (number + 1));
            group.setAccessibleText(String.join(" ", groups.get(number).split("")));
            all.getChildren().add(Parts.styled(new VBox(which, group), "key-cell"));
        });
        return all;
    }

    private Button other(Other other) {
        Button button = Parts.button(other.name(), () -> ask.accept(new LockAsk.Aside(other.way())));
        button.setId(other.way().name().toLowerCase(Locale.ROOT));
        return button;
    }

    private void next() {
        ask.accept(new LockAsk.Next(boxes.stream().map(TextField::getText).toList()));
    }
}
