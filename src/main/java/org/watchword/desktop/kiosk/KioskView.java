package org.watchword.desktop.kiosk;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.kiosk.KioskViewState.Step;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// Boxes large enough for anybody, on a page with nobody else on it. The boxes are built anew for everybody, so that
/// nothing of one stands there for the next.
final class KioskView extends StackPane {
    private final Consumer<KioskAsk> ask;
    private final Texts texts;
    private final VBox card = Parts.styled(new VBox(), "card", "kiosk-card");
    private final Label trouble = Parts.text("", "danger-text");
    private @Nullable Step drawn;
    private Node first = this;

    KioskView(ObservableValue<KioskViewState> state, Consumer<KioskAsk> ask, Texts texts) {
        super();
        this.ask = ask;
        this.texts = texts;
        Look.wear(this, KioskView.class, "kiosk.css");
        Button leave = Parts.link(texts.get(KioskWord.LEAVE), () -> ask.accept(new KioskAsk.Leave()));
        leave.setId("leave-kiosk");
        VBox page = Parts.styled(new VBox(card, leave), "page", "kiosk");
        getStyleClass().add("frame");
        getChildren().add(Parts.scrolling(Parts.styled(new StackPane(page), "kiosk-middle")));
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        if (first != this) {
            first.requestFocus();
        }
    }

    private void draw(KioskViewState state) {
        trouble.setText(state.trouble().orElse(""));
        trouble.setVisible(state.trouble().isPresent());
        trouble.setManaged(state.trouble().isPresent());
        boolean saving = state.step() == Step.SAVING;
        card.setDisable(saving);
        Step step = saving ? Step.ENTER : state.step();
        if (step != drawn) {
            drawn = step;
            build(step);
            requestFocus();
        } else if (state.trouble().isPresent()) {
            requestFocus();
        }
    }

    private void build(Step step) {
        card.getChildren().clear();
        switch (step) {
            case ENTER, SAVING -> boxes();
            case THANKS -> thanks();
            case TAKEN_BACK -> takenBack();
        }
    }

    private void boxes() {
        TextField name = box("kiosk-name");
        TextField organisation = box("kiosk-organisation");
        TextField role = box("kiosk-role");
        String mayBeEmpty = texts.get(KioskWord.MAY_BE_EMPTY);
        Button here = Parts.primary(
                texts.get(KioskWord.HERE),
                () -> ask.accept(new KioskAsk.Arrive(name.getText(), organisation.getText(), role.getText())));
        here.setId("here");
        here.setDefaultButton(true);
        card.getChildren()
                .addAll(
                        Parts.text(texts.get(KioskWord.TITLE), "page-title"),
                        Parts.text(texts.get(KioskWord.DETAIL), "second"),
                        new FieldRow(texts.get(KioskWord.NAME), name, ""),
                        new FieldRow(texts.get(KioskWord.ORGANISATION), organisation, mayBeEmpty),
                        new FieldRow(texts.get(KioskWord.ROLE), role, mayBeEmpty),
                        trouble,
                        here,
                        Parts.text(texts.get(KioskWord.WITHOUT_NAME), "second"));
        first = name;
    }

    private static TextField box(String id) {
        TextField box = new TextField();
        box.setId(id);
        return box;
    }

    private void thanks() {
        Button next = next();
        Button back = Parts.button(texts.get(KioskWord.TAKE_BACK), () -> ask.accept(new KioskAsk.TakeBack()));
        back.setId("mistake");
        card.getChildren()
                .addAll(
                        Icon.TICK.draw(),
                        Parts.text(texts.get(KioskWord.THANKS), "page-title"),
                        Parts.text(texts.get(KioskWord.THANKS_DETAIL)),
                        trouble,
                        Parts.styled(new HBox(next, back), "kiosk-does"));
        first = next;
    }

    private void takenBack() {
        Button next = next();
        card.getChildren()
                .addAll(
                        Parts.text(texts.get(KioskWord.TAKEN_BACK), "page-title"),
                        Parts.text(texts.get(KioskWord.TAKEN_BACK_DETAIL)),
                        Parts.styled(new HBox(next), "kiosk-does"));
        first = next;
    }

    private Button next() {
        Button next = Parts.primary(texts.get(KioskWord.NEXT), () -> ask.accept(new KioskAsk.Next()));
        next.setId("next-person");
        return next;
    }
}
