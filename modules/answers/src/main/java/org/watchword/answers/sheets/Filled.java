package org.watchword.answers.sheets;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.watchword.session.learned.Answer;
import org.watchword.session.learned.Mark;
import org.watchword.session.learned.Sheet;
import org.watchword.session.learned.ThenNow;

/// What one slip has answered in one set so far.
///
/// @param paper whether it was typed in from paper
/// @param marks question id to what its answer came to
/// @param points question id to a point from 1 to 5: of a scale, or how sure somebody is of that question's answer
record Filled(boolean paper, Map<String, Mark> marks, Map<String, Integer> points) {

    static final Filled NOTHING = new Filled(false, Map.of(), Map.of());
    static final Filled PAPER = new Filled(true, Map.of(), Map.of());

    Filled {
        marks = Map.copyOf(marks);
        points = Map.copyOf(points);
    }

    Filled marked(String question, Mark mark) {
        Map<String, Mark> more = new HashMap<>(marks);
        more.put(question, mark);
        return new Filled(paper, more, points);
    }

    /// Without a point, whoever had one before has none now.
    Filled pointed(String question, OptionalInt point) {
        Map<String, Integer> more = new HashMap<>(points);
        more.remove(question);
        point.ifPresent(at -> more.put(question, at));
        return new Filled(paper, marks, more);
    }

    /// Whether nothing was answered.
    boolean empty() {
        return marks.values().stream().allMatch(Mark.SKIPPED::equals) && points.isEmpty();
    }

    /// How sure somebody is of a question that they left out says nothing.
    Sheet sheet(Map<String, ThenNow> said) {
        Map<String, Answer> answers = new HashMap<>();
        marks.forEach((question, mark) -> {
            Integer sure = mark == Mark.SKIPPED ? null : points.get(question);
            answers.put(question, new Answer(mark, sure == null ? OptionalInt.empty() : OptionalInt.of(sure)));
        });
        return new Sheet(answers, said);
    }
}
