package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.session.Arrival;
import org.watchword.session.Entered;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;
import org.watchword.session.assess.Paper;
import org.watchword.session.assess.PaperVersion;
import org.watchword.session.assess.Ticked;
import org.watchword.session.result.CorrectionReason;

/// From a name and a paper to a result that is kept, and everything that stands against it.
class AssessDeskTest {

    @TempDir
    private static Path data;

    private static final HallClock CLOCK = new HallClock();
    private static Room room;

    /// One for all of them: making the key of a room takes a second.
    @BeforeAll
    static void openTheRoom() {
        room = Shipped.room(data, CLOCK);
    }

    private static void reopen() throws IOException {
        closeTheRoom();
        openTheRoom();
    }

    @AfterAll
    static void closeTheRoom() throws IOException {
        room.close();
    }

    @Test
    void threeTriesAreThereAndTheThirdMayBeAPass() throws IOException {
        SessionId session = Hall.held(room);
        PersonId ada = Hall.comes(room, session, "Ada Byte", "Acme Cabs");
        AssessDesk desk = Hall.desk(room, session);
        assertEquals(Standing.NOT_YET_TAKEN, Hall.candidate(desk, ada).standing());
        assertEquals(Standing.NOT_YET, kept(Hall.takes(desk, ada, 1, 4)).standing());
        assertEquals(
                new Refusal.OtherTry(paper(desk, 1).code(), 2),
                Hall.why(desk.mark(ada, paper(desk, 1).code().toString(), "en", Hall.ticks(paper(desk, 1), 0))));
        assertEquals(1, kept(Hall.takes(desk, ada, 2, 10)).left());
        Candidate passed = kept(Hall.takes(desk, ada, 3, 3));
        assertEquals(Standing.PASSED, passed.standing());
        assertEquals(3, passed.tries().size());
        assertEquals(
                new Refusal.PassedAlready(),
                Hall.why(desk.mark(ada, paper(desk, 3).code().toString(), "en", Hall.ticks(paper(desk, 3), 0))));
        reopen();
        desk = Hall.desk(room, session);
        assertEquals(Standing.PASSED, desk.people().getFirst().standing(), "it was in the journal");
    }

    @Test
    void allTriesUsedIsTheEndOfIt() throws IOException {
        SessionId session = Hall.held(room);
        PersonId bo = Hall.comes(room, session, "Bo Guest", "");
        AssessDesk desk = Hall.desk(room, session);
        for (int attempt = 1; attempt <= 3; attempt++) {
            kept(Hall.takes(desk, bo, attempt, 10));
        }
        assertEquals(Standing.TRIES_USED, Hall.candidate(desk, bo).standing());
        Refusal why = Hall.why(desk.mark(bo, paper(desk, 3).code().toString(), "en", ""));
        assertEquals(new Refusal.TriesUsed(3), why);
        assertEquals("All 3 tries are used. The authority allows no more.", RefusalWords.of(why));
    }

    @Test
    void twoPeopleOfOneNameAreToldApartByTheirLine() throws IOException {
        SessionId session = Hall.held(room);
        Hall.comes(room, session, "Ada Byte", "Acme Cabs");
        PersonId other = Hall.comes(room, session, "ADA BYTE", "Łódź Cars");
        AssessDesk desk = Hall.desk(room, session);
        Refusal.Several several = assertInstanceOf(
                Refusal.Several.class,
                assertInstanceOf(CandidateFound.Refused.class, desk.find("Byte, Ada"))
                        .why());
        assertEquals(2, several.all().size());
        assertTrue(several.all().stream().allMatch(Candidate::namesake));
        assertEquals(
                "Several people are called “Byte, Ada”. Take the number of the line: "
                        + "line 1, Ada Byte, Acme Cabs; line 2, ADA BYTE, Łódź Cars.",
                RefusalWords.of(several));
        assertEquals(
                other,
                assertInstanceOf(CandidateFound.Found.class, desk.find(" 2 "))
                        .candidate()
                        .id());
        assertEquals(
                new Refusal.Nobody("Cy"),
                assertInstanceOf(CandidateFound.Refused.class, desk.find("Cy")).why());
    }

    @Test
    void aBadgeBelongsToOnePerson() throws IOException {
        SessionId session = Hall.held(room);
        PersonId ada = Hall.comes(room, session, "Ada Byte", "Acme Cabs");
        PersonId bo = Hall.comes(room, session, "Bo Guest", "");
        AssessDesk desk = Hall.desk(room, session);
        assertEquals(Optional.of("PH 1234"), kept(desk.badge(ada, " PH 1234 ")).badge());
        Refusal why = Hall.why(desk.badge(bo, "ph-1234"));
        assertEquals(
                "That number belongs to line 1, Ada Byte, Acme Cabs. Look at both badges. Nothing was changed.",
                RefusalWords.of(why));
        assertEquals(new Refusal.BadgeUnfit(), Hall.why(desk.badge(bo, " ")));
        assertEquals(Optional.of("ph-77"), kept(desk.badge(ada, "ph-77")).badge());
        kept(desk.badge(bo, "PH1234"));
    }

