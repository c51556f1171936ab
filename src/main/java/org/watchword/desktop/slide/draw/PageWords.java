package org.watchword.desktop.slide.draw;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.watchword.desktop.look.Script;
import org.watchword.desktop.look.Stretch;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Line;

/// Words of any language on a page of the trainer's window. What Latin letters can write is a label like all others;
/// everything else is drawn as on slides, as large as that label would be.
public final class PageWords extends StackPane {
    private static final double LINE = 1.35;

    private final Label label;
    private final Typeface face;
    private final Letters letters;

    /// @param language of the words, a BCP 47 tag
    /// @param styleClass has a size, and a colour as `-fx-text-fill` and as `-fx-fill`
    public PageWords(String words, String language, Typeface face, String styleClass) {
        this.face = face;
        letters = new Letters(language);
        label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(styleClass);
        getStyleClass().add("page-words");
        getChildren().add(label);
        boolean latin = Stretch.of(words, language).stream().allMatch(stretch -> stretch.script() == Script.LATIN);
        if (!latin) {
            label.setVisible(false);
            label.setManaged(false);
            label.fontProperty().addListener((_, _, _) -> drawn(words, styleClass));
            drawn(words, styleClass);
        }
    }

    private void drawn(String words, String styleClass) {
        double size = label.getFont().getSize();
        getChildren().setAll(label, letters.flow(Line.of(words), face, size, LINE, styleClass));
    }
}
