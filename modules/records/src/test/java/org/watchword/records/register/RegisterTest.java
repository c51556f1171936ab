package org.watchword.records.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.GivenSession;
import org.watchword.records.event.EventCodec;
import org.watchword.records.journal.Appended;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Disk;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Journal;
import org.watchword.records.key.KeyFile;
import org.watchword.session.Arrival;
import org.watchword.session.Band;
import org.watchword.session.Happened;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;

class RegisterTest {

    private static final SessionId SESSION = SessionId.parse("0197a000-0000-7000-8000-000000000001");
    private static final long A_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Path folder;
    private final DataKey key;
    private final Journal journal;
    private Register register;
    private int backups;

    RegisterTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.key = new KeyFile(folder).create();
        this.journal = Journal.open(folder.resolve("journal"), key, Disk.REAL, _ -> {});
        this.register = open();
    }

    @AfterEach
    void close() throws IOException {
        register.close();
        journal.close();
    }

    @Test
    void aDatabaseThatDiesIsOpenedAnewAndCatchesUp() throws IOException {
        register.follow(append(new SessionEvent.SessionPrepared(GivenSession.setup()), heads(5)));
        List<Entry> missed = append(heads(6));
        assertThrows(IOException.class, () -> register.ask(handle -> handle.execute("select * from no_such_table")));
        register.follow(missed);
        assertEquals(List.of(new HeadRow(Band.PEOPLE, 6)), new Queries(register).heads(SESSION));
        assertEquals(3, new Queries(register).counts().sequence());
    }

    @Test
    void eventsHandedOverTwiceCountOnce() throws IOException {
        List<Entry> entries = append(new SessionEvent.SessionPrepared(GivenSession.setup()), heads(5));
        register.follow(entries);
        register.follow(entries);
        assertEquals(2, new Queries(register).counts().sequence());
        assertTrue(differing().isEmpty());
    }

    @Test
    void eventsThatWereMissedAreFetchedFromTheJournal() throws IOException {
        append(new SessionEvent.SessionPrepared(GivenSession.setup()), heads(5));
        register.follow(append(heads(7)));
        assertEquals(List.of(new HeadRow(Band.PEOPLE, 7)), new Queries(register).heads(SESSION));
        assertTrue(differing().isEmpty());
    }

    @Test
    void aFillingThatStoppedHalfWayBeginsAgain() throws IOException {
        register.follow(append(new SessionEvent.SessionPrepared(GivenSession.setup()), heads(5)));
        register.ask(handle -> handle.execute("delete from journal_mark"));
        register.close();
        register = open();
        assertEquals(Optional.of(Rebuilt.WOULD_NOT_OPEN), register.rebuilt());
        assertEquals(2, new Queries(register).counts().sequence());
        assertTrue(differing().isEmpty());
    }

    @Tag("h2-file")
    @Test
    void aFilledRegisterHasEveryIndexOfTheTables() throws IOException {
        String indexes = "select count(*) from information_schema.indexes where index_name = :name";
        append(new SessionEvent.SessionPrepared(GivenSession.setup()));
        register.follow(append(heads(7)));
        for (String name : List.of("attendance_person", "expected_person_person")) {
            int found = register.ask(handle -> handle.createQuery(indexes)
                    .bind("name", name)
                    .mapTo(Integer.class)
                    .one());
            assertEquals(1, found, name);
        }
    }

    @Test
    void theRegisterFollowsWithoutBeingAsked() throws IOException {
        try (Follower follower = new Follower(register)) {
            follower.follow(append(new SessionEvent.SessionPrepared(GivenSession.setup())));
            long deadline = System.nanoTime() + 30 * A_SECOND;
            while (new Queries(register).counts().sequence() == 0 && System.nanoTime() < deadline) {
                LockSupport.parkNanos(A_SECOND / 100);
            }
        }
        assertEquals(1, new Queries(register).counts().sequence());
    }

    @Test
    void aBackupIsMadeBeforeTablesThatHoldSomethingAreChanged() throws IOException {
        register.follow(append(new SessionEvent.SessionPrepared(GivenSession.setup())));
        assertEquals(0, backups);
        register.ask(handle -> handle.execute("update flyway_schema_history set success = false"));
        register.close();
        register = open();
        assertEquals(1, backups);
        assertEquals(Optional.of(Rebuilt.WOULD_NOT_OPEN), register.rebuilt(), "a step that failed is not repaired");
        assertTrue(differing().isEmpty());
    }

    @Test
    void aRegisterFromBeforeThereWereTotalsIsGivenThem() throws IOException {
        register.follow(append(new SessionEvent.SessionPrepared(GivenSession.setup()), heads(5), named()));
        register.ask(handle -> handle.execute("drop table session_total"));
        register.ask(handle -> handle.execute("delete from \"flyway_schema_history\" where \"version\" = '6'"));
        register.close();
        register = open();
        assertEquals(1, backups);
        assertEquals(Optional.empty(), register.rebuilt());
        assertTrue(differing().isEmpty());
        List<SessionRow> sessions = new Queries(register).sessions();
        assertEquals(1, new Queries(register).attended(sessions).unique());
    }

    @Test
    void totalsThatAreNotThoseOfTheJournalAreFound() throws IOException {
        register.follow(append(new SessionEvent.SessionPrepared(GivenSession.setup()), named()));
        register.ask(handle -> handle.execute("update session_total set origins = '7=Elsewhere'"));
        assertEquals(List.of(SESSION), differing());
    }

    @Test
    void whatADatabaseSaysAboutAFailureIsNeverRepeated() {
        IOException broken = assertThrows(
                IOException.class, () -> register.ask(handle -> handle.execute("select 'Marker Name' from nowhere")));
        assertFalse(broken.getMessage().contains("Marker"));
        assertEquals(null, broken.getCause());
    }

    @Test
    void aFolderWithASemicolonInItsNameIsRefused(@TempDir Path other) {
        Path trap = other.resolve("a;INIT=DROP ALL OBJECTS");
        assertThrows(IOException.class, () -> RegisterAddress.of(trap, key));
    }

    private List<SessionId> differing() throws IOException {
        Comparison comparison = new Comparison();
        journal.read(comparison);
        return List.copyOf(comparison.differing(register));
    }

    private Register open() throws IOException {
        return Register.open(folder.resolve("register"), key, journal, false, copying -> {
            backups++;
            assertTrue(copying.to(folder.resolve("copy" + backups + ".zip")).sessions() > 0);
        });
    }

    private static SessionEvent heads(int count) {
        return new SessionEvent.HeadsCounted(Band.PEOPLE, count);
    }

    private static SessionEvent named() {
        return new SessionEvent.PersonArrived(
                GivenSession.person("Ann"), Arrival.IN_TIME, new Personal.Known("Ann", "City\nCars"));
    }

    private List<Entry> append(SessionEvent... events) {
        List<Draft> drafts = new ArrayList<>();
        for (SessionEvent event : events) {
            drafts.add(EventCodec.encode(SESSION, new Happened(event, GivenSession.START, GivenSession.ZONE)));
        }
        return assertInstanceOf(Appended.Forced.class, journal.append(drafts)).entries();
    }
}
