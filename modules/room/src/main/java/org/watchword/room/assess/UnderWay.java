package org.watchword.room.assess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.watchword.session.SessionId;
import org.watchword.tables.WholeFile;

/// That a test is being taken, so that the trainer learns of it when the program did not live to see its end. An empty
/// file with the name of the session stands beside the records as long as it goes on: it says neither whose test it is
/// nor anything of it, and is in no backup.
final class UnderWay {

    /// The folder beside the records.
    static final String FOLDER = "tests-under-way";

    private static final byte[] NOTHING = {};

    private final Path folder;
    private final Map<SessionId, Integer> now = new HashMap<>();
    private final Set<SessionId> cutShort = new HashSet<>();

    UnderWay(Path folder) {
        this.folder = folder;
    }

    /// @throws IOException when the disk does not take it
    void begin(SessionId session) throws IOException {
        if (!now.containsKey(session)) {
            if (Files.exists(file(session))) {
                cutShort.add(session);
            }
            WholeFile.save(file(session), NOTHING);
        }
        now.merge(session, 1, Integer::sum);
    }

    /// Where the file cannot be deleted, it is said once too often that a test was cut short, and nothing else.
    void end(SessionId session) {
        if (now.merge(session, -1, Integer::sum) <= 0) {
            now.remove(session);
            delete(session);
        }
    }

    boolean wasCutShort(SessionId session) {
        boolean before = cutShort.remove(session);
        if (!now.containsKey(session) && Files.exists(file(session))) {
            delete(session);
            return true;
        }
        return before;
    }

    private void delete(SessionId session) {
        try {
            Files.deleteIfExists(file(session));
        } catch (IOException _) {
            return;
        }
    }

    private Path file(SessionId session) {
        return folder.resolve(session.toString());
    }
}
