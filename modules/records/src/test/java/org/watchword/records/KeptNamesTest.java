package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;

class KeptNamesTest {

    @TempDir
    Path folder;

    @Test
    void aNameIsFoundWhereverTheJournalHoldsIt() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1)
                    .arrives("Stays", "Cars")
                    .arrives("Taken Out", "Cars")
                    .arrives("Twice", "Cars")
                    .happens(
                            expects("Dropped"),
                            new SessionEvent.ExpectationDropped(GivenSession.person("Dropped")),
                            new SessionEvent.PersonRemoved(GivenSession.person("Taken Out")),
                            new SessionEvent.LinesJoined(GivenSession.person("Stays"), GivenSession.person("Twice")));
            assertEquals(1, records.ask().people(session.id()).size());
            assertEquals(List.of("Stays", "Taken Out", "Twice", "Dropped"), names(records));
        }
    }

    @Test
    void everyFormOfANameIsToldTheLastOneAsWhoItIs() throws IOException {
        PersonId person = GivenSession.person("Adda");
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1)
                    .arrives("Adda", "Cars")
                    .happens(new SessionEvent.PersonCorrected(person, new Personal.Known("Ada", "Cars", "Driver")));
            KeptName name = records.names().getFirst();
            assertEquals(new Personal.Known("Ada", "Cars", "Driver"), name.who());
            assertEquals("Adda", name.told().getFirst().who().name());
        }
    }

    @Test
    void whomToTurnToIsAmongTheNames() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.guarded(records, 1, "Mrs Lead");
            assertEquals(List.of("Mrs Lead", "Mr Staff"), names(records));
            KeptName name = records.names().getFirst();
            assertEquals(KeptName.Why.LEAD, name.why());
            assertEquals(KeptName.Why.STAFF, records.names().getLast().why());
            records.erase(List.of(name.line()), GivenSession.START);
            assertEquals(List.of(), records.names());
            assertFalse(records.eraseSafeguarding(session.id(), GivenSession.START));
        }
    }

    @Test
    void theOldestSessionComesFirstAndSaysWhenItsNamesAreDue() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 5).arrives("Later", "Cars");
            GivenSession.prepared(records, 1).arrives("Sooner", "Cars");
            assertEquals(List.of("Sooner", "Later"), names(records));
            KeptName sooner = records.names().getFirst();
            assertEquals(LocalDate.of(2026, 11, 22), sooner.day());
            assertEquals(LocalDate.of(2027, 11, 22), sooner.due(12));
            assertEquals("Taxi drivers", sooner.training());
        }
    }

    @Test
    void aNameDoesNotReachALog() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1).arrives("Ada", "Cars");
            assertFalse(records.names().toString().contains("Ada"));
        }
    }

    private static SessionEvent expects(String name) {
        return new SessionEvent.PersonExpected(GivenSession.person(name), new Personal.Known(name, "Cars"));
    }

    private static List<String> names(Records records) throws IOException {
        return records.names().stream().map(name -> name.who().name()).toList();
    }
}
