package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.question.QuestionId;
import org.watchword.content.text.Digests;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.session.Arrival;
import org.watchword.session.Entered;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.assess.PaperQuestion;

/// One person's test at a screen: from what is asked to what is kept, and what is not.
class TakingTest {

    @TempDir
    private static Path data;

    private static final HallClock CLOCK = new HallClock();
    private static Room room;
    private static Takings takings;

    @BeforeAll
    static void openTheRoom() {
        room = Shipped.room(data, CLOCK);
        takings = new Takings(room, new Random(7));
    }

    @AfterAll
    static void closeTheRoom() throws IOException {
        room.close();
    }

    @Test
    void aPassIsKeptLikeThatOfAPaperAndToldToOne() throws IOException {
        SessionId session = Hall.held(room);
        PersonId ada = Hall.comes(room, session, "Byte, Ada Grace", "Acme Cabs");
        AssessDesk desk = Hall.desk(room, session);
        Taking taking = begun(desk, ada);
        assertEquals("Ada", taking.firstName());
        assertEquals(1, taking.paper().code().attempt());
        assertTrue(desk.papers().find(taking.paper().code(), "en").isPresent(), "a paper of this set");
        answer(taking, 2);
        TakingEnd.Told told = assertInstanceOf(TakingEnd.Told.class, taking.finish(true));
        assertTrue(told.marked().passed());
        assertEquals(8, told.marked().points());
        assertEquals(7, told.needed());
        assertEquals(2, told.marked().lookAgain().size());
        assertTrue(told.tellsRight());
        assertEquals(Standing.PASSED, Hall.candidate(desk, ada).standing());
        assertEquals(1, desk.papersMarked(), "it counts among the papers of the sitting");
        assertFalse(desk.canUndo(), "another screen's result is not undone with a key");
        assertEquals(told, taking.finish(true), "asked twice, kept once");
        assertEquals(1, Hall.candidate(desk, ada).tries().size());
        assertEquals(10, taking.unanswered().size(), "the answers are gone");
        taking.end();
        assertInstanceOf(TakingEnd.Ended.class, taking.finish(true));
    }

    @Test
    void theSecondTryAsksOtherThings() throws IOException {
        SessionId session = Hall.held(room);
        PersonId bo = Hall.comes(room, session, "Bo", "");
        AssessDesk desk = Hall.desk(room, session);
        Taking first = begun(desk, bo);
        Set<QuestionId> asked = ids(first);
        assertEquals("Bo", first.firstName());
        TakingEnd.Told told = assertInstanceOf(TakingEnd.Told.class, first.finish(true));
        assertFalse(told.marked().passed());
        assertEquals(2, told.candidate().left());
        Taking second = begun(desk, bo);
        assertEquals(2, second.paper().code().attempt());
        Set<QuestionId> both = new HashSet<>(asked);
        both.retainAll(ids(second));
        assertEquals(Set.of(), both);
        second.end();
    }

    @Test
    void oneGoesBackAndChangesOnesMind() throws IOException {
        Taking taking = begunWithBothKinds();
        taking.back();
        assertEquals(1, taking.number());
        taking.goTo(99);
        assertEquals(10, taking.number());
        taking.next();
        assertEquals(10, taking.number());
        toKind(taking, false);
        taking.choose('A');
        taking.choose('B');
        assertEquals(Set.of('B'), taking.answer(), "one is right, so the second takes the first one's place");
        taking.choose('B');
        assertEquals(Set.of('B'), taking.answer());
        taking.choose('Z');
        assertEquals(Set.of('B'), taking.answer());
        taking.clear();
        assertEquals(Set.of(), taking.answer());
        toKind(taking, true);
        taking.choose('A');
        taking.choose('B');
        assertEquals(Set.of('A', 'B'), taking.answer());
        taking.choose('A');
        assertEquals(Set.of('B'), taking.answer());
        taking.end();
    }

    @Test
    void whatIsNotAnsweredIsAskedForOnce() throws IOException {
        SessionId session = Hall.held(room);
        PersonId dee = Hall.comes(room, session, "Dee", "");
        AssessDesk desk = Hall.desk(room, session);
        Taking taking = begun(desk, dee);
        answer(taking, 3);
        assertEquals(new TakingEnd.Unanswered(List.of(1, 2, 3)), taking.finish(false));
        assertEquals(Standing.NOT_YET_TAKEN, Hall.candidate(desk, dee).standing());
        answer(taking, 0);
        assertEquals(
                10,
                assertInstanceOf(TakingEnd.Told.class, taking.finish(false))
                        .marked()
                        .points());
        taking.end();
    }

    @Test
    void nothingOfATestThatWasCutShortIsOnTheDisk() throws IOException {
        SessionId session = Hall.held(room);
        PersonId eve = Hall.comes(room, session, "Eve", "");
        AssessDesk desk = Hall.desk(room, session);
        assertFalse(takings.wasCutShort(session));
        Taking lost = begun(desk, eve);
        Map<Path, String> before = files();
        answer(lost, 1);
        assertEquals(before, files(), "answers are written nowhere");
        assertEquals(new Refusal.BeingTaken(), refused(desk, eve, "en"));
        Takings afterwards = new Takings(room, new Random(8));
        assertTrue(afterwards.wasCutShort(session));
        assertFalse(afterwards.wasCutShort(session), "it is said once");
        assertEquals(Standing.NOT_YET_TAKEN, Hall.candidate(desk, eve).standing());
        TakingStart again = afterwards.begin(desk, eve, "en");
        Taking taking = assertInstanceOf(TakingStart.Begun.class, again).taking();
        assertEquals(1, taking.paper().code().attempt(), "no try was used");
        taking.end();
        assertFalse(new Takings(room, new Random(9)).wasCutShort(session), "what was ended is not cut short");
        lost.end();
    }

