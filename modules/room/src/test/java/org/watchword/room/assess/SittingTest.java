package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.room.Room;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;
import org.watchword.session.result.ItemSum;
import org.watchword.session.result.QuestionUse;

/// How questions fared is known over five papers and more, and of nobody.
class SittingTest {

    @TempDir
    private Path data;

    @Test
    void fourPapersAreThrownAwayAndFiveAreSummed() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            AssessDesk desk = Hall.desk(room, session);
            marked(room, session, desk, 4, 0);
            assertEquals(new Finished(4, 0), desk.finish());
            assertEquals(Map.of(), room.records().results().all().items());
            marked(room, session, desk, 5, 0);
            assertEquals(new Finished(5, 10), desk.finish());
            assertTrue(sums(room).values().stream().allMatch(sum -> sum.asked() == 5 && sum.right() == 4), "all alike");
            marked(room, session, desk, 6, 10);
            desk.finish();
            assertTrue(sums(room).values().stream().allMatch(sum -> sum.asked() == 11 && sum.right() == 5));
        }
        try (Room room = Hall.room(data)) {
            assertEquals(10, sums(room).size(), "they stand in the journal");
        }
    }

    @Test
    void aQuestionOfOneSecondTryIsNotAmongThem() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            AssessDesk desk = Hall.desk(room, session);
            PersonId ada = marked(room, session, desk, 5, 5);
            assertInstanceOf(Done.Kept.class, Hall.takes(desk, ada, 2, 0));
            assertEquals(new Finished(6, 10), desk.finish());
        }
    }

    @Test
    void aPaperThatWasUndoneIsNotCounted() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            AssessDesk desk = Hall.desk(room, session);
            marked(room, session, desk, 5, 0);
            desk.undo();
            assertEquals(new Finished(4, 0), desk.finish());
        }
    }

    /// @return the last of them
    private static PersonId marked(Room room, SessionId session, AssessDesk desk, int people, int wrong)
            throws IOException {
        PersonId last = Hall.comes(room, session, "First", "");
        assertInstanceOf(Done.Kept.class, Hall.takes(desk, last, 1, wrong));
        for (int i = 1; i < people; i++) {
            last = Hall.comes(room, session, "Person " + i, "");
            assertInstanceOf(Done.Kept.class, Hall.takes(desk, last, 1, wrong));
        }
        return last;
    }

    private static Map<QuestionUse, ItemSum> sums(Room room) {
        return room.records().results().all().items();
    }
}
