package org.watchword.content.check;

import java.util.List;
import java.util.function.Consumer;
import org.watchword.content.deck.ModuleText;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.print.Panel;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.SlideProblem;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.content.text.Passage;
import org.watchword.content.text.SourcePlace;

/// One sign proves nothing: where several are listed, a line to remember or "what else could it be?" stands beside
/// them.
final class SignCheck implements Check {

    private static final int A_LIST = 2;

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        for (TrainingModule module : library.modules()) {
            for (ModuleText text : module.texts().values()) {
                text.slides().stream()
                        .filter(slide -> slide.language().equals(text.language()))
                        .forEach(slide -> look(slide, problems));
            }
        }
        for (Print print : library.prints()) {
            print.texts().values().forEach(text -> look(library, print, text, problems));
        }
    }

    private static void look(Slide slide, Consumer<Problem> problems) {
        if (standAlone(slide.body())) {
            problems.accept(new SlideProblem.SignsAlone(slide.place(), slide.heading(), signs(slide.body())));
        }
    }

    private static void look(Library library, Print print, PrintText text, Consumer<Problem> problems) {
        for (Panel panel : text.panels()) {
            if (standAlone(panel.body())) {
                SourcePlace place = library.passages().stream()
                        .filter(passage -> passage.kind() == Passage.Kind.PRINT_HEADING)
                        .filter(passage ->
                                passage.place().file().equals(text.place().file()))
                        .filter(passage -> passage.owner().equals(print.id()))
                        .filter(passage -> passage.text().equals(panel.heading()))
                        .findFirst()
                        .map(Passage::place)
                        .orElse(text.place());
                problems.accept(new SlideProblem.SignsAlone(place, panel.heading(), signs(panel.body())));
            }
        }
    }

    private static boolean standAlone(List<Block> body) {
        return signs(body) >= A_LIST
                && body.stream().noneMatch(Block.Remember.class::isInstance)
                && Inline.allOf(body).noneMatch(inline -> inline instanceof Inline.Sign sign && sign.otherwise());
    }

    private static int signs(List<Block> body) {
        return (int) Inline.allOf(body)
                .filter(inline -> inline instanceof Inline.Sign sign && !sign.otherwise())
                .count();
    }
}
