package org.watchword.desktop.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.watchword.content.check.Misfit;
import org.watchword.content.check.Misfit.Kind;
import org.watchword.content.check.Shape;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.desktop.slide.draw.Board;
import org.watchword.desktop.slide.draw.Painter;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Faces;
import org.watchword.desktop.slide.face.Hands;
import org.watchword.desktop.slide.face.Material;
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
        for (Stage stage :
                slide.question().isPresent() ? List.of(Stage.OPEN, Stage.REVEALED) : List.of(Stage.READING)) {
            Face face = faces.of(slide, slide.slide().steps(), new Hands(stage, Tally.NOT_COUNTED, true));
            misfits.addAll(misfits(face, shape));
        }
        return misfits.stream().distinct().toList();
    }

    private static List<Misfit> misfits(Face face, Shape shape) {
        Board board = new Painter(width(shape), 1, null).paint(face);
        List<Misfit> misfits = new ArrayList<>();
        String words = Spoken.of(face);
        if (board.overflow() >= 1) {
            misfits.add(new Misfit(Kind.OVERFLOWS, words, Math.ceil(board.overflow())));
        } else if (board.breaksWords()) {
            misfits.add(new Misfit(Kind.OVERFLOWS, words, 1));
        }
        small(board, misfits);
        return misfits;
    }

    private static void small(Node node, List<Misfit> misfits) {
        if (node instanceof Text text && text.getFont().getSize() < FLOOR) {
            misfits.add(
                    new Misfit(Kind.TOO_SMALL, text.getText(), text.getFont().getSize()));
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
