package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.h2.tools.ChangeFileEncryption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.register.PersonRow;
import org.watchword.session.Arrival;
import org.watchword.session.Entered;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionState;
import org.watchword.testkit.MarkerSearch;

class ForgettingTest {

    @TempDir
    Path folder;

    @Test
    void anErasedPersonStillCountsButIsNamedNowhere() throws IOException {
        GivenSession session;
        try (Records records = GivenSession.open(folder)) {
            session = GivenSession.prepared(records, 1)
                    .arrives("MarkerGone", "Cars")
                    .arrives("MarkerStays", "Cars");
            assertTrue(records.erase(session.id(), GivenSession.person("MarkerGone"), GivenSession.START));
            List<PersonRow> people = records.ask().people(session.id());
            assertEquals(2, people.size());
            assertEquals(new Personal.Erased(), people.getFirst().personal());
            session.presented();
            assertEquals(
                    new Personal.Erased(),
                    records.ask().people(session.id()).getFirst().personal());
        }
        try (Records records = GivenSession.open(folder)) {
            SessionState state = SessionState.replay(records.history(session.id()));
            assertEquals(
                    new Personal.Erased(), state.register().people().getFirst().personal());
            assertTrue(records.verify().holds(), "the chain and the register hold without the name");
        }
    }

