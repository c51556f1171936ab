package org.watchword.room.assess;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.watchword.room.Room;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;

/// A program that marks paper after paper and says of each when it is kept, until it is killed.
final class MarkingProgram {

    static final int PEOPLE = 30;
    static final String AT_THE_SCREEN = "Somebody Else";

    private MarkingProgram() {}

    /// Marks.
    ///
    /// @param arguments the data folder
    public static void main(String[] arguments) throws IOException {
        try (Room room = Hall.room(Path.of(arguments[0]))) {
            SessionId session = Hall.held(room);
            AssessDesk desk = Hall.desk(room, session);
            atTheScreen(room, desk, Hall.comes(room, session, AT_THE_SCREEN, ""));
            for (int line = 1; line <= PEOPLE; line++) {
                PersonId person = Hall.comes(room, session, "Person " + line, "");
                if (Hall.takes(desk, person, 1, wrong(line)) instanceof Done.Kept) {
                    System.out.print("saved " + line + " paper-marked\n");
                    System.out.flush();
                }
            }
        }
    }

    /// Somebody answers meanwhile, and never comes to the end.
    private static void atTheScreen(Room room, AssessDesk desk, PersonId person) throws IOException {
        TakingStart start = new Takings(room, new Random(3)).begin(desk, person, "en");
        if (start instanceof TakingStart.Begun(Taking taking)) {
            taking.choose('A');
            taking.next();
        }
    }

    /// Every other one does not pass.
    static int wrong(int line) {
        return line % 2 == 0 ? 5 : 0;
    }
}
