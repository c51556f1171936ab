package org.watchword.desktop.taking;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Script;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.draw.PageWords;
import org.watchword.desktop.taking.TakingViewState.LookAgain;
import org.watchword.desktop.text.Texts;

/// The questions that one person looks at again.
final class LookAgainList extends VBox {

    LookAgainList(List<LookAgain> all, Texts texts) {
        super();
        getStyleClass().add("look-again");
        if (all.isEmpty()) {
            getChildren().add(Parts.text(texts.get(TakingWord.ALL_RIGHT), "taking-line"));
            return;
        }
        getChildren().add(Parts.text(texts.get(TakingWord.LOOK_AGAIN), "section-title"));
        all.forEach(each -> getChildren().add(one(each, texts)));
    }

    private static Node one(LookAgain each, Texts texts) {
        VBox lines = new VBox(2, new PageWords(each.question(), each.language(), Typeface.BOLD, "taking-again"));
        if (!each.right().isEmpty()) {
            lines.getChildren().add(Parts.text(texts.get(TakingWord.RIGHT_IS), "second"));
            lines.getChildren().add(new PageWords(each.right(), each.language(), Typeface.REGULAR, "taking-right"));
        }
        lines.setNodeOrientation(
                Script.rightToLeft(each.language()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        return lines;
    }
}
