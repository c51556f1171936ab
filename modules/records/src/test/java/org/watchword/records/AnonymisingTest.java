package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.h2.tools.ChangeFileEncryption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.export.FunderLine;
import org.watchword.records.export.FunderSummary;
import org.watchword.records.export.Grouping;
import org.watchword.records.register.Forgotten;
import org.watchword.records.register.Scope;
import org.watchword.session.Band;
import org.watchword.session.FromOrganisation;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionState;
import org.watchword.testkit.MarkerSearch;

class AnonymisingTest {

    private static final Scope YEAR = new Scope.Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @TempDir
    Path folder;

    @Test
    void nobodyIsNamedAnyMoreAndEverybodyStillCounts() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession old = GivenSession.guarded(records, 1, "Mrs Lead")
                    .arrive("Cars", 6)
                    .heads(Band.PEOPLE, 4)
                    .presented()
                    .closed();
            GivenSession recent = GivenSession.prepared(records, 2).arrives("Ada", "Cars");
            assertEquals(7, anonymise(records, old));
            assertEquals(
                    List.of("Ada"),
                    records.names().stream().map(name -> name.who().name()).toList());
            SessionState state = SessionState.replay(records.history(old.id()));
            assertEquals(10, state.register().total());
            assertTrue(state.setup().safeguarding().settled());
            assertTrue(
                    records.ask().people(old.id()).stream().allMatch(row -> row.personal() instanceof Personal.Erased));
            assertEquals(1, records.ask().people(recent.id()).size());
            assertTrue(records.verify().holds());
        }
    }

    @Test
    void whatAFunderIsToldStaysAsItWas() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1)
                    .arrive("City  Cars", 5)
                    .arrive("city cars", 1)
                    .arrive("Small", 3)
                    .arrive("", 2)
                    .presented()
                    .closed();
            List<FunderLine> before = organisations(records);
            anonymise(records, session);
            assertEquals(before, organisations(records));
            assertEquals(
                    List.of(2, 6, 3), before.stream().map(FunderLine::named).toList());
        }
        try (Records records = GivenSession.open(folder)) {
            assertEquals(
                    List.of(2, 6, 3),
                    organisations(records).stream().map(FunderLine::named).toList());
        }
    }

    @Test
    void aSmallOrganisationIsNotKeptByName() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1)
                    .arrive("Cars", 5)
                    .arrive("Small", 4)
                    .presented();
            anonymise(records, session);
            Forgotten kept = records.ask().given(YEAR).getFirst().forgotten();
            assertEquals(new Forgotten(List.of(new FromOrganisation("Cars", 5)), 4), kept);
        }
    }

    @Test
    void whoIsNamedAfterwardsCountsForTheirOwnOrganisation() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session =
                    GivenSession.prepared(records, 1).arrive("Cars", 5).presented();
            anonymise(records, session);
            session.arrives("Ada", "Cars");
            assertEquals(6, organisations(records).getFirst().named());
            anonymise(records, session);
            assertEquals(
                    List.of(5, 1),
                    organisations(records).stream().map(FunderLine::named).toList());
        }
    }

    @Tag("h2-file")
    @Test
    void noTraceIsLeftInAnyFile() throws IOException, SQLException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.guarded(records, 1, "MarkerLead")
                    .arrives("MarkerGone", "MarkerFirm")
                    .happens(new SessionEvent.PersonRemoved(GivenSession.person("MarkerGone")))
                    .presented()
                    .closed();
            GivenSession.prepared(records, 2).arrives("Seen", "Cars");
            records.ask().sessions();
            anonymise(records, session);
            assertEquals(1, records.names().size());
        }
        assertEquals(List.of(), MarkerSearch.filesHolding(folder, "Marker"));
        Path register = folder.resolve("register");
        char[] key = Locksmith.key(folder).hex();
        ChangeFileEncryption.execute(register.toString(), "register", "AES", key, null, true);
        assertFalse(MarkerSearch.filesHolding(register, "Seen").isEmpty(), "the search must be able to find");
        assertEquals(List.of(), MarkerSearch.filesHolding(register, "Marker"));
    }

    @Test
    void withoutNamesNothingIsWritten() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session =
                    GivenSession.prepared(records, 1).heads(Band.PUPILS, 20).closed();
            long events = records.verify().events();
            assertEquals(0, anonymise(records, session));
            assertEquals(events, records.verify().events());
        }
    }

    private static int anonymise(Records records, GivenSession session) throws IOException {
        return records.anonymise(Set.of(session.id()), GivenSession.START, GivenSession.ZONE);
    }

    private static List<FunderLine> organisations(Records records) throws IOException {
        return FunderSummary.of(records.ask().given(YEAR)).stream()
                .filter(line -> line.grouping() == Grouping.ORGANISATION)
                .toList();
    }
}
