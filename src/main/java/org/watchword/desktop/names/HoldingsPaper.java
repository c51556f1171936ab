package org.watchword.desktop.names;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Statement;
import org.watchword.print.Statement.Fact;
import org.watchword.print.Statement.Part;
import org.watchword.room.names.Holdings;
import org.watchword.room.names.Holdings.Copies;

/// What a laptop holds, on one page for whoever has to know how much is at stake. Numbers alone, and the name of the
/// place that holds copies.
record HoldingsPaper(Texts texts, Days days, ZoneId zone) {

    Statement of(Holdings holdings) {
        return new Statement(
                texts.language().code(),
                texts.get(NamesWord.HELD_TITLE),
                texts.get(NamesWord.HELD_LEAD, days.date(days.today())),
                List.of(numbers(holdings), safety(holdings)));
    }

    private Part numbers(Holdings holdings) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(NamesWord.HELD_SESSIONS, holdings.sessions()));
        facts.add(fact(NamesWord.HELD_PEOPLE, holdings.people()));
        facts.add(fact(NamesWord.HELD_NAMES, holdings.namesInAll()));
        holdings.names()
                .forEach((year, names) -> facts.add(new Fact(
                        texts.get(NamesWord.HELD_NAMES_YEAR, Integer.toString(year)), Integer.toString(names))));
        return new Part(texts.get(NamesWord.HELD_NUMBERS), facts, List.of());
    }

    private Part safety(Holdings holdings) {
        String backup = holdings.lastBackup()
                .map(made -> days.date(made.atZone(zone).toLocalDate()))
                .orElseGet(() -> texts.get(NamesWord.HELD_NO_BACKUP));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                texts.get(NamesWord.HELD_PASSPHRASE),
                texts.get(holdings.locked() ? NamesWord.HELD_YES : NamesWord.HELD_NO)));
        facts.add(new Fact(texts.get(NamesWord.HELD_BACKUP), backup));
        holdings.copies()
                .ifPresentOrElse(
                        copies -> facts.addAll(copies(copies)),
                        () -> facts.add(new Fact(texts.get(NamesWord.HELD_PLACE), texts.get(NamesWord.HELD_NO_PLACE))));
        return new Part(texts.get(NamesWord.HELD_SAFETY), facts, List.of());
    }

    private List<Fact> copies(Copies copies) {
        String count = copies.count().isPresent()
                ? Integer.toString(copies.count().getAsInt())
                : texts.get(NamesWord.HELD_PLACE_AWAY);
        String newest = copies.newest()
                .map(made -> days.date(made.atZone(zone).toLocalDate()))
                .orElseGet(() -> texts.get(NamesWord.HELD_NO_COPY));
        return List.of(
                new Fact(texts.get(NamesWord.HELD_PLACE), copies.place()),
                new Fact(texts.get(NamesWord.HELD_COPIES), count),
                new Fact(texts.get(NamesWord.HELD_NEWEST_COPY), newest));
    }

    private Fact fact(NamesWord about, int number) {
        return new Fact(texts.get(about), Integer.toString(number));
    }
}
