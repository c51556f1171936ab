package org.watchword.desktop.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.watchword.content.check.Misfit;
import org.watchword.content.check.Misfit.Kind;
import org.watchword.content.check.Shape;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.desktop.look.Stretch;
import org.watchword.desktop.slide.draw.Board;
import org.watchword.desktop.slide.draw.Painter;
import org.watchword.desktop.slide.draw.ShapedWords;
import org.watchword.desktop.slide.face.Faces;
import org.watchword.desktop.slide.face.Hands;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.face.Told;
import org.watchword.session.Stage;
import org.watchword.session.Tally;

/// Lays a slide out with the audience's own drawing and says what does not fit the projector. Needs no window, only a
/// machine on which JavaFX has its fonts.
public final class SlideFit implements SlideMeasure {
    /// The smallest letters that can be read from the back, at 1080 lines.
    private static final double FLOOR = 28;

    private final Function<PlannedSlide, Material> material;

    /// @param material what a slide is drawn from: contacts and figures of the widest area that knows them
    public SlideFit(Function<PlannedSlide, Material> material) {
        this.material = material;
    }

    @Override
    public List<Misfit> measure(PlannedSlide slide, Shape shape) {
        Faces faces = new Faces(material.apply(slide));
        List<Misfit> misfits = new ArrayList<>();
        for (int step = firstStep(slide); step < slide.steps(); step++) {
            for (Hands hands : stages(asked(slide, step))) {
                misfits.addAll(misfits(faces.told(slide, step, hands), shape));
            }
        }
        return misfits.stream().distinct().toList();
    }

    /// What is still to come keeps its place, so the last step of a slide is the fullest; scenes are all different.
    private static int firstStep(PlannedSlide slide) {
        boolean scenes = slide.question()
                .filter(question -> question.kind() == QuestionKind.SCENARIO)
                .isPresent();
        return scenes ? 0 : slide.steps() - 1;
    }

    /// What a room is asked at a step; nothing at the end of a scenario.
    private static Optional<Question> asked(PlannedSlide slide, int step) {
        Optional<Question> story =
                slide.question().filter(question -> !question.scenes().isEmpty());
        return story.isEmpty()
                ? slide.question()
                : story.map(Question::scenes)
                        .filter(scenes -> step < scenes.size())
                        .map(scenes -> scenes.get(step));
    }

    private static List<Hands> stages(Optional<Question> asked) {
        return asked.map(question -> List.of(
                        new Hands(Stage.OPEN, Tally.NOT_COUNTED, true),
                        new Hands(Stage.REVEALED, tally(question), true),
                        new Hands(Stage.EXPLAINED, tally(question), true)))
                .orElse(List.of(new Hands(Stage.READING, Tally.NOT_COUNTED, true)));
    }

    /// As many hands as a large hall has.
    private static Tally tally(Question question) {
        return new Tally(question.called().stream()
                .collect(Collectors.toMap(called -> called.option().id(), _ -> 188)));
    }

    private static List<Misfit> misfits(Told told, Shape shape) {
        Board board = new Painter(width(shape), 1, null).paint(told);
        List<Misfit> misfits = new ArrayList<>();
        String words = Spoken.heading(told.face());
        if (board.overflow() >= 1) {
            misfits.add(new Misfit(Kind.OVERFLOWS, words, Math.ceil(board.overflow())));
        } else if (board.breaksWords()) {
            misfits.add(new Misfit(Kind.OVERFLOWS, words, 1));
        }
        small(board, misfits);
        Stretch.missing(Spoken.all(told.face()).replace(Spoken.TICK, ""))
                .ifPresent(letter -> misfits.add(new Misfit(Kind.NO_LETTER, Character.toString(letter), 0)));
        return misfits;
    }

    private static void small(Node node, List<Misfit> misfits) {
        if (node instanceof Text text && text.getFont().getSize() < FLOOR) {
            misfits.add(
                    new Misfit(Kind.TOO_SMALL, text.getText(), text.getFont().getSize()));
        }
        if (node instanceof ShapedWords words && words.size() < FLOOR) {
            misfits.add(new Misfit(Kind.TOO_SMALL, words.getAccessibleText(), words.size()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> small(child, misfits));
        }
    }

    private static double width(Shape shape) {
        return switch (shape) {
            case WIDE_16_9 -> 1920;
            case WIDE_16_10 -> 1728;
            case CLASSIC_4_3 -> 1440;
        };
    }
}
