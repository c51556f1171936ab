package org.watchword.desktop.register;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.register.RegisterViewState.Pair;
import org.watchword.desktop.text.Texts;

/// Asks about two lines that may be one person. It never joins them by itself.
final class PairPane extends VBox {
    private final Label question = Parts.text("");
    private final Consumer<RegisterAsk> ask;
    private final Button one;
    private final Button two;

    PairPane(Consumer<RegisterAsk> ask, Texts texts) {
        super();
        this.ask = ask;
        one = Parts.button(texts.get(RegisterWord.ONE_PERSON), () -> {});
        two = Parts.button(texts.get(RegisterWord.TWO_PEOPLE), () -> {});
        one.setId("one-person");
        two.setId("two-people");
        Parts.tip(one, texts.get(RegisterWord.ONE_PERSON_TIP));
        getChildren().addAll(question, Parts.styled(new HBox(one, two), "boxes-do"));
        getStyleClass().addAll("card", "pair");
    }

    void draw(Optional<Pair> pair) {
        setVisible(pair.isPresent());
        setManaged(pair.isPresent());
        pair.ifPresent(asked -> {
            question.setText(asked.question());
            one.setOnAction(_ -> ask.accept(new RegisterAsk.OnePerson(asked.earlier(), asked.later())));
            two.setOnAction(_ -> ask.accept(new RegisterAsk.TwoPeople(asked.later())));
        });
    }
}
