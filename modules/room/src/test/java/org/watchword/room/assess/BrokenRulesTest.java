package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.room.Room;
import org.watchword.session.SessionId;

/// A trainer's own file of an authority that is wrong: a sentence for each thing, and the other tests go on.
class BrokenRulesTest {

    @TempDir
    private static Path data;

    private static Room room;
    private static SessionId session;

    @BeforeAll
    static void openTheRoom() {
        OwnRules.write(data, "over-hundred", rules -> rules.replace("pass-percent: 70", "pass-percent: 101"));
        OwnRules.write(data, "other-column", rules -> rules.replace("[name, badge,", "[name, shoe-size,"));
        OwnRules.write(data, "no-yaml", rules -> rules.replace("tries: 3", "tries: {"));
        OwnRules.write(data, "no-tries", rules -> rules.replace("tries: 3\n", ""));
        OwnRules.write(data, "no-questions", rules -> rules.replace("note-facts: 1", "juggling: 1"));
        OwnRules.write(data, "no-bank", rules -> rules.replace("bank: taxi-drivers", "bank: elsewhere"));
        OwnRules.write(data, "too-old", rules -> rules.replace("review-by: 2027-11-22", "review-by: 2026-11-22"));
        room = Hall.room(data);
        session = Hall.held(room);
    }

    @AfterAll
    static void closeTheRoom() throws IOException {
        room.close();
    }

    private static String told(String id) throws IOException {
        return RefusalWords.of(assertInstanceOf(AssessOpening.Refused.class, AssessDesk.open(room, session, id))
                .why());
    }

    private static void says(String id, String... words) throws IOException {
        String told = told(id);
        assertTrue(told.startsWith("The rules of “" + id + "” cannot be used: "), told);
        assertTrue(told.endsWith("Mend the file, then open this again."), told);
        for (String word : words) {
            assertTrue(told.contains(word), told);
        }
    }

    @Test
    void eachThingThatIsWrongHasASentenceWithItsLine() throws IOException {
        says("over-hundred", "over-hundred.yaml:10:", "pass-percent", "1 to 100");
        says("other-column", "other-column.yaml:", "list", "badge");
        says("no-yaml", "no-yaml.yaml:");
        says("no-tries", "no-tries.yaml:", "tries");
        says("no-questions", "0 questions measure juggling, and 1 are asked for");
        says("no-bank", "there is no bank of questions elsewhere");
    }

    @Test
    void filesThatCannotBeReadAreToldWithoutBeingAskedFor() {
        List<Refusal> broken = BrokenRules.in(room.library());
        String all = broken.stream().map(RefusalWords::of).collect(Collectors.joining("\n"));
        assertEquals(4, broken.size(), all);
        for (String id : List.of("over-hundred", "other-column", "no-yaml", "no-tries")) {
            assertTrue(all.contains("“" + id + "”"), all);
        }
    }

    @Test
    void rulesThatWereToBeReadAgainMarkNothing() throws IOException {
        AssessDesk desk = assertInstanceOf(AssessOpening.Opened.class, AssessDesk.open(room, session, "too-old"))
                .desk();
        String why = RefusalWords.of(desk.closed().orElseThrow());
        assertTrue(why.contains("22 November 2026") && why.contains("Nothing was marked"), why);
    }

    @Test
    void theTestOfTheOtherAuthorityGoesOn() throws IOException {
        assertInstanceOf(AssessOpening.Opened.class, AssessDesk.open(room, session, Hall.AUTHORITY));
    }
}
