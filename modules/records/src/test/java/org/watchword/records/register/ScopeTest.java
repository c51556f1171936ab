package org.watchword.records.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.GivenSession;
import org.watchword.records.Records;
import org.watchword.session.SessionId;

class ScopeTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 22);

    private final Records records;

    ScopeTest(@TempDir Path folder) {
        records = GivenSession.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        records.close();
    }

    @Test
    void bothEndsOfAPeriodBelongToIt() throws IOException {
        SessionId one = GivenSession.prepared(records, 1).presented().id();
        SessionId three = GivenSession.prepared(records, 3).presented().id();
        GivenSession.prepared(records, 4).presented();
        assertEquals(List.of(one, three), ids(new Scope.Period(FIRST_DAY, FIRST_DAY.plusDays(2))));
        assertEquals(List.of(), ids(new Scope.Period(FIRST_DAY.plusDays(1), FIRST_DAY.plusDays(1))));
    }

    @Test
    void sessionsComeInTheOrderOfTheirDays() throws IOException {
        SessionId later = GivenSession.prepared(records, 9).presented().id();
        SessionId earlier = GivenSession.prepared(records, 2).presented().id();
        assertEquals(List.of(earlier, later), ids(new Scope.Period(FIRST_DAY, FIRST_DAY.plusDays(30))));
    }

    @Test
    void aSessionThatNeverBeganCountsNowhere() throws IOException {
        GivenSession.prepared(records, 1).arrives("Ada", "Cars").closed();
        assertEquals(List.of(), ids(new Scope.Period(FIRST_DAY, FIRST_DAY)));
    }

    @Test
    void theTimeTaughtIsTheTimeOnSlides() throws IOException {
        SessionId session = GivenSession.prepared(records, 1).presented().id();
        SessionRow row = records.ask().session(session).orElseThrow();
        assertEquals(Duration.ofMinutes(10), row.times().taught());
        assertTrue(row.times().started().isPresent());
        assertFalse(row.times().closed().isPresent());
    }

    @Test
    void oneSessionIsFoundWhateverItIs() throws IOException {
        SessionId rehearsal =
                GivenSession.prepared(records, 1, "Fund", "taxi", true).id();
        assertEquals(List.of(rehearsal), ids(new Scope.Only(rehearsal)));
    }

    private List<SessionId> ids(Scope scope) throws IOException {
        return records.ask().given(scope).stream()
                .map(given -> given.session().id())
                .toList();
    }
}
