package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.print.PassSheet;
import org.watchword.print.Printed;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;
import org.watchword.session.result.CorrectionReason;

/// A certificate depends on a pass, keeps its number, and can be checked by it.
class PassesTest {

    @TempDir
    private Path data;

    @Test
    void whoPassedGetsOneAndTheSameOneAgain() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            PersonId zoe = Hall.comes(room, session, "Zoë Łódź", "");
            PersonId ada = Hall.comes(room, session, "ada byte", "");
            PersonId bo = Hall.comes(room, session, "Bo Guest", "");
            AssessDesk desk = Hall.desk(room, session);
            Hall.takes(desk, zoe, 1, 0);
            Hall.takes(desk, ada, 1, 3);
            Hall.takes(desk, bo, 1, 4);
            PassSheet first = issued(new Passes(desk).all()).sheet();
            assertEquals(
                    List.of("ada byte", "Zoë Łódź"),
                    first.passes().stream().map(PassSheet.Pass::name).toList());
            assertEquals("has passed the safeguarding test for drivers", first.says());
            assertEquals(
                    Optional.of(LocalDate.of(2029, 11, 22)),
                    first.passes().getFirst().until());
            assertTrue(first.passes().getFirst().number().matches("26-[0-9A-Z]{5}"), first.toString());
            Passes.Issued again = issued(new Passes(desk).of(List.of(zoe, bo)));
            assertEquals(List.of(first.passes().getLast()), again.sheet().passes());
            assertEquals(
                    List.of(bo), again.without().stream().map(Candidate::id).toList());
            assertInstanceOf(Printed.class, room.print(first));
        }
    }

    @Test
    void itIsCheckedByItsNumberAndItsWords() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            PersonId ada = Hall.comes(room, session, "Ada Byte", "");
            AssessDesk desk = Hall.desk(room, session);
            Hall.takes(desk, ada, 1, 0);
            PassSheet.Pass pass = first(desk);
            PassCheck check = new PassCheck(room);
            String read = pass.number().toLowerCase(Locale.ROOT).replace("-", " ");
            PassCheck.Counts counts = assertInstanceOf(
                    PassCheck.Counts.class, check.check(read, pass.words().replace(" ", ", ")));
            assertEquals(Optional.of("Ada Byte"), counts.name());
            assertFalse(counts.toString().contains("Ada"));
            assertInstanceOf(PassCheck.OtherWords.class, check.check(pass.number(), "amber heron"));
            assertInstanceOf(PassCheck.Unknown.class, check.check("26-33333", pass.words()));
            assertInstanceOf(PassCheck.Unknown.class, check.check("hello", ""));
        }
    }

    @Test
    void aCorrectionWithdrawsItAndTheCheckSaysWhy() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            PersonId ada = Hall.comes(room, session, "Ada Byte", "");
            AssessDesk desk = Hall.desk(room, session);
            Hall.takes(desk, ada, 1, 0);
            PassSheet.Pass pass = first(desk);
            assertInstanceOf(Done.Kept.class, desk.correct(ada, 1, false, CorrectionReason.OTHER_PERSON));
            PassCheck.Answer answer = new PassCheck(room).check(pass.number(), pass.words());
            assertEquals(
                    CorrectionReason.OTHER_PERSON,
                    assertInstanceOf(PassCheck.Withdrawn.class, answer).why());
            assertEquals(new Passes.Refused(new Refusal.NothingToIssue()), new Passes(desk).of(List.of(ada)));
            Hall.takes(desk, ada, 2, 0);
            assertFalse(first(desk).number().equals(pass.number()));
        }
    }

    @Test
    void aPartThatWasMissedAfterAllWithdrawsItToo() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            PersonId ada = Hall.comes(room, session, "Ada Byte", "");
            AssessDesk desk = Hall.desk(room, session);
            Hall.takes(desk, ada, 1, 0);
            PassSheet.Pass pass =
                    issued(new Passes(desk).all()).sheet().passes().getFirst();
            desk.missed(ada, List.of("core/what-it-is"));
            assertEquals(
                    CorrectionReason.PART_MISSED,
                    assertInstanceOf(PassCheck.Withdrawn.class, new PassCheck(room).check(pass.number(), pass.words()))
                            .why());
        }
    }

    @Test
    void itIsOverAfterItsLastDayAndTheNameMayBeForgottenBefore() throws IOException {
        PassSheet.Pass pass;
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            PersonId ada = Hall.comes(room, session, "Ada Byte", "");
            AssessDesk desk = Hall.desk(room, session);
            Hall.takes(desk, ada, 1, 0);
            pass = issued(new Passes(desk).all()).sheet().passes().getFirst();
            room.records().erase(session, ada, Hall.CLOCK.instant());
            assertEquals(
                    Optional.empty(),
                    assertInstanceOf(PassCheck.Counts.class, new PassCheck(room).check(pass.number(), pass.words()))
                            .name());
        }
        try (Room room = Shipped.room(data, Hall.at("2029-11-22T12:00:00Z"))) {
            assertInstanceOf(PassCheck.Counts.class, new PassCheck(room).check(pass.number(), pass.words()));
        }
        try (Room room = Shipped.room(data, Hall.at("2029-11-23T12:00:00Z"))) {
            assertInstanceOf(PassCheck.Over.class, new PassCheck(room).check(pass.number(), pass.words()));
        }
    }

    @Test
    void aRehearsalMayBeTriedAndHasNoCertificate() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room, Shipped.taxi(room, true));
            PersonId ada = Hall.comes(room, session, "Ada Byte", "");
            AssessDesk desk = Hall.desk(room, session);
            assertInstanceOf(Done.Kept.class, Hall.takes(desk, ada, 1, 0));
            assertEquals(new Passes.Refused(new Refusal.Rehearsal()), new Passes(desk).all());
            assertEquals(
                    new OfficersList.Refused(new Refusal.Rehearsal()),
                    new OfficersList(desk).issue("Council", "Licences"));
        }
    }

    private static PassSheet.Pass first(AssessDesk desk) throws IOException {
        return issued(new Passes(desk).all()).sheet().passes().getFirst();
    }

    private static Passes.Issued issued(Passes.Issuing issuing) {
        return assertInstanceOf(Passes.Issued.class, issuing, issuing::toString);
    }
}
