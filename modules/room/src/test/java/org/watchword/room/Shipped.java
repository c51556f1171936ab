package org.watchword.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.watchword.content.deck.DeckPlan;
import org.watchword.records.journal.Disk;
import org.watchword.records.key.Change;
import org.watchword.records.key.KeyDoor;
import org.watchword.records.key.KeyFile;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryDraft;
import org.watchword.records.key.Strength;
import org.watchword.session.DeckOutline;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;

/// The library that is shipped, and sessions of its decks.
public final class Shipped {

    static final Passphrase PASSPHRASE = new Passphrase("seven quiet herons wade");

    private Shipped() {}

    public static Path library() {
        return Path.of(System.getProperty("watchword.root", "")).resolve("training-content");
    }

    /// Behind a passphrase, so that people may be named.
    public static Room room(Path data, Clock clock) {
        return room(data, Disk.REAL, clock);
    }

    public static Room room(Path data, Disk disk, Clock clock) {
        lock(data);
        RoomOpening opening = Room.open(new DataFolder(data), library(), disk, clock, _ -> {});
        RoomOpening unlocked =
                opening instanceof RoomOpening.Locked(LockedRoom locked) ? locked.open(PASSPHRASE) : opening;
        return ((RoomOpening.Opened) unlocked).room();
    }

    /// With the least that Argon2 can do: how long a usual key takes is measured elsewhere.
    private static void lock(Path data) {
        KeyFile file = new KeyFile(data);
        if (file.exists()) {
            return;
        }
        try {
            Files.createDirectories(data);
            RecoveryDraft draft =
                    KeyDoor.create(file, new Strength(8, 1, 1)).custody().lock(PASSPHRASE);
            assertEquals(Change.DONE, draft.finish(draft.key()));
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    public static DeckPlan taxiPlan(Room room) {
        return room.library().plan("taxi-drivers", "en").orElseThrow();
    }

    public static SessionSetup taxi(Room room, boolean rehearsal) {
        return setup(taxiPlan(room), rehearsal);
    }

    /// A session with any deck.
    public static SessionSetup setup(DeckPlan plan, boolean rehearsal) {
        return new SessionSetup(
                DeckOutline.of(plan),
                "Town Hall",
                LocalDate.of(2026, 11, 21),
                LocalTime.of(18, 30),
                "A fund",
                "gb",
                plan.deck().audience(),
                false,
                Safeguarding.nameless(false),
                rehearsal,
                SessionKind.TRAINING,
                "");
    }
}
