package org.watchword.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorDeskTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T18:30:00Z"));

    @TempDir
    Path folder;

    private final List<Notice> shown = new ArrayList<>();

    @Test
    void aFailureIsShownWithTheCodeItIsLoggedUnder() throws IOException {
        var code = desk(folder).report(new IllegalStateException("anything"));
        assertEquals(List.of(new Notice.Trouble(code, true, log())), shown);
        assertTrue(log().contains(code.text()));
    }

    @Test
    void theLogHoldsTheStackButNoMessage() throws IOException {
        desk(folder).report(new IllegalStateException("Jane Doe", new IOException("of Castle Cars")));
        assertTrue(log().contains("java.io.IOException"));
        assertTrue(log().contains("ErrorDeskTest"));
        assertFalse(log().contains("Jane"));
        assertFalse(log().contains("Castle"));
    }

    @Test
    void aFailureOnAnyThreadReachesTheDesk() {
        desk(folder).uncaughtException(Thread.currentThread(), new ArithmeticException());
        assertEquals(1, shown.size());
    }

    @Test
    void aFaultMetAgainAndAgainIsShownOnceAndWrittenFiveTimes() throws IOException {
        var desk = desk(folder);
        ErrorCode code = desk.report(sameFault());
        for (int i = 0; i < 50; i++) {
            desk.report(sameFault());
        }
        assertEquals(1, shown.size());
        assertEquals(5, log().split(code.text(), -1).length - 1);
    }

    @Test
    void aLogThatCannotBeWrittenIsAdmitted() throws IOException {
        var notAFolder = Files.createFile(folder.resolve("file"));
        var code = desk(notAFolder).report(new IllegalStateException());
        Notice.Trouble told = assertInstanceOf(Notice.Trouble.class, shown.getFirst());
        assertEquals(code, told.code());
        assertFalse(told.logged());
        assertTrue(told.details().contains(code.text()));
    }

    @Test
    void theDetailsToCopyHoldNoMessage() {
        desk(folder).report(new IllegalStateException("Jane Doe", new IOException("of Castle Cars")));
        String details =
                assertInstanceOf(Notice.Trouble.class, shown.getFirst()).details();
        assertTrue(details.contains("java.io.IOException"));
        assertFalse(details.contains("Jane"));
        assertFalse(details.contains("Castle"));
    }

    @Test
    void tenDaysAreKept() throws IOException {
        Instant first = Instant.parse("2026-11-01T18:30:00Z");
        for (int day = 0; day < 15; day++) {
            new ErrorDesk(new ErrorLog(folder), InstantSource.fixed(first.plus(Duration.ofDays(day))), shown::add)
                    .report(sameFault());
        }
        assertFalse(log().contains("2026-11-04"));
        assertTrue(log().contains("2026-11-05"));
        assertEquals(11, log().lines().filter(line -> line.startsWith("2026")).count());
        new ErrorLog(folder).tidy(first.plus(Duration.ofDays(20)));
        assertFalse(log().contains("2026-11-10"));
        assertTrue(log().contains("2026-11-11"));
        new ErrorLog(folder).tidy(first.plus(Duration.ofDays(40)));
        assertFalse(Files.exists(folder.resolve(ErrorLog.FILE)));
        new ErrorLog(folder).tidy(first);
    }

    @Test
    void aFullLogLosesItsOldestReports() throws IOException {
        String old = CLOCK.instant() + " OLD1-OLD1 java 25 on Linux\n" + "  at x\n".repeat(100_000) + "\n";
        Files.writeString(folder.resolve(ErrorLog.FILE), old);
        ErrorCode code = desk(folder).report(new IllegalStateException());
        assertFalse(log().contains("OLD1-OLD1"));
        assertTrue(log().contains(code.text()));
    }

    @Test
    void whatIsNoReportGoes() throws IOException {
        Files.write(folder.resolve(ErrorLog.FILE), new byte[600 * 1024]);
        desk(folder).report(new IllegalStateException());
        assertTrue(Files.size(folder.resolve(ErrorLog.FILE)) < 100 * 1024);
    }

    private ErrorDesk desk(Path into) {
        return new ErrorDesk(new ErrorLog(into), CLOCK, shown::add);
    }

    private static Throwable sameFault() {
        return new UnsupportedOperationException("again");
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve(ErrorLog.FILE));
    }
}
