package org.watchword.room.assess;

import java.io.IOException;
import java.nio.file.Path;
import org.watchword.room.Room;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;

/// A program that marks paper after paper and says of each when it is kept, until it is killed.
final class MarkingProgram {

    static final int PEOPLE = 30;

    private MarkingProgram() {}

    /// Marks.
    ///
    /// @param arguments the data folder
    public static void main(String[] arguments) throws IOException {
        try (Room room = Hall.room(Path.of(arguments[0]))) {
            SessionId session = Hall.held(room);
            AssessDesk desk = Hall.desk(room, session);
            for (int line = 1; line <= PEOPLE; line++) {
                PersonId person = Hall.comes(room, session, "Person " + line, "");
                if (Hall.takes(desk, person, 1, wrong(line)) instanceof Done.Kept) {
                    System.out.print("saved " + line + " paper-marked\n");
                    System.out.flush();
                }
            }
        }
    }

    /// Every other one does not pass.
    static int wrong(int line) {
        return line % 2 == 0 ? 5 : 0;
    }
}