    @Test
    void aPaperThatCannotBeMarkedIsSaidWithItsReason() throws IOException {
        SessionId session = Hall.held(room);
        PersonId ada = Hall.comes(room, session, "Ada Byte", "Acme Cabs");
        AssessDesk desk = Hall.desk(room, session);
        Paper paper = paper(desk, 1);
        String code = paper.code().toString();
        assertEquals(new Refusal.NoCode("hello"), Hall.why(desk.mark(ada, "hello", "en", "")));
        assertInstanceOf(Refusal.OtherSet.class, Hall.why(desk.mark(ada, "C1-7777", "en", "")));
        assertEquals(
                new Refusal.Language("pl", List.of("en")), Hall.why(desk.mark(ada, code, "pl", Hall.ticks(paper, 0))));
        assertEquals(new Refusal.Ticks(Ticked.Slip.OTHER_NUMBER, 2, 10), Hall.why(desk.mark(ada, code, "en", "a b")));
        String twice = Hall.ticks(paper, 0);
        int single = paper.questions().stream()
                .map(each -> each.severalMayBeRight())
                .toList()
                .indexOf(false);
        String[] all = twice.split(" ");
        all[single] = "ab";
        Refusal tooMany = Hall.why(desk.mark(ada, code, "en", String.join(" ", all)));
        assertEquals(new Refusal.Ticks(Ticked.Slip.TOO_MANY, single + 1, 10), tooMany);
        assertTrue(RefusalWords.of(tooMany).startsWith("Question " + (single + 1) + " has one right answer"));
        assertEquals(Standing.NOT_YET_TAKEN, Hall.candidate(desk, ada).standing(), "nothing was kept of all that");
    }

    @Test
    void pupilsAndCountedHeadsAreNotTested() throws IOException {
        SessionSetup taxi = Shipped.taxi(room, false);
        assertEquals(new Refusal.Pupils(), refused(room, with(taxi, "schools-15-17", false)));
        assertEquals(new Refusal.HeadCountOnly(), refused(room, with(taxi, taxi.audience(), true)));
        SessionSetup hotel =
                Shipped.setup(room.library().plan("front-line-hotels", "en").orElseThrow(), false);
        assertInstanceOf(Refusal.OtherDeck.class, refused(room, hotel));
        assertEquals(List.of(), AssessDesk.offered(room.library(), with(taxi, "schools-15-17", false)));
        assertEquals(
                List.of("taxi-licensing"),
                AssessDesk.offered(room.library(), taxi).stream()
                        .map(each -> each.id())
                        .toList());
        assertInstanceOf(
                Refusal.NoAuthority.class,
                assertInstanceOf(AssessOpening.Refused.class, AssessDesk.open(room, Hall.held(room), "nowhere"))
                        .why());
    }

    @Test
    void anExpiredBankMarksNothing() throws IOException {
        CLOCK.at("2028-01-01T12:00:00Z");
        SessionId session = Hall.held(room);
        PersonId ada = Hall.comes(room, session, "Ada Byte", "");
        AssessDesk desk = Hall.desk(room, session);
        Refusal why = Hall.why(desk.mark(ada, paper(desk, 1).code().toString(), "en", ""));
        assertInstanceOf(Refusal.Expired.class, why);
        assertEquals(Optional.of(why), desk.closed());
        assertTrue(RefusalWords.of(why).contains("were to be read again by"), RefusalWords.of(why));
        CLOCK.at("2026-11-23T18:30:00Z");
    }

    @Test
    void whoeverCameLateHasMissedAPartUntilTheTrainerSaysOtherwise() throws IOException {
        SessionId session = Hall.held(room);
        PersonId late = new PersonId(new UUID(9, 9));
        PersonId written = new PersonId(new UUID(9, 8));
        cameLate(room, session, late, written);
        AssessDesk desk = Hall.desk(room, session);
        assertEquals(
                desk.authority().mustAttend(),
                Hall.candidate(desk, late).missed().orElseThrow());
        assertEquals(Standing.PART_MISSED, kept(Hall.takes(desk, late, 1, 0)).standing());
        assertEquals(Standing.PASSED, kept(desk.missed(late, List.of())).standing());
        assertEquals(new Refusal.PartsUnknown(), Hall.why(Hall.takes(desk, written, 1, 0)));
        kept(desk.missed(written, List.of("core/what-it-is")));
        assertEquals(Standing.PART_MISSED, kept(Hall.takes(desk, written, 1, 0)).standing());
    }

