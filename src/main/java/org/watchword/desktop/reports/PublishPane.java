package org.watchword.desktop.reports;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.reports.ReportsViewState.KeptLine;
import org.watchword.desktop.reports.ReportsViewState.Publishing;
import org.watchword.desktop.text.Texts;

/// Below the report: whether it shall be published, and what was published before.
final class PublishPane extends VBox {
    private static final double GAP = 12;
    private static final double ROW = 30;

    private final Consumer<ReportsAsk> ask;
    private final Texts texts;
    private @Nullable Publishing drawn;

    PublishPane(Consumer<ReportsAsk> ask, Texts texts) {
        super(GAP);
        this.ask = ask;
        this.texts = texts;
        getStyleClass().add("publishing");
    }

    /// Draws it unless it is drawn already.
    void put(Publishing publishing) {
        if (!publishing.equals(drawn)) {
            drawn = publishing;
            Parts.rebuild(this, () -> draw(publishing));
        }
    }

    private void draw(Publishing publishing) {
        getChildren().clear();
        publishing.told().ifPresent(words -> getChildren().add(told(words)));
        publishing.asked().ifPresent(warnings -> getChildren().add(asked(warnings)));
        if (publishing.offered()) {
            Button publish = button(ReportsWord.PUBLISH, "publish", new ReportsAsk.Publish());
            getChildren().add(Parts.tip(publish, texts.get(ReportsWord.PUBLISH_TIP)));
        }
        if (publishing.opened()) {
            getChildren().add(button(ReportsWord.TO_PRESENT, "to-present", new ReportsAsk.ToPresent()));
        }
        getChildren().add(Parts.text(texts.get(ReportsWord.PUBLISHED), "section-title"));
        if (publishing.kept().isEmpty()) {
            getChildren().add(Parts.text(texts.get(ReportsWord.NONE_PUBLISHED), "second"));
        }
        publishing.kept().forEach(each -> getChildren().add(kept(each)));
    }

    private Node told(String words) {
        Node told = Parts.text(words, "strong");
        told.setId("told");
        return told;
    }

    private Node asked(List<String> warnings) {
        VBox words = new VBox(
                8,
                Parts.text(texts.get(ReportsWord.PUBLISH_ASK), "strong"),
                Parts.text(texts.get(ReportsWord.PUBLISH_WHAT)));
        if (!warnings.isEmpty()) {
            words.getChildren()
                    .add(new HBox(
                            GAP, Icon.WARNING.draw(), Parts.text(texts.get(ReportsWord.PUBLISH_WARNED), "strong")));
            warnings.forEach(each -> words.getChildren().add(Parts.text(each)));
            words.getChildren().add(Parts.text(texts.get(ReportsWord.PUBLISH_INSTEAD)));
        }
        ReportsWord go = warnings.isEmpty() ? ReportsWord.PUBLISH_NOW : ReportsWord.PUBLISH_ANYWAY;
        Button publish = button(go, "publish-now", new ReportsAsk.PublishNow());
        Button not = button(ReportsWord.NOT_NOW, "not-now", new ReportsAsk.NotNow());
        (warnings.isEmpty() ? publish : not).getStyleClass().add("primary");
        words.getChildren().add(new HBox(GAP, publish, not));
        return Parts.styled(words, "card", "ask-to-publish");
    }

    private Node kept(KeptLine line) {
        VBox words = new VBox(2, Parts.text(line.what(), "strong"), Parts.text(line.when(), "second"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Abreast row = Parts.styled(new Abreast(ROW, words), "card", "row");
        if (line.opens()) {
            Button open = button(ReportsWord.OPEN, "open-" + line.hash(), new ReportsAsk.Open(line.hash()));
            open.setAccessibleText(texts.get(ReportsWord.PAIR, texts.get(ReportsWord.OPEN), line.what()));
            row.getChildren().add(open);
        }
        return row;
    }

    private Button button(ReportsWord words, String id, ReportsAsk asks) {
        Button button = Parts.button(texts.get(words), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }
}
