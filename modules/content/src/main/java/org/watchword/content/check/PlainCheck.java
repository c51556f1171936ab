package org.watchword.content.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.ModuleText;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.SlideProblem;
import org.watchword.content.problem.WordProblem;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.PlainForm;

/// A plain slide is a picture and a few words, its trainer asks what was understood, and a whole deck of them is made
/// of words that a learner knows.
final class PlainCheck implements Check {

    /// The layouts of a picture and a few words.
    private static final Set<Layout> DRAWN = EnumSet.of(Layout.PLAIN, Layout.PICTURE);

    private static final int MOST_WORDS = 8;
    private static final int LEAST_PERCENT = 95;

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        ShownText shown = ShownText.of(library);
        for (TrainingModule module : library.modules()) {
            for (ModuleText text : module.texts().values()) {
                if (PlainForm.is(text.language())) {
                    text.slides().stream()
                            .filter(slide -> slide.language().equals(text.language()))
                            .forEach(slide -> slide(slide, shown, problems));
                }
            }
        }
        for (String form : library.settings().plainForms()) {
            library.decks().forEach(deck -> words(library, deck, form, shown, problems));
        }
    }

    private static void slide(Slide slide, ShownText shown, Consumer<Problem> problems) {
        int words = shown.words(slide);
        if (DRAWN.contains(slide.layout()) && words > MOST_WORDS) {
            problems.accept(new SlideProblem.TooManyPlainWords(slide.place(), words, MOST_WORDS));
        }
        if (!slide.notes().isEmpty() && slide.notes().stream().noneMatch(note -> note.voice() == Voice.ASK)) {
            problems.accept(new SlideProblem.NoTeachBack(slide.place()));
        }
    }

    private static void words(Library library, Deck deck, String form, ShownText shown, Consumer<Problem> problems) {
        library.plan(deck.id(), form).ifPresent(plan -> {
            Coverage coverage = shown.coverage(plan);
            if (coverage.percent() < LEAST_PERCENT) {
                problems.accept(new WordProblem.Uncommon(
                        deck.place(),
                        form,
                        (int) coverage.percent(),
                        LEAST_PERCENT,
                        String.join(", ", coverage.uncommon().keySet())));
            }
        });
    }
}
