package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Line;
import org.watchword.desktop.slide.face.Run;
import org.watchword.desktop.slide.face.Task;
import org.watchword.desktop.slide.face.Task.Verdict;

/// One scene of a story: what happens, and below it what one could do. When it is shown what comes of each, a sign and
/// a word say it.
final class Scenery {
    private Scenery() {}

    static Region draw(Task.Scene scene, Type type) {
        List<Region> story = new ArrayList<>();
        for (Line line : scene.story()) {
            story.add(type.flow(line, Typeface.MEDIUM, type.sized(46), 1.3, "words"));
        }
        List<Region> turns = new ArrayList<>();
        for (Task.Turn turn : scene.turns()) {
            turns.add(turn(turn, type));
        }
        return new Frame(
                Stacked.of(story, type.gap(18)), new Rows(turns, type.gap(18), 28, 136), List.of(), type.gap(40));
    }

    private static Region turn(Task.Turn turn, Type type) {
        double size = type.sized(42);
        List<Region> words = new ArrayList<>();
        words.add(type.flow(named(turn), Typeface.MEDIUM, size, 1.2, "words"));
        if (turn.verdict() != Verdict.HIDDEN) {
            words.add(type.flow(outcome(turn), Typeface.REGULAR, type.sized(34), 1.2, "words"));
        }
        Region told = new Pair(sign(turn, size, type), Stacked.of(words, type.gap(6)), size * 0.6, size * 1.2);
        Region whole = turn.counted() ? new Counted(told, count(turn, size, type), size) : told;
        Region card = Stacked.centred(List.of(whole), 0);
        card.getStyleClass().addAll("answer", "turn-" + turn.verdict().name().toLowerCase(Locale.ROOT));
        card.setPadding(new Insets(type.gap(18), type.gap(28), type.gap(18), type.gap(28)));
        return card;
    }

    /// The sign of what comes of it takes the place of the letter, which goes before the words.
    private static Line named(Task.Turn turn) {
        if (turn.verdict() == Verdict.HIDDEN) {
            return turn.text();
        }
        List<Run> runs = new ArrayList<>(List.of(new Run(turn.letter() + "  ", Run.Weight.STRONG)));
        runs.addAll(turn.text().runs());
        return new Line(runs);
    }

    private static Region count(Task.Turn turn, double size, Type type) {
        Text count = type.text(Integer.toString(turn.count()), Typeface.NUMBER, size, "count-words");
        return new Fixed(count, count.getLayoutBounds().getWidth());
    }

    private static Line outcome(Task.Turn turn) {
        String said = turn.feedback().isEmpty() ? turn.said() : turn.said() + ": ";
        List<Run> runs = new ArrayList<>(List.of(new Run(said, Run.Weight.STRONG)));
        runs.addAll(turn.feedback().runs());
        return new Line(runs);
    }

    private static Region sign(Task.Turn turn, double size, Type type) {
        return switch (turn.verdict()) {
            case HIDDEN -> Signs.numbered(type, turn.letter(), size * 1.5, "disc-ink", "words");
            case GOOD -> Signs.sign(Signs.TICK, size * 1.5, "disc-good", "on-lamp");
            case NEUTRAL -> Signs.sign(Signs.LEVEL, size * 1.5, "disc-neutral", "on-lamp");
            case RISKY -> Signs.sign(Signs.CROSS, size * 1.5, "disc-risky", "on-lamp");
        };
    }
}
