package org.watchword.desktop.present.state;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.slide.face.Material;
import org.watchword.session.Command;

/// The made-up deck that asks a question of every kind.
public final class EveryKind {

    private static final Library LIBRARY = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root")).resolve("src/test/resources/every-layout")));

    private EveryKind() {}

    public static DeckPlan plan() {
        return LIBRARY.plan("every-layout", "en").orElseThrow();
    }

    public static Material material() {
        Area area = new Area("gb");
        return new Material(plan(), LIBRARY.directory(area), LIBRARY.figures(area), Evening.ENGLISH, ZoneOffset.UTC);
    }

    /// So many people before the question of this kind, which is being read.
    public static Evening asking(QuestionKind kind, int people) {
        return Evening.giving(plan(), people).ask(new Command.GoTo(slide(kind)));
    }

    private static int slide(QuestionKind kind) {
        List<PlannedSlide> slides = plan().slides();
        return IntStream.range(0, slides.size())
                .filter(slide -> slides.get(slide)
                        .question()
                        .filter(question -> question.kind() == kind)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
