package org.watchword.desktop.travel;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// A pack that was looked into: who made it, what it would change here, and the question whether it shall.
final class LookedBox extends VBox {
    private final Label title = Parts.text("", "section-title");
    private final Label author = Parts.text("", "strong");
    private final Label words = Parts.text("");
    private final VBox changes = Parts.styled(new VBox(), "lines");
    private final VBox numbers = Parts.styled(new VBox(), "lines");
    private final VBox numbered;
    private final CheckBox compared = new CheckBox();
    private final Button take;

    LookedBox(Texts texts, Consumer<PacksAsk> ask) {
        take = Parts.primary(texts.get(PacksWord.TAKE), () -> ask.accept(new PacksAsk.Take()));
        take.setId("take");
        Button leave = Parts.button(texts.get(PacksWord.LEAVE), () -> ask.accept(new PacksAsk.Leave()));
        leave.setId("leave");
        compared.setId("compared");
        compared.setText(texts.get(PacksWord.COMPARED));
        compared.setWrapText(true);
        take.disableProperty()
                .bind(compared.managedProperty().and(compared.selectedProperty().not()));
        numbered = Parts.styled(new VBox(Parts.text(texts.get(PacksWord.NUMBERS), "strong"), numbers), "lines");
        getStyleClass().add("looked");
        getChildren()
                .addAll(
                        title,
                        author,
                        words,
                        Parts.text(texts.get(PacksWord.CHANGES), "strong"),
                        changes,
                        numbered,
                        compared,
                        Parts.styled(new FlowPane(take, leave), "buttons"));
    }

    void draw(PacksViewState.Opened opened) {
        if (!title.getText().equals(opened.title())) {
            compared.setSelected(false);
        }
        title.setText(opened.title());
        author.setText(opened.author());
        words.setText(opened.words());
        lines(changes, opened.changes());
        lines(numbers, opened.numbers());
        Parts.show(numbered, !opened.numbers().isEmpty());
        Parts.show(compared, opened.compare());
    }

    private static void lines(VBox box, List<String> lines) {
        box.getChildren().setAll(lines.stream().map(Parts::text).toList());
    }
}
