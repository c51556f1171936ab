package org.watchword.desktop.slide.draw;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.watchword.desktop.look.Script;
import org.watchword.desktop.look.Stretch;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Line;
import org.watchword.desktop.slide.face.Run;

/// Sets words. The colour comes from the style class, size and weight from here, so that a slide can be measured
/// before it is shown.
///
/// @param language of the words, a BCP 47 tag
record Letters(String language) {
    /// The natural line height of Atkinson Hyperlegible Next, in sizes.
    private static final double NATURAL = 1.2;

    /// Words that wrap.
    ///
    /// @param height of a line, in sizes
    TextFlow flow(Line line, Typeface face, double size, double height, String styleClass) {
        TextFlow flow = new TextFlow();
        flow.setMinWidth(0);
        boolean latin = true;
        for (Run run : Widow.kept(line).runs()) {
            for (Stretch stretch : Stretch.of(words(run), language)) {
                flow.getChildren().add(text(stretch, face(run, face), size, styleClass));
                latin &= stretch.script().compareTo(Script.WIDE) <= 0;
            }
        }
        flow.setLineSpacing(latin ? (height - NATURAL) * size : 0);
        return flow;
    }

    /// Words on one line, in one script.
    Text text(String words, Typeface face, double size, String styleClass) {
        List<Stretch> stretches = Stretch.of(words, language);
        Script script =
                stretches.stream().map(Stretch::script).max(Script::compareTo).orElse(Script.LATIN);
        return text(new Stretch(words, script), face, size, styleClass);
    }

    private static Text text(Stretch stretch, Typeface face, double size, String styleClass) {
        Text text = new Text(stretch.text());
        text.setFont(face.at(size, stretch.script()));
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static String words(Run run) {
        return run.weight() == Run.Weight.NUMBER ? run.text().replace(' ', '\u00a0') : run.text();
    }

    private static Typeface face(Run run, Typeface plain) {
        return switch (run.weight()) {
            case PLAIN -> plain;
            case STRONG -> Typeface.BOLD;
            case NUMBER -> Typeface.NUMBER;
        };
    }

    /// Two texts as one.
    static TextFlow joined(TextFlow first, TextFlow second) {
        first.getChildren().addAll(List.copyOf(second.getChildren()));
        return first;
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
