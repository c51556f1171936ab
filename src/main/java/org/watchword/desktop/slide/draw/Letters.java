package org.watchword.desktop.slide.draw;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.watchword.desktop.look.Script;
import org.watchword.desktop.look.Stretch;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Line;
import org.watchword.desktop.slide.face.Run;
import org.watchword.print.type.Paragraph;

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
    Region flow(Line line, Typeface face, double size, double height, String styleClass) {
        return wrapped(Widow.kept(line), face, size, height, styleClass);
    }

    /// The same, broken at any blank: for very large words, of which two beside each other would be too wide.
    Region wrapped(Line line, Typeface face, double size, double height, String styleClass) {
        List<Run> runs = line.runs();
        if (Script.rightToLeft(language) || runs.stream().anyMatch(run -> shaped(run.text()))) {
            ShapedWords words =
                    new ShapedWords(shaped(runs, face), Script.rightToLeft(language), size, height, styleClass);
            words.setAccessibleText(line.words());
            return words;
        }
        TextFlow flow = new TextFlow();
        flow.setMinWidth(0);
        flow.setLineSpacing((height - NATURAL) * size);
        for (Run run : runs) {
            for (Stretch stretch : Stretch.of(words(run), language)) {
                flow.getChildren().add(text(stretch, face(run, face), size, styleClass));
            }
        }
        return flow;
    }

    /// English words on a slide that is read from the right keep their full stops at their ends.
    private Paragraph shaped(List<Run> runs, Typeface face) {
        boolean latin = runs.stream()
                .flatMap(run -> Stretch.of(run.text(), language).stream())
                .allMatch(stretch -> stretch.script() == Script.LATIN);
        return Shaping.paragraph(runs, face, latin ? "en" : language);
    }

    private boolean shaped(String words) {
        return Stretch.of(words, language).stream()
                .anyMatch(stretch -> stretch.script() != Script.LATIN && stretch.script() != Script.WIDE);
    }

    /// Words on one line, in one script. A telephone number keeps its order among words that run from the right.
    Text text(String words, Typeface face, double size, String styleClass) {
        List<Stretch> stretches = Stretch.of(words, language);
        Script script =
                stretches.stream().map(Stretch::script).max(Script::compareTo).orElse(Script.LATIN);
        Text text = text(new Stretch(words, script), face, size, styleClass);
        if (script != Script.ARABIC && script != Script.NASTALIQ) {
            text.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        return text;
    }

    private static Text text(Stretch stretch, Typeface face, double size, String styleClass) {
        Text text = new Text(stretch.text());
        text.setFont(face.at(size, stretch.script()));
        text.getStyleClass().add(styleClass);
        return text;
    }

    static String words(Run run) {
        return run.weight() == Run.Weight.NUMBER ? run.text().replace(' ', '\u00a0') : run.text();
    }

    static Typeface face(Run run, Typeface plain) {
        return switch (run.weight()) {
            case PLAIN -> plain;
            case STRONG -> Typeface.BOLD;
            case NUMBER -> Typeface.NUMBER;
        };
    }

    /// Makes the lines of a heading about equally long, so that no single word is left over.
    static Region balanced(Region flow, double width) {
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
