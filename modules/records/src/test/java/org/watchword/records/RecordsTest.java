package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.register.PersonRow;
import org.watchword.records.register.PuttingAway;
import org.watchword.records.register.Rebuilt;
import org.watchword.records.register.RoundRow;
import org.watchword.records.register.SessionRow;
import org.watchword.session.Band;
import org.watchword.session.Personal;
import org.watchword.session.Phase;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;

class RecordsTest {

    @TempDir
    Path folder;

    @Test
    void theRegisterSaysWhatWasAppended() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1)
                    .arrives("Zoë O’Brien", "Łódź Cars")
                    .arrives("Bo", "")
                    .heads(Band.STAFF, 3)
                    .presented();
            SessionRow row = records.ask().session(session.id()).orElseThrow();
            assertEquals(Phase.PRESENTING, row.phase());
            assertEquals(new SessionRow.People(2, 3), row.people());
            assertEquals(1, row.slide());
            List<PersonRow> people = records.ask().people(session.id());
            assertEquals(
                    new Personal.Known("Zoë O’Brien", "Łódź Cars"),
                    people.get(0).personal());
            assertEquals(new Personal.Known("Bo", ""), people.get(1).personal());
            RoundRow round = records.ask().rounds(session.id()).getFirst();
            assertEquals(
                    List.of(2, 7, 1),
                    round.options().stream()
                            .map(RoundRow.OptionRow::handsOrNull)
                            .toList());
        }
    }

    @Test
    void somebodyTakenBackIsNotInTheRegister() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1)
                    .arrives("Ada", "")
                    .happens(new SessionEvent.PersonRemoved(GivenSession.person("Ada")));
            assertEquals(List.of(), records.ask().people(session.id()));
        }
    }

    @Test
    void aClosedSessionIsPutAwayAndTakenBackAtOnce() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            SessionId session =
                    GivenSession.prepared(records, 1).presented().closed().id();
            assertFalse(records.ask().session(session).orElseThrow().putAway());
            records.put(session, PuttingAway.PUT_AWAY, GivenSession.START.plusSeconds(9000), GivenSession.ZONE);
            assertTrue(records.ask().session(session).orElseThrow().putAway());
            records.put(session, PuttingAway.TAKEN_BACK, GivenSession.START.plusSeconds(9001), GivenSession.ZONE);
            assertFalse(records.ask().session(session).orElseThrow().putAway());
        }
    }

    @Test
    void aHistoryReplaysToTheStateThatWasLeft() throws IOException {
        GivenSession session;
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 2).closed();
            session = GivenSession.prepared(records, 1).arrives("Ada", "Cars").presented();
        }
        try (Records records = GivenSession.open(folder)) {
            SessionState state = SessionState.replay(records.history(session.id()));
            assertEquals(1, state.show().at().slide());
            assertEquals(1, state.register().people().size());
            List<SessionRow> all = records.ask().sessions();
            assertEquals(session.id(), all.getFirst().id(), "the one touched last comes first");
            assertTrue(all.getFirst().unfinished());
            assertFalse(all.get(1).unfinished());
        }
    }

    @Test
    void deletingTheDatabaseLosesNothing() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            for (int number = 1; number <= 60; number++) {
                GivenSession.prepared(records, number)
                        .arrive("Cars " + number % 3, 4)
                        .heads(Band.PEOPLE, number)
                        .closed();
            }
        }
        List<SessionRow> before;
        try (Records records = GivenSession.open(folder)) {
            before = records.ask().sessions();
        }
        Files.delete(folder.resolve("register").resolve("register.mv.db"));
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(folder));
        assertEquals(List.of(new Remark.RegisterRebuilt(Rebuilt.MISSING)), opened.remarks());
        try (Records records = opened.records()) {
            assertEquals(before, records.ask().sessions());
            assertTrue(records.verify().holds());
        }
    }

    @Test
    void aDatabaseThatWillNotOpenIsSetAsideAndBuiltAnew() throws IOException {
        GivenSession session;
        try (Records records = GivenSession.open(folder)) {
            session = GivenSession.prepared(records, 1).arrives("Ada", "Cars");
        }
        Path file = folder.resolve("register").resolve("register.mv.db");
        Files.write(file, new byte[20_000]);
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(folder));
        assertEquals(List.of(new Remark.RegisterRebuilt(Rebuilt.WOULD_NOT_OPEN)), opened.remarks());
        try (Records records = opened.records()) {
            assertEquals(1, records.ask().people(session.id()).size());
        }
        try (Stream<Path> aside = Files.list(folder.resolve("register").resolve("aside"))) {
            assertEquals(1, aside.count());
        }
    }

    @Test
    void aDatabaseThatIsAheadOfTheJournalIsBuiltAnew() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1).arrives("Ada", "Cars");
        }
        Path journal = folder.resolve("journal").resolve("000001.journal");
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length - 1));
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(folder));
        assertTrue(opened.remarks().contains(new Remark.RegisterRebuilt(Rebuilt.AHEAD)));
        opened.records().close();
    }

    @Test
    void aSecondCopyOfTheProgramIsToldSo() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            assertInstanceOf(Opening.InUse.class, Locksmith.open(folder));
            GivenSession.prepared(records, 1);
        }
        GivenSession.open(folder).close();
    }

    @Test
    void aLostKeyIsToldAndNothingIsOverwritten() throws IOException {
        GivenSession.open(folder).close();
        Files.delete(folder.resolve("data.key"));
        assertEquals(new Opening.Unreadable(Opening.Why.KEY_MISSING), Locksmith.open(folder));
        assertFalse(Files.exists(folder.resolve("data.key")));
    }

    @Test
    void aKeyOfOtherRecordsIsToldAndNothingIsChanged(@TempDir Path other) throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1);
        }
        GivenSession.open(other).close();
        Path journal = folder.resolve("journal").resolve("000001.journal");
        byte[] before = Files.readAllBytes(journal);
        Files.copy(other.resolve("data.key"), folder.resolve("data.key"), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(new Opening.Unreadable(Opening.Why.KEY_OF_OTHER_RECORDS), Locksmith.open(folder));
        assertEquals(before.length, Files.readAllBytes(journal).length);
    }

    @Test
    void aDamagedKeyIsTold() throws IOException {
        GivenSession.open(folder).close();
        Files.writeString(folder.resolve("data.key"), "watchword data key 1\n00\n00\n");
        assertEquals(new Opening.Unreadable(Opening.Why.KEY_DAMAGED), Locksmith.open(folder));
    }

    @Test
    void noFileBesideTheDatabaseTellsWhatIsInIt() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1).arrives("Marker", "Cars");
            records.ask();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".trace.db")));
        }
    }
}
