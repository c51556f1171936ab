package org.watchword.desktop.setup;

import java.util.List;
import java.util.Optional;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;

/// The page in plain words.
///
/// @param sum how it stands, in one sentence
/// @param before what was so in this venue the last time
/// @param other the form that can be changed to; empty the evening before
/// @param otherName its name
/// @param go what comes next
/// @param listening whether the next key is the clicker's
public record SetupViewState(
        String title,
        String detail,
        String sum,
        Optional<String> before,
        List<Line> lines,
        Optional<Occasion> other,
        String otherName,
        String go,
        boolean listening) {

    /// Keeps its own copy.
    public SetupViewState {
        lines = List.copyOf(lines);
    }

    /// One thing that is looked at.
    ///
    /// @param when in how many minutes before people come; empty when it has none
    /// @param tick words of the box that the trainer ticks; empty when the program knows by itself
    /// @param trial words of the button that tries it; empty when there is nothing to try
    public record Line(
            Row row,
            String name,
            String when,
            Verdict verdict,
            Optional<String> tick,
            boolean ticked,
            Optional<String> trial) {}

    /// The page of a session.
    public static SetupViewState of(SetupPage page, SetupFacts facts, Texts texts) {
        Judge judge = new Judge(facts, texts);
        List<Line> lines = page.occasion().rows().stream()
                .map(row -> line(row, judge.of(row), page, facts, texts))
                .toList();
        boolean evening = page.occasion() == Occasion.EVENING_BEFORE;
        boolean brief = page.occasion() == Occasion.THREE_MINUTES;
        return new SetupViewState(
                texts.get(evening ? SetupWord.TITLE_TOMORROW : SetupWord.TITLE),
                texts.get(SetupWord.DETAIL, page.deck(), page.venue()),
                sum(lines, texts),
                page.last().map(last -> before(last, page, texts)),
                lines,
                evening ? Optional.empty() : Optional.of(brief ? Occasion.HALL : Occasion.THREE_MINUTES),
                texts.get(brief ? SetupWord.EVERYTHING : SetupWord.THREE_MINUTES),
                texts.get(evening ? SetupWord.GO_HOME : SetupWord.GO),
                page.listening());
    }

    private static Line line(Row row, Verdict verdict, SetupPage page, SetupFacts facts, Texts texts) {
        return new Line(
                row,
                texts.get(SetupNames.name(row)),
                row.minutes() == 0 ? "" : texts.get(SetupWord.MINUTES_BEFORE, row.minutes()),
                verdict,
                row.hers() ? Optional.of(texts.get(SetupWord.TICK)) : Optional.empty(),
                facts.ticked().contains(row),
                SetupNames.trial(row, page.listening()).map(word -> texts.get(word)));
    }

    private static String sum(List<Line> lines, Texts texts) {
        long red = lines.stream()
                .filter(line -> line.verdict() instanceof Verdict.Red)
                .count();
        long open = lines.stream()
                .filter(line -> !(line.verdict() instanceof Verdict.Good))
                .count();
        if (red > 0) {
            return texts.get(SetupWord.SUM_RED, red);
        }
        return open > 0 ? texts.get(SetupWord.SUM_OPEN, open) : texts.get(SetupWord.SUM_GOOD);
    }

    private static String before(Visit last, SetupPage page, Texts texts) {
        String day = new Days(texts, page.today()).day(last.day());
        List<String> left = page.occasion().rows().stream()
                .filter(row -> row.hers() && !last.ticked().contains(row))
                .map(row -> texts.get(SetupNames.name(row)))
                .toList();
        return left.isEmpty()
                ? texts.get(SetupWord.LAST_TIME_ALL, day)
                : texts.get(SetupWord.LAST_TIME, day, String.join(", ", left));
    }
}
