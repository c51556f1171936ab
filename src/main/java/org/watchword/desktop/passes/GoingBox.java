package org.watchword.desktop.passes;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.passes.PassesViewState.Going;
import org.watchword.desktop.text.Texts;

/// A test at this laptop that somebody has not finished: hand it back, or end it.
final class GoingBox extends VBox {
    private static final double BESIDE = 12;

    private final Label words = Parts.text("", "strong");
    private final Button more;

    GoingBox(Consumer<PassesAsk> ask, Texts texts) {
        super(BESIDE);
        getStyleClass().addAll("card", "going");
        Button again = Parts.primary(texts.get(PassesWord.HAND_AGAIN), () -> ask.accept(new PassesAsk.HandAgain()));
        again.setId("hand-again");
        more = Parts.button("", () -> ask.accept(new PassesAsk.GiveMoreTime()));
        more.setId("give-more-time");
        Button end = Parts.button(texts.get(PassesWord.END_TEST), () -> ask.accept(new PassesAsk.EndTest()));
        end.setId("end-test");
        getChildren()
                .addAll(
                        words,
                        Parts.text(texts.get(PassesWord.GOING_DETAIL)),
                        new FlowPane(BESIDE, BESIDE, again, more, end));
    }

    void draw(Optional<Going> going) {
        Parts.show(this, going.isPresent());
        going.ifPresent(now -> {
            words.setText(now.words());
            Parts.show(more, now.moreTime().isPresent());
            now.moreTime().ifPresent(more::setText);
        });
    }
}