    @Test
    void whoWasExpectedAndCorrectedIsForgottenInEveryEvent() throws IOException {
        PersonId person = GivenSession.person("MarkerGone");
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1);
            List<SessionEvent> events = List.of(
                    new SessionEvent.PersonExpected(person, new Personal.Known("MarkerGone", "Cars", "Driver")),
                    new SessionEvent.ExpectedArrived(person, Arrival.IN_TIME, Entered.AT_THE_DOOR),
                    new SessionEvent.PersonCorrected(person, new Personal.Known("MarkerGoner", "Cars", "Driver")),
                    new SessionEvent.PersonExpected(
                            GivenSession.person("MarkerStays"), new Personal.Known("MarkerStays", "Cars", "")));
            records.append(session.id(), events, GivenSession.START, GivenSession.ZONE);
            assertTrue(records.erase(session.id(), person, GivenSession.START));
            SessionState state = SessionState.replay(records.history(session.id()));
            assertEquals(
                    new Personal.Erased(), state.register().people().getFirst().personal());
            assertEquals(
                    new Personal.Erased(),
                    records.ask().people(session.id()).getFirst().personal());
            assertEquals(1, records.ask().expected(session.id()).size());
            assertTrue(records.verify().holds());
        }
    }

    @Test
    void whoWasOnlyExpectedIsForgottenInTheRegisterToo() throws IOException {
        PersonId person = GivenSession.person("MarkerGone");
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1);
            Personal known = new Personal.Known("MarkerGone", "Cars", "Driver");
            records.append(
                    session.id(),
                    List.of(new SessionEvent.PersonExpected(person, known)),
                    GivenSession.START,
                    GivenSession.ZONE);
            assertEquals(known, records.ask().expected(session.id()).getFirst().personal());
            records.erase(session.id(), person, GivenSession.START);
            assertEquals(
                    new Personal.Erased(),
                    records.ask().expected(session.id()).getFirst().personal());
        }
    }

    @Tag("h2-file")
    @Test
    void noTraceOfAnErasedNameIsLeftInTheDatabaseFile() throws IOException, SQLException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1)
                    .arrives("MarkerGone", "Cars")
                    .arrives("MarkerStays", "Cars");
            records.ask().sessions();
            records.erase(session.id(), GivenSession.person("MarkerGone"), GivenSession.START);
        }
        assertEquals(List.of(), MarkerSearch.filesHolding(folder, "MarkerStays"), "nothing is kept in the clear");
        Path register = folder.resolve("register");
        char[] key = Locksmith.key(folder).hex();
        ChangeFileEncryption.execute(register.toString(), "register", "AES", key, null, true);
        assertFalse(MarkerSearch.filesHolding(register, "MarkerStays").isEmpty(), "the search must be able to find");
        assertEquals(List.of(), MarkerSearch.filesHolding(register, "MarkerGone"));
    }

    @Test
    void somebodyErasedStaysErasedWhenOlderFilesComeBack() throws IOException {
        Path journal = folder.resolve("journal").resolve("000001.journal");
        Path older = folder.resolve("older");
        GivenSession session;
        try (Records records = GivenSession.open(folder)) {
            session = GivenSession.prepared(records, 1).arrives("Marker", "Cars");
        }
        Files.copy(journal, older);
        try (Records records = GivenSession.open(folder)) {
            records.erase(session.id(), GivenSession.person("Marker"), GivenSession.START);
        }
        putNamesBack(journal, older);
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(folder));
        try (Records records = opened.records()) {
            assertTrue(
                    opened.remarks().contains(new Remark.ErasedAgain(1)),
                    opened.remarks().toString());
            assertEquals(
                    new Personal.Erased(),
                    records.ask().people(session.id()).getFirst().personal());
            assertTrue(records.verify().holds());
        }
    }

    @Test
    void whomToTurnToIsForgottenAndThatItWasSettledStays() throws IOException {
        GivenSession session;
        try (Records records = GivenSession.open(folder)) {
            session = GivenSession.guarded(records, 1, "MarkerLead").arrives("Ada", "Cars");
            assertTrue(records.eraseSafeguarding(session.id(), GivenSession.START));
            assertFalse(records.eraseSafeguarding(session.id(), GivenSession.START), "nobody is named any more");
        }
        try (Records records = GivenSession.open(folder)) {
            SessionState state = SessionState.replay(records.history(session.id()));
            assertEquals(new Safeguarding.Agreed(), state.setup().safeguarding());
            assertEquals(1, state.register().people().size());
            assertTrue(records.verify().holds());
        }
    }

    @Tag("h2-file")
    @Test
    void whomToTurnToStandsNeitherInTheClearNorInTheDatabase() throws IOException, SQLException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.guarded(records, 1, "MarkerLead").arrives("MarkerStays", "Cars");
            records.ask().sessions();
        }
        assertEquals(List.of(), MarkerSearch.filesHolding(folder, "MarkerLead"));
        Path register = folder.resolve("register");
        char[] key = Locksmith.key(folder).hex();
        ChangeFileEncryption.execute(register.toString(), "register", "AES", key, null, true);
        assertFalse(MarkerSearch.filesHolding(register, "MarkerStays").isEmpty(), "the search must be able to find");
        assertEquals(List.of(), MarkerSearch.filesHolding(register, "MarkerLead"), "and so no export can hold it");
    }

    @Test
    void erasingSomebodyUnknownChangesNothing() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1).arrives("Ada", "Cars");
            assertFalse(records.erase(session.id(), GivenSession.person("Nobody"), GivenSession.START));
            assertEquals(
                    new Personal.Known("Ada", "Cars"),
                    records.ask().people(session.id()).getFirst().personal());
        }
    }

    /// The older file's events with the newer file's end: what a careless copying back of files leaves.
    private static void putNamesBack(Path journal, Path older) throws IOException {
        byte[] erased = Files.readAllBytes(journal);
        byte[] named = Files.readAllBytes(older);
        int erasing = lastFrame(erased);
        byte[] both = Arrays.copyOf(named, named.length + erased.length - erasing);
        System.arraycopy(erased, erasing, both, named.length, erased.length - erasing);
        Files.write(journal, both);
        Files.move(older, older.resolveSibling("older.used"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static int lastFrame(byte[] file) {
        int at = 8;
        int last = at;
        while (at < file.length) {
            last = at;
            at += 8 + ByteBuffer.wrap(file, at, 4).getInt();
        }
        return last;
    }
}
