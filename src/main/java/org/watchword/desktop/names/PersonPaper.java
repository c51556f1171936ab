package org.watchword.desktop.names;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Statement;
import org.watchword.print.Statement.Fact;
import org.watchword.print.Statement.Part;
import org.watchword.records.KeptName;
import org.watchword.room.names.AboutPerson;
import org.watchword.room.names.AboutPerson.Attended;
import org.watchword.room.names.AboutPerson.Entry;
import org.watchword.session.Arrival;
import org.watchword.session.result.PersonResults;

/// Everything about one person, written to her.
record PersonPaper(Texts texts, Days days) {

    Statement of(AboutPerson person) {
        return new Statement(
                texts.language().code(),
                texts.get(NamesWord.PERSON_TITLE),
                texts.get(NamesWord.PERSON_LEAD),
                person.entries().stream().map(this::part).toList());
    }

    private Part part(Entry entry) {
        List<Fact> facts = new ArrayList<>();
        add(facts, NamesWord.PERSON_TRAINING, entry.training());
        add(facts, NamesWord.PERSON_PLACE, entry.venue());
        add(facts, NamesWord.PERSON_KEPT_AS, texts.get(why(entry)));
        entry.names()
                .forEach(told -> name(facts, told, told.equals(entry.names().getFirst())));
        entry.attended().ifPresent(attended -> attended(facts, attended));
        tested(facts, entry.tested());
        add(facts, NamesWord.PERSON_REMOVED, days.date(entry.removedOn()));
        String heading = texts.get(NamesWord.PERSON_ENTRY, days.date(entry.day()), days.time(entry.time()));
        return new Part(heading, facts, List.of());
    }

    private void name(List<Fact> facts, KeptName.Told told, boolean first) {
        add(facts, NamesWord.PERSON_NAME, told.who().name());
        add(facts, NamesWord.PERSON_ORGANISATION, told.who().organisation());
        add(facts, NamesWord.PERSON_ROLE, told.who().role());
        NamesWord written = first ? NamesWord.PERSON_WRITTEN : NamesWord.PERSON_CORRECTED;
        add(facts, written, moment(told.at().atZone(told.zone())));
    }

    private void attended(List<Fact> facts, Attended attended) {
        add(facts, NamesWord.PERSON_ARRIVED, moment(attended.arrived()));
        attended.left().ifPresent(left -> add(facts, NamesWord.PERSON_LEFT, moment(left)));
    }

    private void tested(List<Fact> facts, AboutPerson.Tested tested) {
        PersonResults results = tested.results();
        add(facts, NamesWord.PERSON_BADGE, results.badge().orElse(""));
        add(facts, NamesWord.PERSON_AUTHORITY, results.authority().orElse(""));
        results.tries()
                .forEach(taken -> add(
                        facts,
                        NamesWord.PERSON_TEST,
                        texts.get(
                                taken.passed() ? NamesWord.PERSON_PASSED : NamesWord.PERSON_NOT_PASSED,
                                taken.authority(),
                                taken.attempt(),
                                days.date(taken.day()))));
        add(facts, NamesWord.PERSON_MISSED, String.join(", ", results.missed().orElse(List.of())));
        results.certificates()
                .forEach(each -> add(
                        facts, NamesWord.PERSON_CERTIFICATE, each.certificate().number()));
        tested.listed().forEach(day -> add(facts, NamesWord.PERSON_LISTED, days.date(day)));
    }

    private static NamesWord why(Entry entry) {
        return switch (entry.keptAs()) {
            case CAME -> {
                boolean late = entry.attended()
                        .filter(attended -> attended.arrival() == Arrival.LATE)
                        .isPresent();
                yield late ? NamesWord.CAME_LATE : NamesWord.CAME;
            }
            case EXPECTED -> NamesWord.EXPECTED;
            case TAKEN_OUT -> NamesWord.TAKEN_OUT;
            case LEAD -> NamesWord.LEAD;
            case STAFF -> NamesWord.STAFF;
            case CERTIFICATE -> NamesWord.CERTIFICATE;
        };
    }

    private String moment(ZonedDateTime at) {
        return texts.get(NamesWord.PERSON_ENTRY, days.date(at.toLocalDate()), days.time(at.toLocalTime()));
    }

    private void add(List<Fact> facts, NamesWord about, String words) {
        if (!words.isEmpty()) {
            facts.add(new Fact(texts.get(about), words));
        }
    }
}
