package org.watchword.desktop.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.register.RegisterAsk.Kind;
import org.watchword.desktop.register.RegisterFacts.Present;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;

/// The register in plain words. Only what is saved has a tick: a row appears when the disk has acknowledged it.
///
/// @param here how many are here, in words
/// @param names whether the boxes for names are shown
/// @param rows who is here, the last first; empty without names
/// @param counters the counts of people without a name
/// @param saved when the last entry was saved, or that one is being saved
/// @param settled false while an entry is on its way to the disk
/// @param unseen whether the audience cannot see this list
/// @param privacy the same in words, with what to do when it may
/// @param goOn the words on the lamp button
record RegisterViewState(
        String detail,
        String here,
        boolean names,
        Draft draft,
        List<Row> rows,
        List<Counter> counters,
        Optional<String> saved,
        boolean settled,
        boolean undo,
        boolean unseen,
        String privacy,
        String goOn,
        Optional<String> trouble) {

    /// Somebody who is here.
    ///
    /// @param takeBack what a screen reader says on the button that takes them back
    record Row(String person, String name, String organisation, String takeBack) {}

    /// A count with + and −.
    record Counter(Kind kind, String label, int count, String more, String fewer) {}

    static RegisterViewState of(RegisterFacts facts, Draft draft, Texts texts) {
        return new RegisterViewState(
                texts.get(RegisterWord.DETAIL, facts.deck(), facts.venue()),
                texts.get(
                        RegisterWord.HERE,
                        facts.present().size() + facts.heads().all()),
                facts.names(),
                draft,
                rows(facts, texts),
                counters(facts, texts),
                saved(facts, texts),
                facts.saving() == 0,
                facts.undo() && facts.saving() == 0,
                facts.unseen(),
                texts.get(facts.unseen() ? RegisterWord.AUDIENCE_SEES : RegisterWord.MAY_BE_SEEN),
                texts.get(facts.presenting() ? RegisterWord.BACK_TO_SLIDES : RegisterWord.START),
                facts.trouble());
    }

    private static List<Row> rows(RegisterFacts facts, Texts texts) {
        return facts.present().reversed().stream().map(one -> row(one, texts)).toList();
    }

    private static Row row(Present one, Texts texts) {
        String name = one.name().isEmpty() ? texts.get(RegisterWord.FORGOTTEN) : one.name();
        return new Row(one.person(), name, one.organisation(), texts.get(RegisterWord.TAKE_BACK_NAMED, name));
    }

    private static List<Counter> counters(RegisterFacts facts, Texts texts) {
        List<Counter> counters = new ArrayList<>();
        if (facts.pupils()) {
            counters.add(counter(Kind.PUPILS, RegisterWord.PUPILS, facts.heads().pupils(), texts));
            counters.add(counter(Kind.STAFF, RegisterWord.STAFF, facts.heads().staff(), texts));
        } else {
            var label = facts.names() ? RegisterWord.WITHOUT_NAME : RegisterWord.PEOPLE;
            counters.add(counter(Kind.PEOPLE, label, facts.heads().people(), texts));
        }
        return List.copyOf(counters);
    }

    private static Counter counter(Kind kind, RegisterWord word, int count, Texts texts) {
        String label = texts.get(word);
        return new Counter(
                kind, label, count, texts.get(RegisterWord.MORE_OF, label), texts.get(RegisterWord.FEWER_OF, label));
    }

    private static Optional<String> saved(RegisterFacts facts, Texts texts) {
        if (facts.saving() > 0) {
            return Optional.of(texts.get(RegisterWord.SAVING));
        }
        var days = new Days(texts, LocalDate.EPOCH);
        return facts.savedAt().map(at -> texts.get(RegisterWord.SAVED_AT, days.time(at)));
    }
}
