package org.watchword.desktop.prints;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.text.Texts;

/// What stands beside the page: warnings, the offer to note where it goes, and the ways to the numbers.
final class BesidePane extends VBox {
    private final Consumer<PrintsAsk> ask;
    private final Texts texts;
    private @Nullable Beside drawn;

    BesidePane(Consumer<PrintsAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        getStyleClass().add("beside");
    }

    void draw(Beside beside) {
        if (beside.equals(drawn)) {
            return;
        }
        drawn = beside;
        Parts.rebuild(this, () -> {
            getChildren().clear();
            if (beside.offer()) {
                getChildren().add(offer());
            }
            beside.notes().forEach(each -> getChildren().add(Parts.text(each, "second")));
            beside.warnings().forEach(each -> getChildren().add(warning(each)));
            if (beside.recalls() > 0) {
                getChildren().add(warning(texts.get(PrintsWord.RECALLS, beside.recalls())));
            }
            getChildren().add(new FlowPane(12, 4, ways(beside)));
        });
    }

    private Button[] ways(Beside beside) {
        Button numbers = link(PrintsWord.NUMBERS, "numbers", new PrintsAsk.Numbers());
        Button given = link(PrintsWord.GIVEN_OUT, "given-out", new PrintsAsk.GivenOut());
        Button recall = link(PrintsWord.RECALL, "recall", new PrintsAsk.Recall());
        return (beside.recalls() > 0 ? List.of(numbers, given, recall) : List.of(numbers, given))
                .toArray(new Button[0]);
    }

    private VBox offer() {
        Button note = Parts.button(texts.get(PrintsWord.NOTE), () -> ask.accept(new PrintsAsk.Note()));
        note.setId("note");
        Button skip = Parts.button(texts.get(PrintsWord.NOT_NOW), () -> ask.accept(new PrintsAsk.Skip()));
        skip.setId("skip");
        return Parts.styled(
                new VBox(
                        8,
                        Parts.text(texts.get(PrintsWord.OFFER), "strong"),
                        Parts.text(texts.get(PrintsWord.OFFER_WHY), "second"),
                        new FlowPane(12, 8, note, skip)),
                "card",
                "offer");
    }

    private static HBox warning(String words) {
        HBox line = new HBox(8, Parts.styled(Icon.WARNING.draw(), "trouble-sign"), Parts.text(words));
        return Parts.styled(line, "number-warning");
    }

    private Button link(PrintsWord words, String id, PrintsAsk asks) {
        Button link = Parts.link(texts.get(words), () -> ask.accept(asks));
        link.setId("to-" + id);
        return link;
    }
}
