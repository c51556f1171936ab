package org.watchword.desktop.slide.draw;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Line;

/// A film's words on solid ground, in the letters of the slides: read from the back whatever the film shows behind
/// them.
public final class CaptionBox extends VBox {
    /// In lines of a wall of 1080, well above the floor: captions are read in passing.
    private static final double SIZE = 46;

    private static final double HEIGHT = 1.3;

    /// Without words nothing is drawn.
    public CaptionBox() {
        super(4);
        getStyleClass().add("caption");
        setAlignment(Pos.CENTER);
        setFillWidth(false);
        setPadding(new Insets(14, 32, 18, 32));
        setVisible(false);
    }

    /// Draws other words.
    public void show(List<CaptionLines> said) {
        getChildren()
                .setAll(said.stream()
                        .flatMap(each -> each.lines().stream().map(line -> line(line, each.language())))
                        .toList());
        setVisible(!getChildren().isEmpty());
        setAccessibleText(said.stream().flatMap(each -> each.lines().stream()).collect(Collectors.joining(" ")));
    }

    private static Region line(String words, String language) {
        Region line = new Letters(language).flow(Line.of(words), Typeface.SEMIBOLD, SIZE, HEIGHT, "caption-words");
        if (line instanceof TextFlow flow) {
            flow.setTextAlignment(TextAlignment.CENTER);
        }
        return line;
    }
}
