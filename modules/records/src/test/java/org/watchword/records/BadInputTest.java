package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.export.ExportWords;
import org.watchword.records.export.Exports;
import org.watchword.records.register.PersonRow;
import org.watchword.records.register.RegisterBroken;
import org.watchword.records.register.Scope;
import org.watchword.records.register.SessionRow;
import org.watchword.session.Arrival;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;
import org.watchword.tables.CsvWriter;

/// What somebody who means harm, a failing disk, or a careless hand may leave where the records are.
class BadInputTest {

    private static final String RAN = "watchword.test.foreign-code-ran";

    @TempDir
    Path folder;

    @Tag("h2-file")
    @Test
    void codeInAForeignDatabaseInPlaceOfTheRegisterNeverRuns() throws IOException, SQLException {
        GivenSession session;
        try (Records records = GivenSession.open(folder)) {
            session = GivenSession.prepared(records, 1).arrives("Ada", "Cars");
        }
        for (String cipher : List.of("", ";CIPHER=AES")) {
            Path register = folder.resolve("register").resolve("register.mv.db");
            Files.delete(register);
            foreign(folder.resolve("register").resolve("register"), cipher);
            Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(folder));
            try (Records records = opened.records()) {
                assertEquals(1, records.ask().people(session.id()).size(), "the journal tells it anew");
                assertTrue(records.verify().holds());
            }
            assertFalse(Boolean.getBoolean(RAN));
        }
    }

    @Tag("h2-file")
    @Test
    void norDoesCodeInABackup(@TempDir Path other) throws IOException, SQLException {
        Path backup;
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1);
            backup = assertInstanceOf(BackedUp.Made.class, records.backup())
                    .backup()
                    .file();
        }
        for (String cipher : List.of("", ";CIPHER=AES")) {
            Path evil = other.resolve("evil" + cipher.length());
            foreign(evil, cipher);
            Path crafted = other.resolve("watchword-crafted" + cipher.length() + ".zip");
            byte[] database = Files.readAllBytes(evil.resolveSibling(evil.getFileName() + ".mv.db"));
            Zipped.add(backup, crafted, "register/register.mv.db", database);
            Restored restored = new Restore(folder, Surroundings.REAL, Locksmith.KEYS).bringBack(crafted);
            assertEquals(new Restored.NotBroughtBack(Restored.Why.DAMAGED), restored);
            assertFalse(Boolean.getBoolean(RAN));
        }
    }

    /// Proves that the fixture bites: opened as H2 opens it, its code runs.
    @Test
    void theForeignDatabaseWouldRunItsCode(@TempDir Path other) throws SQLException {
        foreign(other.resolve("evil"), "");
        String url =
                "jdbc:h2:file:" + other.resolve("evil").toAbsolutePath() + ";TRACE_LEVEL_FILE=0;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "watchword", "");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into training_session values (1)");
            assertTrue(Boolean.getBoolean(RAN));
        } finally {
            System.clearProperty(RAN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;INIT=RUNSCRIPT FROM 'evil.sql'", "a;CIPHER=X", "semi;colon"})
    void aFolderWhoseNameHoldsASettingIsRefusedAndNothingRuns(String name) throws IOException {
        Path bad = folder.resolve(name);
        assertEquals(new Opening.Unreadable(Opening.Why.FOLDER_NAME), Locksmith.open(bad));
        assertFalse(Files.exists(bad), "nothing was written");
    }

    @Test
    void aBackupMayLieInAFolderWhoseNameHoldsASetting() throws IOException {
        Path backup;
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1);
            backup = assertInstanceOf(BackedUp.Made.class, records.backup())
                    .backup()
                    .file();
        }
        Path odd = Files.createDirectories(folder.resolve("stick;INIT=SELECT 1"));
        Path copy = Files.copy(backup, odd.resolve("watchword;INIT=1.zip"));
        assertInstanceOf(
                Restored.BroughtBack.class, new Restore(folder, Surroundings.REAL, Locksmith.KEYS).bringBack(copy));
    }

    @Test
    void flippedBitsInTheJournalAreFoundToldAndTheRestIsKept() throws IOException {
        for (int number = 1; number <= 3; number++) {
            try (Records records = GivenSession.open(folder)) {
                GivenSession.prepared(records, number).presented();
            }
        }
        Path segment = folder.resolve("journal").resolve("000001.journal");
        byte[] whole = Files.readAllBytes(segment);
        Random random = new Random(5);
        for (int flip = 0; flip < 25; flip++) {
            byte[] bytes = whole.clone();
            bytes[8 + random.nextInt(bytes.length - 8)] ^= (byte) (1 << random.nextInt(8));
            Path copy = Files.createDirectories(folder.resolve("flip-" + flip));
            Files.copy(folder.resolve("data.key"), copy.resolve("data.key"));
            Files.createDirectories(copy.resolve("journal"));
            Files.write(copy.resolve("journal").resolve("000001.journal"), bytes);
            Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(copy));
            try (Records records = opened.records()) {
                assertTrue(opened.remarks().stream().anyMatch(Remark.InJournal.class::isInstance));
                assertTrue(records.ask().sessions().size() >= 2, "the other sessions are there");
            }
        }
    }

    @Test
    void aTruncatedJournalGivesWhatStandsBeforeTheCut() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1).presented();
        }
        Path segment = folder.resolve("journal").resolve("000001.journal");
        byte[] whole = Files.readAllBytes(segment);
        for (int length = whole.length - 1; length > 0; length -= whole.length / 9) {
            Files.write(segment, Arrays.copyOf(whole, length));
            try (Records records = GivenSession.open(folder)) {
                assertTrue(records.verify().findings().isEmpty(), "what is torn was cut off");
            }
        }
    }

    @Test
    void aFlippedByteInTheDatabaseIsMendedFromTheJournal() throws IOException {
        GivenSession session;
        try (Records records = GivenSession.open(folder)) {
            session = GivenSession.prepared(records, 1).arrives("Ada", "Cars").presented();
        }
        Path file = folder.resolve("register").resolve("register.mv.db");
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(3);
        for (int flip = 0; flip < 12; flip++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            toldOrRight(session);
            try (Records records = GivenSession.open(folder)) {
                assertTrue(records.verify().holds(), "the next start has the journal");
                assertEquals(1, records.ask().people(session.id()).size());
            }
        }
    }

    /// A database that does not answer, or not even close, says so.
    private void toldOrRight(GivenSession session) throws IOException {
        try (Records records = GivenSession.open(folder)) {
            boolean told = !records.verify().holds();
            assertTrue(told || records.ask().people(session.id()).size() == 1, "wrong without a word");
        } catch (RegisterBroken told) {
            return;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "محمد بن سلمى",
                "עדה לבלייס",
                "Ada \u202Egnol\u202C",
                "Zoe\u0308 \u0301\u0302\u0303\u0304",
                "👩🏽\u200D🏫 Ada",
                "李小龍",
                "\uD83D alone",
                "=HYPERLINK(\"x\")",
                "Ada\tB",
                "ก็ไม่รู้"
            })
    void aNameInAnyScriptGoesThroughJournalRegisterAndExport(String name) throws IOException {
        through(name);
    }

    @Test
    void aNameWithANulLosesTheNulInTheDatabaseAlone() throws IOException {
        through("Ada\0B");
    }

    private void through(String name) throws IOException {
        GivenSession session;
        PersonId person = GivenSession.person("x");
        try (Records records = GivenSession.open(folder)) {
            session = GivenSession.prepared(records, 1)
                    .happens(new SessionEvent.PersonArrived(person, Arrival.IN_TIME, new Personal.Known(name, "Org")));
        }
        try (Records records = GivenSession.open(folder)) {
            PersonRow row = records.ask().people(session.id()).getFirst();
            assertEquals(person, row.person());
            assertTrue(records.verify().holds(), "the register tells what the journal tells");
            ExportWords words = ExportWords.in(Locale.ENGLISH);
            byte[] csv = CsvWriter.bytes(
                    Exports.register(records.ask().given(new Scope.Only(session.id())), _ -> true, words));
            assertTrue(new String(csv, StandardCharsets.UTF_8).contains("Org"));
        }
    }

    @Test
    void aClockSetBackBetweenAndWithinSessionsLosesNothing() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession first = GivenSession.prepared(records, 1).presented();
            Instant back = GivenSession.START.minus(Duration.ofDays(400));
            assertInstanceOf(
                    Keeping.Kept.class,
                    records.append(first.id(), List.of(new SessionEvent.SlideShown(0, 0)), back, GivenSession.ZONE));
            first.closed();
            GivenSession.prepared(records, 2).closed();
        }
        try (Records records = GivenSession.open(folder)) {
            assertTrue(records.verify().holds());
            assertEquals(2, records.ask().closed().size());
            for (SessionRow row : records.ask().closed()) {
                assertFalse(row.times().taught().isNegative(), "no time that runs backwards");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T00:30:00Z", "2026-10-25T00:30:00Z"})
    void aSessionAcrossAChangeOfTheClocksLastsAsLongAsItLasted(String start) throws IOException {
        ZoneId london = ZoneId.of("Europe/London");
        Instant at = Instant.parse(start);
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1);
            append(records, session, at, new SessionEvent.DoorsOpened());
            append(records, session, at, new SessionEvent.PresentingStarted());
            append(records, session, at, new SessionEvent.SlideShown(0, 0));
            append(records, session, at.plus(Duration.ofMinutes(90)), new SessionEvent.SessionClosed());
        }
        try (Records records = GivenSession.open(folder)) {
            SessionRow row = records.ask().closed().getFirst();
            assertEquals(Duration.ofMinutes(90), row.times().taught());
            assertEquals(at, row.times().started().orElseThrow());
            LocalTime local = row.times().started().orElseThrow().atZone(london).toLocalTime();
            LocalDate day = at.atZone(london).toLocalDate();
            assertEquals(day.getMonthValue() == 3 ? LocalTime.of(0, 30) : LocalTime.of(1, 30), local);
            assertTrue(records.verify().holds());
        }
    }

    private static void append(Records records, GivenSession session, Instant at, SessionEvent event) {
        assertInstanceOf(
                Keeping.Kept.class, records.append(session.id(), List.of(event), at, ZoneId.of("Europe/London")));
    }

    /// A database whose trigger is Java source, which H2 compiles and runs where a compiler is there.
    private static void foreign(Path file, String cipher) throws SQLException {
        String url = "jdbc:h2:file:" + file.toAbsolutePath() + ";TRACE_LEVEL_FILE=0;DATABASE_TO_LOWER=TRUE" + cipher;
        String password = cipher.isEmpty() ? "" : "secret secret";
        try (Connection connection = DriverManager.getConnection(url, "watchword", password);
                Statement statement = connection.createStatement()) {
            statement.execute("create table training_session (id int)");
            statement.execute("create trigger evil before insert, select on training_session as $$"
                    + " org.h2.api.Trigger create() { System.setProperty(\"" + RAN + "\", \"true\");"
                    + " return new org.h2.tools.TriggerAdapter() { public void fire(java.sql.Connection c,"
                    + " java.sql.ResultSet a, java.sql.ResultSet b) {} }; } $$");
        }
        System.clearProperty(RAN);
    }
}
