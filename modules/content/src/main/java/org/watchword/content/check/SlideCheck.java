package org.watchword.content.check;

import java.util.function.Consumer;
import org.watchword.content.deck.ModuleText;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.ReferenceProblem;
import org.watchword.content.problem.SlideProblem;
import org.watchword.content.problem.TimeProblem;
import org.watchword.content.slide.Slide;

/// A slide must be short enough to be heard, and must not leave its trainer alone.
final class SlideCheck implements Check {

    static final int MOST_WORDS = 40;

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        ShownText shown = ShownText.of(library);
        for (TrainingModule module : library.modules()) {
            for (ModuleText text : module.texts().values()) {
                GrammarWords words = library.settings().wordsIn(text.language());
                text.slides().stream()
                        .filter(slide -> slide.language().equals(text.language()))
                        .forEach(slide -> look(library, slide, words, shown, problems));
            }
        }
    }

    private static void look(
            Library library, Slide slide, GrammarWords words, ShownText shown, Consumer<Problem> problems) {
        if (slide.notes().isEmpty()) {
            problems.accept(new SlideProblem.NoNotes(slide.place()));
        }
        if (slide.sensitive() && slide.beforeYouShow().isEmpty()) {
            problems.accept(new SlideProblem.NoWarning(slide.place(), words.before()));
        }
        int count = shown.words(slide);
        if (count > MOST_WORDS) {
            problems.accept(new SlideProblem.TooManyWords(slide.place(), count));
        }
        slide.timer()
                .map(timer -> timer.toSeconds() / 60.0)
                .filter(timer -> timer > slide.minutes())
                .ifPresent(timer -> problems.accept(new TimeProblem.OfTimer(slide.place(), timer, slide.minutes())));
        slide.question()
                .filter(id -> library.planner().question(id, slide.language()).isEmpty())
                .ifPresent(id -> problems.accept(new ReferenceProblem.UnknownQuestion(slide.place(), id.toString())));
    }
}
