package org.watchword.desktop.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Statement;
import org.watchword.print.Statement.Fact;
import org.watchword.records.KeptName;
import org.watchword.room.names.AboutPerson;
import org.watchword.room.names.AboutPerson.Attended;
import org.watchword.room.names.AboutPerson.KeptAs;
import org.watchword.room.names.Holdings;
import org.watchword.room.names.Holdings.Copies;
import org.watchword.session.Arrival;
import org.watchword.session.Entered;
import org.watchword.session.result.PersonResults;
import org.watchword.session.result.PersonalWords;
import org.watchword.session.result.Taken;

class PapersTest {
    private static final Instant NEWEST = Instant.parse("2026-11-20T20:00:00Z");
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Days DAYS = new Days(ENGLISH, GivenNames.TODAY);

    @Test
    void aPersonReadsEveryFormOfTheNameAndWhenItGoes() {
        KeptName name = GivenNames.name(1, LocalDate.of(2025, 10, 1), "Adda Byte", "Ada Byte");
        AboutPerson.Entry entry = new AboutPerson.Entry(
                name.day(),
                LocalTime.of(9, 30),
                name.training(),
                "",
                KeptAs.CAME,
                name.told(),
                Optional.of(new Attended(
                        Arrival.LATE, GivenNames.AT.atZone(GivenNames.ZONE), Optional.empty(), Entered.By.TRAINER, 0)),
                tested(),
                name.due(12));
        Statement paper = new PersonPaper(ENGLISH, DAYS).of(new AboutPerson(List.of(entry)));
        List<Fact> facts = paper.parts().getFirst().facts();
        assertEquals(
                List.of("Adda Byte", "Ada Byte"),
                facts.stream()
                        .filter(fact -> fact.about().equals("Name"))
                        .map(Fact::words)
                        .toList());
        assertTrue(facts.contains(new Fact("Kept because", "You came after the beginning")), facts.toString());
        saysTheTest(facts);
        assertTrue(facts.getLast().words().contains("1 October 2026"), facts.toString());
        assertTrue(facts.stream().noneMatch(fact -> fact.about().equals("Place")), "nothing is said of what is empty");
    }

    private static void saysTheTest(List<Fact> facts) {
        assertTrue(facts.contains(new Fact("Badge or licence number", "PH 1234")), facts.toString());
        assertTrue(facts.contains(new Fact("Tested for", "taxi-licensing")), facts.toString());
        assertTrue(
                facts.stream()
                        .anyMatch(fact ->
                                fact.about().equals("Test") && fact.words().contains("try 2: passed")),
                facts.toString());
    }

    private static AboutPerson.Tested tested() {
        LocalDate day = LocalDate.of(2025, 10, 1);
        Taken taken = new Taken("taxi-licensing", 1, "taxi-drivers", 1, 2, true, day, "en");
        return new AboutPerson.Tested(
                new PersonResults(
                        PersonalWords.of("PH 1234"), List.of(), null, List.of(taken), List.of(), List.of(), null),
                List.of(day));
    }

    @Test
    void whatALaptopHoldsIsNumbers() {
        Holdings holdings = new Holdings(
                12,
                new TreeMap<>(java.util.Map.of(2025, 40, 2026, 51)),
                230,
                true,
                Optional.of(NEWEST),
                Optional.of(new Copies("Bea’s stick", OptionalInt.of(5), Optional.of(NEWEST))));
        List<Fact> facts = facts(holdings);
        assertTrue(facts.contains(new Fact("People by name", "91")), facts.toString());
        assertTrue(facts.contains(new Fact("of sessions in 2025", "40")), facts.toString());
        assertTrue(facts.contains(new Fact("Behind a passphrase", "Yes")), facts.toString());
        assertEquals(new Fact("Copies are kept in", "Bea’s stick"), facts.get(facts.size() - 3));
        assertEquals(new Fact("Copies there", "5"), facts.get(facts.size() - 2));
        assertTrue(facts.getLast().words().contains("20 November 2026"), facts.toString());
    }

    @Test
    void aStickInADrawerIsNotCounted() {
        List<Fact> facts = facts(new Holdings(
                1,
                new TreeMap<>(),
                2,
                false,
                Optional.empty(),
                Optional.of(new Copies("stick", OptionalInt.empty(), Optional.empty()))));
        assertTrue(facts.contains(new Fact("Copies there", "Not plugged in when this was written")), facts.toString());
        assertEquals(new Fact("Newest copy", "None yet"), facts.getLast());
        List<Fact> none = facts(new Holdings(1, new TreeMap<>(), 2, false, Optional.empty(), Optional.empty()));
        assertEquals(new Fact("Copies are kept in", "No second place"), none.getLast());
    }

    private static List<Fact> facts(Holdings holdings) {
        Statement paper = new HoldingsPaper(ENGLISH, DAYS, GivenNames.ZONE).of(holdings);
        return paper.parts().stream().flatMap(part -> part.facts().stream()).toList();
    }
}
