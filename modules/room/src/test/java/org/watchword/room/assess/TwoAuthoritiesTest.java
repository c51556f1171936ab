package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.room.Room;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;
import org.watchword.session.assess.PaperVersion;
import org.watchword.session.result.CorrectionReason;

/// Drivers of two licensing authorities in one room: each has its own rules, papers and list.
class TwoAuthoritiesTest {

    private static final String ESSEX = "essex-licensing";

    @TempDir
    private static Path data;

    private static Room room;

    @BeforeAll
    static void openTheRoom() {
        OwnRules.write(
                data,
                ESSEX,
                rules -> rules.replace("{ en: Taxi and private hire licensing }", "{ en: Essex licensing }")
                        .replace("pass-percent: 70", "pass-percent: 90")
                        .replaceFirst("must-attend: .*", "must-attend: [core/what-it-is]")
                        .replaceFirst("\nlist: .*", "\nlist: [name, result]"));
        room = Hall.room(data);
    }

    @AfterAll
    static void closeTheRoom() throws IOException {
        room.close();
    }

    private static AssessDesk essex(SessionId session) throws IOException {
        return assertInstanceOf(AssessOpening.Opened.class, AssessDesk.open(room, session, ESSEX))
                .desk();
    }

    private static List<String> listed(AssessDesk desk) throws IOException {
        return assertInstanceOf(OfficersList.Issued.class, new OfficersList(desk).issue("Council", "Licences"))
                .file()
                .people()
                .rows()
                .stream()
                .map(row -> row.getFirst().written())
                .toList();
    }

    @Test
    void nobodyOfOneStandsOnTheListOfTheOther() throws IOException {
        SessionId session = Hall.held(room);
        AssessDesk shipped = Hall.desk(room, session);
        AssessDesk essex = essex(session);
        PersonId ada = Hall.comes(room, session, "Ada", "");
        PersonId bo = Hall.comes(room, session, "Bo", "");
        Hall.comes(room, session, "Cy", "");
        assertEquals(3, shipped.everybody().undecided());
        assertInstanceOf(Done.Kept.class, Hall.takes(shipped, ada, 1, 2));
        assertInstanceOf(Done.Kept.class, Hall.takes(essex, bo, 1, 2));
        assertEquals(Standing.PASSED, Hall.candidate(shipped, ada).standing());
        assertEquals(Standing.NOT_YET, Hall.candidate(essex, bo).standing(), "8 of 10 are no pass in Essex");
        assertEquals(List.of("Ada"), listed(shipped));
        assertEquals(List.of("Bo"), listed(essex));
        assertEquals(1, essex.everybody().undecided());
        assertInstanceOf(Everybody.Kept.class, essex.everybody().belongHere());
        assertEquals(List.of("Bo", "Cy"), listed(essex));
        assertEquals(List.of("Ada"), listed(shipped));
    }

    @Test
    void whoBelongsToTheOtherIsNotTestedHere() throws IOException {
        SessionId session = Hall.held(room);
        AssessDesk shipped = Hall.desk(room, session);
        AssessDesk essex = essex(session);
        PersonId ada = Hall.comes(room, session, "Ada", "");
        Marking.Ready early = Hall.ready(shipped, ada, 1, 0);
        Hall.takes(essex, ada, 1, 9);
        Refusal.OtherAuthority found = assertInstanceOf(
                Refusal.OtherAuthority.class,
                assertInstanceOf(CandidateFound.Refused.class, shipped.find("Ada"))
                        .why());
        assertTrue(RefusalWords.of(found).contains("line 1, Ada, belongs to “Essex licensing”"));
        assertInstanceOf(Refusal.Nobody.class, Hall.why(shipped.confirm(early)), "marked here, taken there meanwhile");
        assertInstanceOf(
                Refusal.TakenForOther.class, Hall.why(shipped.belongs(ada, Hall.AUTHORITY)), "a paper counts there");
        assertInstanceOf(Done.Kept.class, essex.withdraw(ada, 1, CorrectionReason.OTHER_PERSON));
        assertInstanceOf(Done.Kept.class, essex.belongs(ada, Hall.AUTHORITY));
        assertEquals(List.of(), essex.people());
        assertEquals(1, shipped.people().size());
    }

    @Test
    void aPaperOfTheOtherSaysWhereItBelongs() throws IOException {
        SessionId session = Hall.held(room);
        AssessDesk shipped = Hall.desk(room, session);
        String code =
                essex(session).papers().paper(PaperVersion.A, 1, "en").code().toString();
        PersonId ada = Hall.comes(room, session, "Ada", "");
        Refusal why = Hall.why(shipped.mark(ada, code, "en", "a"));
        assertTrue(RefusalWords.of(why).contains("is for “Essex licensing”"), RefusalWords.of(why));
    }

    @Test
    void eachAsksForItsOwnPartsAndHasItsOwnNumbers() throws IOException {
        SessionId session = Hall.held(room);
        AssessDesk shipped = Hall.desk(room, session);
        AssessDesk essex = essex(session);
        PersonId ada = Hall.comes(room, session, "Ada", "");
        PersonId bo = Hall.comes(room, session, "Bo", "");
        assertInstanceOf(Done.Kept.class, shipped.badge(ada, "PH 1"));
        assertInstanceOf(Done.Kept.class, essex.badge(bo, "PH 1"), "another council may give the same number");
        assertInstanceOf(Done.Kept.class, shipped.missed(ada, List.of("signs/transport")));
        assertInstanceOf(Done.Kept.class, shipped.belongs(ada, ESSEX));
        assertFalse(
                Hall.candidate(essex, ada).missed().orElseThrow().contains("signs/transport"),
                "what was missed there is no part here");
        assertEquals(Optional.of(ESSEX), Hall.candidate(essex, ada).authority());
    }
}
