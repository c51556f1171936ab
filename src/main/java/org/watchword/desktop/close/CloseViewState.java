package org.watchword.desktop.close;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.watchword.desktop.close.Summary.Change;
import org.watchword.desktop.close.Summary.Score;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.records.backup.CopiedAway;

/// The end of a session in plain words: what it came to, and what to take away from it.
///
/// @param open whether the session still has to be ended; until then nothing can be saved from it
/// @param busy whether it is being ended, or a file is being saved
/// @param figures people and minutes, in large letters
/// @param doubt hands that were typed and count in no total
/// @param times planned and taken minutes by part; empty before the end and when no slide was shown
/// @param rehearsal nobody was there: only the times are of interest
/// @param named whether there are names
record CloseViewState(
        String title,
        String detail,
        boolean open,
        boolean busy,
        List<Figure> figures,
        List<Row> rows,
        Optional<Line> doubt,
        List<TimeRow> times,
        boolean rehearsal,
        List<String> materials,
        boolean named,
        Optional<Line> backup) {

    /// A number in large letters with what it counts and a second line.
    record Figure(String number, String what, String more) {}

    /// A question with what was known before and after.
    record Row(String question, String before, String after, boolean better) {}

    /// A part of the deck with its minutes.
    ///
    /// @param over "2 min longer"
    /// @param longer it took noticeably longer than planned
    record TimeRow(String title, String planned, String taken, String over, boolean longer) {}

    /// A sentence that is good news or not.
    record Line(String text, boolean good) {}

    /// Where the closing of a session stands.
    enum Stage {
        /// It can still go on.
        OPEN,
        /// Being closed.
        ENDING,
        /// Closed; the backup is being made and opened once to see that it can be read.
        BACKING_UP,
        /// Closed, with a backup that was opened.
        SAFE,
        /// Closed and safe in the journal, but without a backup.
        NO_BACKUP
    }

    static CloseViewState of(Summary summary, Stage stage, LocalDate today, Texts texts) {
        var days = new Days(texts, today);
        boolean open = stage == Stage.OPEN || stage == Stage.ENDING;
        String where = texts.get(
                CloseWord.DETAIL, summary.deck(), summary.venue(), days.moment(summary.date(), summary.time()));
        return new CloseViewState(
                texts.get(title(open, summary.rehearsal())),
                summary.rehearsal() ? where + " · " + texts.get(CloseWord.REHEARSAL) : where,
                open,
                stage == Stage.ENDING,
                summary.rehearsal()
                        ? List.of(minutes(summary, texts))
                        : List.of(people(summary, texts), minutes(summary, texts)),
                summary.questions().stream().map(one -> row(one, texts)).toList(),
                doubt(summary.doubted(), open, texts),
                open || summary.minutes() == 0
                        ? List.of()
                        : summary.parts().stream()
                                .map(part -> time(part, texts))
                                .toList(),
                summary.rehearsal(),
                summary.materials(),
                !open && summary.names() && summary.named() > 0,
                backup(stage, texts));
    }

    /// Before the end she can still go back to the slide and say that it is right.
    private static Optional<Line> doubt(List<String> questions, boolean open, Texts texts) {
        CloseWord word = open ? CloseWord.DOUBT_OPEN : CloseWord.DOUBT;
        String named = questions.stream().map(one -> "“" + one + "”").collect(Collectors.joining(", "));
        return questions.isEmpty() ? Optional.empty() : Optional.of(new Line(texts.get(word, named), false));
    }

    private static CloseWord title(boolean open, boolean rehearsal) {
        return open ? CloseWord.END_TITLE : rehearsal ? CloseWord.REHEARSED_TITLE : CloseWord.CLOSED_TITLE;
    }

    private static TimeRow time(PartTime part, Texts texts) {
        long over = Math.round(part.taken() - part.planned());
        String words = over == 0
                ? texts.get(CloseWord.AS_PLANNED)
                : over > 0 ? texts.get(CloseWord.LONGER, over) : texts.get(CloseWord.SHORTER, -over);
        return new TimeRow(
                part.title(),
                texts.get(CloseWord.PART_MINUTES, Math.round(part.planned())),
                texts.get(CloseWord.PART_MINUTES, Math.round(part.taken())),
                words,
                over > 0);
    }

    private static Figure people(Summary summary, Texts texts) {
        int all = summary.named() + summary.counted();
        String more = summary.named() > 0
                ? texts.get(CloseWord.PEOPLE_NAMED, summary.named(), summary.counted())
                : texts.get(CloseWord.PEOPLE_COUNTED);
        return new Figure(Integer.toString(all), texts.get(CloseWord.PEOPLE, all), more);
    }

    private static Figure minutes(Summary summary, Texts texts) {
        String more = summary.minutes() == 0
                ? texts.get(CloseWord.NOT_SHOWN)
                : texts.get(CloseWord.MINUTES_PLANNED, summary.planned());
        return new Figure(Long.toString(summary.minutes()), texts.get(CloseWord.MINUTES, summary.minutes()), more);
    }

    private static Row row(Change change, Texts texts) {
        boolean better = change.before().isPresent()
                && change.after().isPresent()
                && share(change.after().get()) > share(change.before().get());
        return new Row(change.question(), score(change.before(), texts), score(change.after(), texts), better);
    }

    private static double share(Score score) {
        return score.hands() == 0 ? 0 : (double) score.right() / score.hands();
    }

    private static String score(Optional<Score> score, Texts texts) {
        return score.map(one -> texts.get(CloseWord.RIGHT_OF, one.right(), one.hands()))
                .orElse(texts.get(CloseWord.NOT_COUNTED));
    }

    /// The same, with what came of the copy for the second place. That it is missing is said calmly: nothing is lost.
    CloseViewState copied(CopiedAway copy, Texts texts) {
        CloseWord word = switch (copy) {
            case CopiedAway.Copied _ -> CloseWord.COPY_DONE;
            case CopiedAway.NotCopied(CopiedAway.Why why) ->
                switch (why) {
                    case ABSENT -> CloseWord.COPY_ABSENT;
                    case FULL -> CloseWord.COPY_FULL;
                    case NOT_WRITABLE, SAME_PLACE -> CloseWord.COPY_NOT_WRITABLE;
                };
        };
        Optional<Line> both = backup.map(line ->
                new Line(line.text() + ". " + texts.get(word), line.good() && copy instanceof CopiedAway.Copied));
        return new CloseViewState(
                title, detail, open, busy, figures, rows, doubt, times, rehearsal, materials, named, both);
    }

    private static Optional<Line> backup(Stage stage, Texts texts) {
        return switch (stage) {
            case OPEN, ENDING -> Optional.empty();
            case BACKING_UP -> Optional.of(new Line(texts.get(CloseWord.BACKUP_RUNNING), true));
            case SAFE -> Optional.of(new Line(texts.get(CloseWord.BACKUP_DONE), true));
            case NO_BACKUP -> Optional.of(new Line(texts.get(CloseWord.BACKUP_FAILED), false));
        };
    }
}
