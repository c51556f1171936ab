package org.watchword.desktop.slide.face;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.watchword.content.question.QuestionKind;
import org.watchword.session.RoundId;
import org.watchword.session.Tally;

/// What a room has called out and the trainer has typed, each with her Enter as her yes. It is on this laptop and on
/// the
/// wall, and is never written down: anybody may call out anything, and a record must not hold it.
///
/// @param said by question, in the order in which it was called
public record CalledOut(Map<RoundId, List<String>> said) {
    /// Nobody has called out anything.
    public static final CalledOut NOTHING = new CalledOut(Map.of());

    /// What a wall can show in letters that are read from the back.
    private static final int MOST_SENTENCES = 6;

    private static final int MOST_WORDS = 30;
    private static final int LONGEST_SENTENCE = 80;
    private static final int LONGEST_WORD = 24;

    public CalledOut {
        said = Map.copyOf(said);
    }

    /// Whether a question of this kind is answered by calling out.
    public static boolean answers(QuestionKind kind) {
        return kind == QuestionKind.TEXT || kind == QuestionKind.CLOUD;
    }

    /// The most letters of one thing that is called out.
    public static int longest(QuestionKind kind) {
        return kind == QuestionKind.CLOUD ? LONGEST_WORD : LONGEST_SENTENCE;
    }

    /// What was called out to one question, in that order; the same words stand in it as often as they were called.
    public List<String> of(RoundId round) {
        return said.getOrDefault(round, List.of());
    }

    /// Different words with how often they were called, as the wall shows them.
    public Tally tally(RoundId round) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        of(round).forEach(words -> counts.merge(words, 1, Integer::sum));
        return new Tally(counts);
    }

    /// Whether the wall has no room for other words than those on it.
    public boolean full(RoundId round, QuestionKind kind) {
        int most = kind == QuestionKind.CLOUD ? MOST_WORDS : MOST_SENTENCES;
        return tally(round).counts().size() >= most;
    }

    /// One more. Nothing changes for what is blank or too long, or when the wall is full. Words that stand there
    /// already,
    /// in capitals or not, are counted once more.
    public CalledOut with(RoundId round, QuestionKind kind, String typed) {
        String words = typed.strip().replaceAll("\\s+", " ");
        String known = of(round).stream()
                .filter(other -> same(other, words))
                .findFirst()
                .orElse("");
        boolean fits = !words.isEmpty() && words.length() <= longest(kind);
        if (!fits || (known.isEmpty() && full(round, kind))) {
            return this;
        }
        return changed(round, list -> list.add(known.isEmpty() ? words : known));
    }

    /// Without the last one.
    public CalledOut undone(RoundId round) {
        return of(round).isEmpty() ? this : changed(round, List::removeLast);
    }

    /// Without these words, however often they were called.
    public CalledOut without(RoundId round, String words) {
        return changed(round, list -> list.removeIf(words::equals));
    }

    private CalledOut changed(RoundId round, Consumer<List<String>> change) {
        List<String> list = new ArrayList<>(of(round));
        change.accept(list);
        Map<RoundId, List<String>> all = new LinkedHashMap<>(said);
        all.put(round, List.copyOf(list));
        return new CalledOut(all);
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
