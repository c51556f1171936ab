package org.watchword.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchword.records.Verified;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Reading;
import org.watchword.records.key.Change;
import org.watchword.records.key.KeyDoor;
import org.watchword.records.key.KeyFile;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryDraft;
import org.watchword.records.key.Strength;
import org.watchword.records.register.SessionRow;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.Started;
import org.watchword.session.Phase;
import org.watchword.session.SessionState;
import org.watchword.testkit.SavedLine;

/// The data folder of an image that died again and again, and everything it had promised by then.
final class LeftBehind {

    private static final String WORDS = "seven quiet herons wade";
    private static final Passphrase PASSPHRASE = new Passphrase(WORDS);

    /// The least that Argon2 can do: how hard the passphrase is to guess is tested elsewhere.
    private static final Strength WEAK = new Strength(8, 1, 1);

    private final Path data;
    private final Map<Long, String> promised = new TreeMap<>();

    /// A folder that was locked before anything was kept in it, so that people are named.
    LeftBehind(Path data) throws IOException {
        this.data = data;
        Files.createDirectories(data);
        RecoveryDraft draft = KeyDoor.create(new KeyFile(data), WEAK).custody().lock(PASSPHRASE);
        assertEquals(Change.DONE, draft.finish(draft.key()));
        Files.writeString(passphraseFile(), WORDS, StandardCharsets.UTF_8);
    }

    private Path passphraseFile() {
        return data.resolveSibling("passphrase.txt");
    }

    /// A call of the image on this folder.
    List<String> command(String... words) {
        List<String> all = new ArrayList<>(List.of("--data=" + data, "--passphrase-file=" + passphraseFile()));
        all.addAll(List.of(words));
        return Image.command(all);
    }

    /// The command by which the image rehearses into this folder and prints its promises.
    List<String> rehearsal(int seed, Path out) {
        return command("rehearse", "taxi-drivers", "--people=14", "--seed=" + seed, "--echo", "--out=" + out);
    }

    /// Remembers what the image promised.
    void promise(List<SavedLine> saved) {
        saved.forEach(line -> promised.put(line.sequence(), line.kind()));
    }

    /// Opens what is left with the program's own classes, holds it against every promise, and carries on with each
    /// session that was cut off.
    ///
    /// @param what died, for a failing test to show
    /// @return how many sessions could be carried on with
    int carryOn(String what) throws IOException {
        Path shipped = Path.of(System.getProperty("watchword.root"), "training-content");
        RoomOpening locked = Room.open(new DataFolder(data), shipped, Clock.systemUTC(), failure -> {
            throw new AssertionError(what, failure);
        });
        RoomOpening opening =
                assertInstanceOf(RoomOpening.Locked.class, locked, what).room().open(PASSPHRASE);
        int carriedOn = 0;
        try (Room room =
                assertInstanceOf(RoomOpening.Opened.class, opening, what).room()) {
            Verified verified = room.records().verify();
            assertTrue(verified.holds(), () -> verified + "\n" + what);
            for (SessionRow row : room.records().ask().sessions()) {
                if (row.unfinished()) {
                    finish(room, row, what);
                    carriedOn++;
                }
            }
        }
        assertEquals(promised, kept(), what);
        return carriedOn;
    }

    /// Carries on: the very slide, the very register; then it is closed, as it would be in the hall.
    private void finish(Room room, SessionRow row, String what) throws IOException {
        room.onSaved(saved -> promised.put(saved.sequence(), saved.kind()));
        SessionState before = room.look(row.id());
        Started.Running running = assertInstanceOf(Started.Running.class, room.resume(row.id()), what);
        SessionState after = running.session().state();
        assertEquals(before.show().at(), after.show().at(), what);
        assertEquals(before.register(), after.register(), what);
        assertEquals(before.rounds(), after.rounds(), what);
        room.end(running.session()).join();
        assertEquals(Phase.CLOSED, room.look(row.id()).phase(), what);
    }

    private Map<Long, String> kept() throws IOException {
        Map<Long, String> kept = new TreeMap<>();
        KeyDoor door = KeyDoor.of(new KeyFile(data), WEAK);
        DataKey key = assertInstanceOf(KeyDoor.Locked.class, door)
                .open(PASSPHRASE)
                .orElseThrow()
                .key();
        Reading.of(
                data.resolve("journal"),
                key,
                entry -> kept.put(entry.stamp().sequence(), entry.draft().kind()));
        kept.keySet().retainAll(promised.keySet());
        return kept;
    }
}
