package org.watchword.desktop.changes;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.changes.ChangesFacts.Reading;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Changed;
import org.watchword.records.Changed.Group;
import org.watchword.room.changes.ChangeLine;

/// The changes in plain words.
///
/// @param rows the newest first
/// @param none what stands there in the place of rows
/// @param kinds to choose from, as long as there are groups
/// @param trouble what is wrong with the days, told beside them
/// @param progress what is being done
/// @param done how much of it is done, from 0 to 1
/// @param saving whether nothing else can be chosen, because what was chosen is being saved
/// @param status how many changes are shown, and how far back
/// @param older whether there may be more
/// @param save whether there is anything to be saved
record ChangesViewState(
        String title,
        List<Row> rows,
        Optional<None> none,
        ChangesChoice choice,
        List<String> kinds,
        Optional<String> trouble,
        Optional<String> progress,
        double done,
        boolean saving,
        String status,
        boolean older,
        boolean save) {

    /// One change.
    ///
    /// @param detail when, in which session, and where or by whom
    record Row(String what, String detail) {}

    /// That there is no row, and why.
    ///
    /// @param clear whether other choices may help
    record None(String words, String detail, boolean clear) {}

    ChangesViewState {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    static ChangesViewState of(ChangesFacts facts, ChangesChoice choice, Texts texts) {
        Days days = new Days(texts, facts.today());
        ChangeWords words = new ChangeWords(texts);
        Reading reading = facts.reading();
        List<ChangeLine> lines = facts.found().stream().limit(facts.shown()).toList();
        boolean more = facts.found().size() > lines.size() || !reading.done();
        return new ChangesViewState(
                facts.about()
                        .map(one -> texts.get(ChangesWord.TITLE_OF, words.occasion(one, days)))
                        .orElseGet(() -> texts.get(ChangesWord.TITLE)),
                lines.stream().map(line -> row(line, days)).toList(),
                none(facts, choice, texts),
                choice,
                List.of(Group.values()).stream().map(words::group).toList(),
                choice.span().reversed() ? Optional.of(texts.get(ChangesWord.FROM_AFTER_TO)) : Optional.empty(),
                progress(reading, texts),
                reading.parts() == 0 ? 0 : (double) reading.read() / reading.parts(),
                reading.saving(),
                status(facts, lines, days),
                !reading.busy() && more,
                !reading.busy() && (more || !lines.isEmpty()));
    }

    private static Row row(ChangeLine line, Days days) {
        Texts texts = days.texts();
        ChangeWords words = new ChangeWords(texts);
        Changed changed = line.changed();
        ZonedDateTime at = changed.at().atZone(changed.zone());
        String when = days.moment(at.toLocalDate(), at.toLocalTime());
        String who = words.who(changed);
        String detail = line.occasion()
                .map(one -> texts.get(ChangesWord.DETAILS_OF, when, words.occasion(one, days), who))
                .orElseGet(() -> texts.get(ChangesWord.DETAILS, when, who));
        return new Row(words.what(changed), detail);
    }

    private static Optional<None> none(ChangesFacts facts, ChangesChoice choice, Texts texts) {
        Reading reading = facts.reading();
        if (!facts.found().isEmpty() || reading.busy()) {
            return Optional.empty();
        }
        if (!reading.done()) {
            return Optional.of(new None(texts.get(ChangesWord.NONE_YET), "", choice.narrows()));
        }
        return Optional.of(
                choice.narrows()
                        ? new None(texts.get(ChangesWord.NONE_MATCH), "", true)
                        : new None(texts.get(ChangesWord.EMPTY), texts.get(ChangesWord.EMPTY_DETAIL), false));
    }

    private static Optional<String> progress(Reading reading, Texts texts) {
        if (!reading.busy()) {
            return Optional.empty();
        }
        if (!reading.opened()) {
            return Optional.of(texts.get(ChangesWord.OPENING));
        }
        ChangesWord word = reading.saving() ? ChangesWord.SAVING : ChangesWord.LOOKING;
        return Optional.of(texts.get(word, reading.read(), reading.parts()));
    }

    private static String status(ChangesFacts facts, List<ChangeLine> lines, Days days) {
        Texts texts = days.texts();
        if (facts.said().isPresent()) {
            return texts.get(facts.said().get());
        }
        if (lines.isEmpty()) {
            return "";
        }
        boolean all = facts.reading().done() && lines.size() == facts.found().size();
        String shown = texts.get(ChangesWord.SHOWN, lines.size());
        return all
                ? texts.get(ChangesWord.READ_ALL, shown)
                : texts.get(
                        ChangesWord.READ_BACK_TO,
                        shown,
                        days.day(lines.getLast().day()));
    }
}
