package org.watchword.desktop.present.state;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.watchword.content.asked.Asked;
import org.watchword.content.deck.DeckPlan;

/// A hard question from the floor with its answer, for the trainer's eyes.
///
/// @param answer its paragraphs
/// @param source where the answer was read
public record AskedViewState(String question, List<NoteViewState.Line> answer, List<NoteViewState.Line> source) {

    private static final int MOST = 8;

    public AskedViewState {
        answer = List.copyOf(answer);
        source = List.copyOf(source);
    }

    /// The questions that have every word that was typed, those first that have them all in the question itself. For
    /// less than two letters those that this audience asks most likely.
    public static List<AskedViewState> of(DeckPlan plan, String typed, Wording wording) {
        List<String> words = Arrays.stream(
                        typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .toList();
        if (typed.strip().length() < 2) {
            return views(
                    plan.asked().stream()
                            .filter(asked -> asked.isAskedBy(plan.deck().audience())),
                    wording);
        }
        return views(
                Stream.concat(
                                plan.asked().stream().filter(asked -> has(asked.question(), words)),
                                plan.asked().stream().filter(asked -> has(all(asked, wording), words)))
                        .distinct(),
                wording);
    }

    private static List<AskedViewState> views(Stream<Asked> asked, Wording wording) {
        return asked.limit(MOST)
                .map(one -> new AskedViewState(
                        one.question(),
                        NoteViewState.lines(one.answer(), wording),
                        NoteViewState.lines(one.source(), wording)))
                .toList();
    }

    private static String all(Asked asked, Wording wording) {
        String answer = String.join(
                " ",
                NoteViewState.lines(asked.answer(), wording).stream()
                        .map(NoteViewState.Line::words)
                        .toList());
        return String.join(
                " ", asked.question(), answer, String.join(" ", asked.tags()).replace('-', ' '));
    }

    private static boolean has(String text, List<String> words) {
        String small = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(small::contains);
    }
}
