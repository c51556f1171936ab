package org.watchword.desktop.passes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.passes.PassesAsk.Give;
import org.watchword.desktop.passes.PassesAsk.Pile;
import org.watchword.desktop.passes.PassesAsk.Thing;
import org.watchword.desktop.passes.PassesViewState.Attempt;
import org.watchword.desktop.passes.PassesViewState.Mode;
import org.watchword.desktop.passes.PassesViewState.Part;
import org.watchword.desktop.passes.PassesViewState.Somebody;
import org.watchword.desktop.text.Texts;
import org.watchword.session.result.CorrectionReason;

/// One person: the badge, the parts that were attended, the papers, and what has to be put right.
final class PersonBox extends VBox {
    private static final double BESIDE = 12;
    private static final Pile NO_PILE = new Pile(1, "", false, "");

    private final Consumer<PassesAsk> ask;
    private final Texts texts;
    private final List<CheckBox> attended = new ArrayList<>();
    private final ComboBox<CorrectionReason> reason = new ComboBox<>();

    PersonBox(Consumer<PassesAsk> ask, Texts texts) {
        super();
        this.ask = ask;
        this.texts = texts;
        getStyleClass().addAll("card", "somebody");
        List<CorrectionReason> all = Arrays.asList(CorrectionReason.values());
        reason.getItems().setAll(all);
        reason.setConverter(new Named<>(all, each -> texts.get(PassesWord.of(each))));
        reason.setValue(CorrectionReason.TYPED_WRONGLY);
        reason.setId("reason");
    }

    void draw(Somebody now) {
        Parts.rebuild(this, () -> {
            getChildren().setAll(Parts.text(now.name(), "section-title"), Parts.text(now.standing(), "strong"));
            now.trouble().ifPresent(why -> getChildren().add(Parts.text(why, "danger-text")));
            badge(now);
            certificate(now);
            now.hand().ifPresent(hand -> getChildren().add(new HandBox(hand, ask, texts)));
            tries(now.tries());
            parts(now.parts());
            getChildren().add(button(PassesWord.CLOSE_PERSON, "close-person", new PassesAsk.Go(Mode.MARK)));
        });
    }

    private void badge(Somebody now) {
        now.badge().ifPresent(badge -> {
            TextField number = new TextField(badge.number());
            number.setId("badge");
            number.setOnAction(_ -> ask.accept(new PassesAsk.Badge(number.getText())));
            FieldRow row = new FieldRow(badge.label(), number, "");
            Button keep = Parts.button(
                    texts.get(PassesWord.BADGE_SAVE), () -> ask.accept(new PassesAsk.Badge(number.getText())));
            keep.setId("badge-save");
            getChildren().addAll(row, keep);
        });
    }

    private void certificate(Somebody now) {
        if (now.certificate()) {
            getChildren()
                    .add(new FlowPane(
                            BESIDE,
                            BESIDE,
                            button(
                                    PassesWord.PRINT_CERTIFICATE,
                                    "print-certificate",
                                    new Give(Thing.CERTIFICATE, true, NO_PILE)),
                            button(
                                    PassesWord.SAVE_CERTIFICATE,
                                    "save-certificate",
                                    new Give(Thing.CERTIFICATE, false, NO_PILE))));
        }
    }

    private void tries(List<Attempt> tries) {
        getChildren().add(Parts.text(texts.get(PassesWord.TRIES), "section-title"));
        if (tries.isEmpty()) {
            getChildren().add(Parts.text(texts.get(PassesWord.NO_TRY), "second"));
            return;
        }
        for (Attempt each : tries) {
            Button turn = Parts.button(
                    each.turn(), () -> ask.accept(new PassesAsk.Correct(each.number(), reason.getValue())));
            turn.setId("correct-" + each.number());
            Button withdraw = Parts.button(
                    texts.get(PassesWord.WITHDRAW),
                    () -> ask.accept(new PassesAsk.Withdraw(each.number(), reason.getValue())));
            withdraw.setId("withdraw-" + each.number());
            getChildren().add(new VBox(6, Parts.text(each.words()), new FlowPane(BESIDE, BESIDE, turn, withdraw)));
        }
        getChildren().add(new FieldRow(texts.get(PassesWord.REASON), reason, ""));
    }

    private void parts(List<Part> parts) {
        attended.clear();
        if (parts.isEmpty()) {
            return;
        }
        VBox boxes = new VBox(2);
        for (Part part : parts) {
            CheckBox box = new CheckBox(part.name());
            box.setId("part-" + part.id().replace('/', '-'));
            box.setWrapText(true);
            box.setSelected(part.attended());
            box.setUserData(part.id());
            attended.add(box);
            boxes.getChildren().add(box);
        }
        Button keep = Parts.button(texts.get(PassesWord.PARTS_SAVE), this::keepParts);
        keep.setId("parts-save");
        Node heading = Parts.text(texts.get(PassesWord.PARTS), "section-title");
        getChildren().addAll(heading, Parts.text(texts.get(PassesWord.PARTS_HINT), "second"), boxes, keep);
    }

    private void keepParts() {
        ask.accept(new PassesAsk.Missed(attended.stream()
                .filter(box -> !box.isSelected())
                .map(box -> String.valueOf(box.getUserData()))
                .toList()));
    }

    private Button button(PassesWord words, String id, PassesAsk asks) {
        Button button = Parts.button(texts.get(words), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }
}