    @Test
    void whatWasConfirmedLastCanBeUndoneAndTakenAgain() throws IOException {
        SessionId session = Hall.held(room);
        PersonId ada = Hall.comes(room, session, "Ada Byte", "");
        AssessDesk desk = Hall.desk(room, session);
        assertFalse(desk.canUndo());
        kept(Hall.takes(desk, ada, 1, 5));
        assertEquals(Standing.NOT_YET_TAKEN, kept(desk.undo()).standing());
        assertEquals(0, desk.papersMarked());
        assertEquals(new Refusal.NothingToCorrect(), Hall.why(desk.undo()));
        assertEquals(Standing.PASSED, kept(Hall.takes(desk, ada, 1, 0)).standing());
    }

    @Test
    void aCorrectionChangesTheOutcomeAndLeavesTheTry() throws IOException {
        SessionId session = Hall.held(room);
        PersonId ada = Hall.comes(room, session, "Ada Byte", "");
        AssessDesk desk = Hall.desk(room, session);
        kept(Hall.takes(desk, ada, 1, 5));
        Candidate corrected = kept(desk.correct(ada, 1, true, CorrectionReason.TYPED_WRONGLY));
        assertEquals(Standing.PASSED, corrected.standing());
        assertEquals(1, corrected.tries().size());
        assertEquals(
                new Refusal.NothingToCorrect(), Hall.why(desk.correct(ada, 1, true, CorrectionReason.TYPED_WRONGLY)));
        assertEquals(new Refusal.NothingToCorrect(), Hall.why(desk.withdraw(ada, 2, CorrectionReason.OTHER_PERSON)));
        kept(desk.withdraw(ada, 1, CorrectionReason.NOT_ALONE));
        assertEquals(Standing.PASSED, kept(Hall.takes(desk, ada, 2, 0)).standing(), "with other questions");
    }

    @Test
    void twoLinesThatAreOnePersonHaveOneResult() throws IOException {
        SessionId session = Hall.held(room);
        PersonId ada = Hall.comes(room, session, "Ada Byte", "");
        PersonId again = Hall.comes(room, session, "Ada Bite", "");
        AssessDesk desk = Hall.desk(room, session);
        kept(Hall.takes(desk, again, 1, 0));
        Hall.append(room, session, List.of(new SessionEvent.LinesJoined(ada, again)));
        assertEquals(1, desk.people().size());
        assertEquals(Standing.PASSED, Hall.candidate(desk, ada).standing());
        kept(desk.withdraw(ada, 1, CorrectionReason.OTHER_PERSON));
        assertEquals(Standing.NOT_YET_TAKEN, Hall.candidate(desk, ada).standing());
    }

    @Test
    void whoWasForgottenHasNoNameAndNoBadgeHere() throws IOException {
        SessionId session = Hall.held(room);
        PersonId ada = Hall.comes(room, session, "Ada Byte", "");
        AssessDesk desk = Hall.desk(room, session);
        kept(desk.badge(ada, "PH 1234"));
        kept(Hall.takes(desk, ada, 1, 0));
        assertTrue(room.records().erase(session, ada, Hall.CLOCK.instant()));
        assertEquals(List.of(), desk.people());
        assertEquals(
                Optional.empty(),
                room.records().results().all().of(session).of(ada).badge());
        reopen();
        assertFalse(room.records().results().all().of(session).toString().contains("1234"));
    }

    /// One through the door and one from a slip that was typed in afterwards, ten minutes after all was shown.
    private static void cameLate(Room room, SessionId session, PersonId late, PersonId written) {
        room.records()
                .append(
                        session,
                        List.of(
                                new SessionEvent.PersonArrived(late, Arrival.LATE, new Personal.Known("Late Lu", "")),
                                new SessionEvent.PersonArrived(
                                        written,
                                        Arrival.LATE,
                                        Entered.fromSlip(3, false),
                                        new Personal.Known("Slip Sam", ""))),
                        Hall.CLOCK.instant().plusSeconds(600),
                        Hall.CLOCK.getZone());
    }

    private static Candidate kept(Done done) {
        return assertInstanceOf(Done.Kept.class, done, done::toString).candidate();
    }

    private static Paper paper(AssessDesk desk, int attempt) {
        return desk.papers().paper(PaperVersion.C, attempt, "en");
    }

    private static Refusal refused(Room room, SessionSetup setup) throws IOException {
        return assertInstanceOf(
                        AssessOpening.Refused.class, AssessDesk.open(room, Hall.held(room, setup), Hall.AUTHORITY))
                .why();
    }

    private static SessionSetup with(SessionSetup setup, String audience, boolean headCountOnly) {
        return new SessionSetup(
                setup.deck(),
                setup.venue(),
                setup.date(),
                setup.time(),
                setup.funder(),
                setup.area(),
                audience,
                headCountOnly,
                setup.safeguarding(),
                setup.rehearsal(),
                setup.kind(),
                setup.programme());
    }
}