    @Test
    void whatWouldNotBeKeptIsNotBegun() throws IOException {
        SessionId session = Hall.held(room);
        PersonId flo = Hall.comes(room, session, "Flo", "");
        AssessDesk desk = Hall.desk(room, session);
        assertEquals(List.of("en"), desk.languages());
        assertEquals(new Refusal.Language("pl", List.of("en")), refused(desk, flo, "pl"));
        assertEquals(new Refusal.Nobody(""), refused(desk, new PersonId(UUID.randomUUID()), "en"));
        PersonId slip = new PersonId(UUID.randomUUID());
        SessionEvent late = new SessionEvent.PersonArrived(
                slip, Arrival.LATE, Entered.fromSlip(3, false), new Personal.Known("Slip Sam", ""));
        Hall.append(room, session, List.of(late));
        assertEquals(new Refusal.PartsUnknown(), refused(desk, slip, "en"));
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertInstanceOf(Done.Kept.class, Hall.takes(desk, flo, attempt, 10));
        }
        assertEquals(new Refusal.TriesUsed(3), refused(desk, flo, "en"));
        PersonId gil = Hall.comes(room, session, "Gil", "");
        assertInstanceOf(Done.Kept.class, Hall.takes(desk, gil, 1, 0));
        assertEquals(new Refusal.PassedAlready(), refused(desk, gil, "en"));
        CLOCK.at("2028-01-01T12:00:00Z");
        assertInstanceOf(Refusal.Expired.class, refused(desk, Hall.comes(room, session, "Hal", ""), "en"));
        CLOCK.at("2026-11-23T18:30:00Z");
    }

    @Test
    void aPaperThatWasMarkedMeanwhileStandsAgainstItAndTheAnswersStay() throws IOException {
        SessionId session = Hall.held(room);
        PersonId ida = Hall.comes(room, session, "Ida", "");
        AssessDesk desk = Hall.desk(room, session);
        Taking taking = begun(desk, ida);
        answer(taking, 0);
        assertInstanceOf(Done.Kept.class, Hall.takes(desk, ida, 1, 10));
        TakingEnd.Refused refused = assertInstanceOf(TakingEnd.Refused.class, taking.finish(false));
        assertInstanceOf(Refusal.OtherTry.class, refused.why());
        assertEquals(List.of(), taking.unanswered());
        desk.undo();
        assertInstanceOf(TakingEnd.Told.class, taking.finish(false));
        taking.end();
    }

    @Test
    void aSittingIsSummedWhenTheLastScreenIsBack() throws IOException {
        SessionId session = Hall.held(room);
        AssessDesk desk = Hall.desk(room, session);
        for (int i = 0; i < 4; i++) {
            assertInstanceOf(Done.Kept.class, Hall.takes(desk, Hall.comes(room, session, "Person " + i, ""), 1, 0));
        }
        Taking taking = begun(desk, Hall.comes(room, session, "Jo", ""));
        takings.leave(desk);
        assertEquals(4, desk.papersMarked(), "somebody is still at it");
        answer(taking, 0);
        assertInstanceOf(TakingEnd.Told.class, taking.finish(false));
        assertEquals(0, desk.papersMarked());
        assertEquals(10, room.records().results().all().items().size());
    }

    private static Taking begun(AssessDesk desk, PersonId person) throws IOException {
        TakingStart start = takings.begin(desk, person, "en");
        return assertInstanceOf(TakingStart.Begun.class, start, start::toString).taking();
    }

    /// Questions are drawn for each session, so the first one's tests may hold none of which several are right.
    private static Taking begunWithBothKinds() throws IOException {
        for (int time = 0; time < 100; time++) {
            SessionId session = Hall.held(room);
            Taking taking = begun(Hall.desk(room, session), Hall.comes(room, session, "Cy", ""));
            if (kinds(taking).containsAll(Set.of(false, true))) {
                return taking;
            }
            taking.end();
        }
        return fail("a hundred tests without a question of which several are right");
    }

    private static List<Boolean> kinds(Taking taking) {
        return taking.paper().questions().stream()
                .map(PaperQuestion::severalMayBeRight)
                .toList();
    }

    private static Refusal refused(AssessDesk desk, PersonId person, String language) throws IOException {
        return assertInstanceOf(TakingStart.Refused.class, takings.begin(desk, person, language))
                .why();
    }

    /// Answers rightly all but the first ones, which are left out.
    private static void answer(Taking taking, int leftOut) {
        int all = taking.paper().questions().size();
        for (int number = leftOut + 1; number <= all; number++) {
            taking.goTo(number);
            if (taking.answer().isEmpty()) {
                taking.question().right().forEach(taking::choose);
            }
        }
    }

    private static void toKind(Taking taking, boolean several) {
        taking.goTo(kinds(taking).indexOf(several) + 1);
    }

    private static Set<QuestionId> ids(Taking taking) {
        Set<QuestionId> ids = new HashSet<>();
        taking.paper().questions().forEach(each -> ids.add(each.question().id()));
        return ids;
    }

    /// Every file of the laptop's records, with what stands in it. The register is left out: it is made of the
    /// journal, and writes behind.
    private static Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(data.resolve("register")))
                    .toList()) {
                files.put(file, HexFormat.of().formatHex(Digests.sha256().digest(Files.readAllBytes(file))));
            }
        }
        return files;
    }
}
