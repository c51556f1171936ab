package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.backup.Backup;
import org.watchword.records.journal.Disk;
import org.watchword.records.journal.Finding;
import org.watchword.session.Band;
import org.watchword.session.SessionEvent;

class VerifyTest {

    @TempDir
    Path folder;

    @Test
    void wholeRecordsHoldAndSayHowManyThereAre() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1)
                    .arrives("Ada", "")
                    .arrives("Bo", "")
                    .heads(Band.STAFF, 2);
            Verified verified = records.verify();
            assertTrue(verified.holds());
            assertEquals(4, verified.events());
            assertEquals(4, verified.lastSequence());
            assertEquals(3, verified.registerRows());
            assertTrue(verified.newestBackup().isEmpty());
        }
    }

    @Tag("h2-file")
    @Test
    void aRowChangedByHandIsFound() throws IOException, SQLException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1).heads(Band.PEOPLE, 8);
            GivenSession.prepared(records, 2).heads(Band.PEOPLE, 8);
        }
        byHand("update head_count set heads = 80 where session_id = (select min(session_id) from head_count)");
        try (Records records = GivenSession.open(folder)) {
            Verified verified = records.verify();
            assertFalse(verified.holds());
            assertEquals(1, verified.differingSessions());
        }
    }

    @Tag("h2-file")
    @Test
    void aSessionAddedByHandIsFound() throws IOException, SQLException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1);
        }
        byHand(
                "insert into training_session select random_uuid(), deck_id, deck_title, deck_hash, deck_language, venue,"
                        + " planned_on, planned_at, funder, area, audience, head_count_only, rehearsal, phase, slide_index,"
                        + " slide_count, prepared_at, touched_at, started_at, closed_at, seconds_taught, time_zone,"
                        + " named_people, counted_people, put_away, kind, programme"
                        + " from training_session");
        try (Records records = GivenSession.open(folder)) {
            assertEquals(1, records.verify().differingSessions());
        }
    }

    @Test
    void aDamagedJournalIsFoundEveryTimeAndTheRegisterKeepsWhatItHolds() throws IOException {
        Path journal = folder.resolve("journal").resolve("000001.journal");
        GivenSession session;
        int inside;
        try (Records records = GivenSession.open(folder)) {
            session = GivenSession.prepared(records, 1).arrives("Ada", "");
            inside = written(Files.readAllBytes(journal)) - 30;
            session.arrives("Bo", "");
        }
        byte[] bytes = Files.readAllBytes(journal);
        bytes[inside] ^= 1;
        Files.write(journal, bytes);
        for (int time = 0; time < 2; time++) {
            Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(folder));
            try (Records records = opened.records()) {
                assertTrue(opened.remarks().stream()
                        .anyMatch(remark -> remark instanceof Remark.InJournal(Finding finding)
                                && finding instanceof Finding.Damaged));
                assertFalse(records.verify().holds());
                assertEquals(2, records.ask().people(session.id()).size(), "nothing is thrown away");
            }
        }
    }

    private static int written(byte[] withRoom) {
        int end = withRoom.length;
        while (withRoom[end - 1] == 0) {
            end--;
        }
        return end;
    }

    @Test
    void aDamagedBackupIsFound() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1).arrives("Ada", "");
            Backup backup =
                    assertInstanceOf(BackedUp.Made.class, records.backup()).backup();
            assertEquals(
                    backup.file(), records.verify().newestBackup().orElseThrow().file());
            assertTrue(records.verify().holds());
            byte[] zip = Files.readAllBytes(backup.file());
            zip[zip.length / 2] ^= 1;
            Files.write(backup.file(), zip);
            assertFalse(records.verify().holds());
        }
    }

    @Test
    void aProgramThatDidNotCloseIsToldTheNextTime() throws IOException {
        GivenSession.open(folder).close();
        Files.createFile(folder.resolve("open.marker"));
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(folder));
        assertEquals(List.of(new Remark.NotClosed()), opened.remarks());
        opened.records().close();
        assertFalse(Files.exists(folder.resolve("open.marker")));
    }

    @Test
    void aSessionDoesNotBeginWithTooLittleRoomButGoesOn() throws IOException {
        Disk nearlyFull = new Disk() {
            @Override
            public long free(Path anywhere) {
                return Records.ROOM_FOR_A_SESSION - 1;
            }
        };
        GivenSession session;
        try (Records records = GivenSession.open(folder)) {
            session = GivenSession.prepared(records, 1);
        }
        Surroundings surroundings = new Surroundings(nearlyFull, InstantSource.system());
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(folder, surroundings));
        try (Records records = opened.records()) {
            SessionEvent prepared = records.history(session.id()).getFirst().event();
            for (SessionEvent begins : List.of(prepared, new SessionEvent.DoorsOpened())) {
                assertEquals(
                        new Keeping.NotKept(Keeping.Why.TOO_LITTLE_ROOM),
                        records.append(session.id(), List.of(begins), GivenSession.START, GivenSession.ZONE));
            }
            assertInstanceOf(
                    Keeping.Kept.class,
                    records.append(
                            session.id(),
                            List.of(new SessionEvent.SlideShown(1, 0)),
                            GivenSession.START,
                            GivenSession.ZONE));
        }
    }

    private void byHand(String sql) throws IOException, SQLException {
        String hex = new String(Locksmith.key(folder).hex());
        String url =
                "jdbc:h2:file:" + folder.resolve("register").resolve("register").toAbsolutePath()
                        + ";CIPHER=AES;DATABASE_TO_LOWER=TRUE;TRACE_LEVEL_FILE=0";
        try (Connection connection = DriverManager.getConnection(url, "watchword", hex + " " + hex);
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
