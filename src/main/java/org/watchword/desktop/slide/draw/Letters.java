package org.watchword.desktop.slide.draw;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Line;
import org.watchword.desktop.slide.face.Run;

/// Sets words. The colour comes from the style class, size and weight from here, so that a slide can be measured
/// before it is shown.
final class Letters {
    /// The natural line height of Atkinson Hyperlegible Next, in sizes.
    private static final double NATURAL = 1.2;

    private Letters() {}

    /// Words that wrap.
    ///
    /// @param height of a line, in sizes
    static TextFlow flow(Line line, Typeface face, double size, double height, String styleClass) {
        TextFlow flow = new TextFlow();
        flow.setMinWidth(0);
        flow.setLineSpacing((height - NATURAL) * size);
        for (Run run : Widow.kept(line).runs()) {
            flow.getChildren().add(text(run, face, size, styleClass));
        }
        return flow;
    }

    static TextFlow flow(String words, Typeface face, double size, double height, String styleClass) {
        return flow(Line.of(words), face, size, height, styleClass);
    }

    /// Words on one line.
    static Text text(String words, Typeface face, double size, String styleClass) {
        Text text = new Text(words);
        text.setFont(face.at(size));
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static Text text(Run run, Typeface face, double size, String styleClass) {
        return switch (run.weight()) {
            case PLAIN -> text(run.text(), face, size, styleClass);
            case STRONG -> text(run.text(), Typeface.BOLD, size, styleClass);
            case NUMBER -> text(run.text().replace(' ', '\u00a0'), Typeface.NUMBER, size, styleClass);
        };
    }

    /// Makes the lines of a heading about equally long, so that no single word is left over.
    static TextFlow balanced(TextFlow flow, double width) {
        double height = flow.prefHeight(width);
        double enough = width;
        double little = width / 3;
        while (enough - little > 8) {
            double middle = (enough + little) / 2;
            if (flow.prefHeight(middle) > height + 0.5 || Broken.in(flow, middle)) {
                little = middle;
            } else {
                enough = middle;
            }
        }
        flow.setMaxWidth(enough + 1);
        return flow;
    }
}
