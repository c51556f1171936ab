package org.watchword.desktop.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;
import org.watchword.room.contacts.Recall;

/// All that has to be printed because numbers changed, as files: the list by place, labels, and each print anew.
public final class RecallFiles {
    private RecallFiles() {}

    /// The files by their names; empty while every number that was given out is right.
    public static Optional<Map<String, byte[]>> of(Room room, Texts texts) {
        List<Recall> recalls = Recall.of(room.book(), room.library());
        RecallTelling telling = new RecallTelling(room.library(), LocalDate.now(room.clock()), texts);
        return recalls.isEmpty() ? Optional.empty() : Optional.of(new RecallPapers(room, recalls, telling).pieces());
    }
}
