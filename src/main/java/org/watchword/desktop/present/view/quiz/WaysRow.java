package org.watchword.desktop.present.view.quiz;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.QuestionWord;
import org.watchword.desktop.present.state.RoundViewState.Way;
import org.watchword.desktop.text.Texts;

/// The ways on from a scene, a button each. The first is what the next press does, and looks so.
final class WaysRow extends VBox {

    private final Consumer<RoundAsk> ask;
    private final FlowPane buttons = Parts.styled(new FlowPane(8, 8), "round-ways");
    private List<Way> shown = List.of();

    WaysRow(Consumer<RoundAsk> ask, Texts texts) {
        this.ask = ask;
        setSpacing(6);
        getChildren().addAll(Parts.text(texts.get(QuestionWord.WAYS), "strong"), buttons);
        show(List.of());
    }

    /// Buttons stay as long as the ways are the same, so that whoever has tabbed to one is not sent away.
    void show(List<Way> ways) {
        setVisible(!ways.isEmpty());
        setManaged(!ways.isEmpty());
        if (!ways.equals(shown)) {
            shown = ways;
            buttons.getChildren().setAll(ways.stream().map(this::button).toList());
        }
    }

    private Button button(Way way) {
        Button button =
                Parts.styled(Parts.button(way.words(), () -> ask.accept(new RoundAsk.TakeWay(way.to()))), "small");
        button.setId("way-" + way.to());
        if (way.equals(shown.getFirst())) {
            button.getStyleClass().add("primary");
        }
        return button;
    }
}
