package org.watchword.desktop.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.RowList;
import org.watchword.desktop.form.RowList.Row;
import org.watchword.desktop.text.Texts;

/// Earlier versions of a deck. Pressing one brings it back, which can be undone like any change.
final class VersionsBox extends VBox {
    private final Texts texts;
    private final RowList list;

    VersionsBox(Consumer<ComposeAsk> ask, Texts texts) {
        this.texts = texts;
        list = new RowList("version", id -> ask.accept(new ComposeAsk.BringBack(Integer.parseInt(id))));
        list.setId("versions");
        getStyleClass().add("versions-box");
        getChildren()
                .addAll(
                        Parts.text(texts.get(ComposeWord.VERSIONS), "section-title"),
                        Parts.text(texts.get(ComposeWord.BRING_BACK), "second"),
                        list);
    }

    void draw(List<Row> now) {
        list.draw(now, Optional.empty(), texts.get(ComposeWord.NO_VERSIONS));
    }
}
