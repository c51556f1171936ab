package org.watchword.desktop.present.state;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Question;

/// Finds slides by a word that the trainer remembers, in headings first, then on the slide, then in the notes.
///
/// @param slide its index in the deck
/// @param heading of the slide, or the question's text
/// @param inNotes the word stands only in the notes
public record Finding(int slide, String heading, boolean inNotes) {

    private static final int MOST = 12;

    /// The slides that have this word, best first; nothing for less than two letters.
    public static List<Finding> of(DeckPlan plan, String wanted, Wording wording) {
        String word = wanted.strip().toLowerCase(Locale.ROOT);
        if (word.length() < 2) {
            return List.of();
        }
        return IntStream.range(0, 3)
                .boxed()
                .flatMap(rank -> IntStream.range(0, plan.slides().size())
                        .filter(slide -> rank(plan.slides().get(slide), word, wording) == rank)
                        .mapToObj(slide -> new Finding(slide, heading(plan, slide), rank == 2)))
                .limit(MOST)
                .toList();
    }

    /// What a slide is called in lists.
    public static String heading(DeckPlan plan, int slide) {
        PlannedSlide planned = plan.slides().get(slide);
        return planned.question().map(Question::text).orElse(planned.slide().heading());
    }

    private static int rank(PlannedSlide planned, String word, Wording wording) {
        String heading =
                planned.question().map(Question::text).orElse(planned.slide().heading());
        if (has(heading, word)) {
            return 0;
        }
        boolean body =
                NoteViewState.lines(planned.slide().body(), wording).stream().anyMatch(line -> has(line.words(), word));
        if (body) {
            return 1;
        }
        boolean notes = planned.slide().notes().stream()
                .flatMap(note -> NoteViewState.lines(note.body(), wording).stream())
                .anyMatch(line -> has(line.words(), word));
        return notes ? 2 : 3;
    }

    private static boolean has(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
