package org.watchword.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Opening;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryKey;
import org.watchword.records.key.Secret;
import org.watchword.room.DataFolder;
import org.watchword.room.LockedRoom;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.ShippedLibrary;

/// Opens the room that a call works in, or says in one sentence why that cannot be.
///
/// @param console where that sentence goes
/// @param texts its language
record Rooms(Console console, Texts texts) {

    /// Work that needs an open room.
    @FunctionalInterface
    interface Work {
        /// Does it.
        ///
        /// @return how the program ends
        int in(Room room) throws IOException;
    }

    /// Does the work in the room of a call, and closes it.
    ///
    /// @return what the work answers; 1 when the room cannot be opened or a file cannot be read or written
    int work(Places places, Work work) {
        return work(places.dataFolder(), places, Clock.system(ZoneId.systemDefault()), work);
    }

    /// The same with other data and another time than the call and the system name.
    int work(DataFolder data, Places places, Clock clock, Work work) {
        Optional<Path> shipped = ShippedLibrary.find(places.content());
        if (shipped.isEmpty()) {
            return refuse(CliWord.NO_LIBRARY);
        }
        return enter(Room.open(data, shipped.get(), clock, this::unexpected), places, work);
    }

    private int enter(RoomOpening opening, Places places, Work work) {
        return switch (opening) {
            case RoomOpening.InUse() -> refuse(CliWord.IN_USE);
            case RoomOpening.Unreadable(Opening.Why why) -> refuse(word(why));
            case RoomOpening.WrongSecret() -> refuse(CliWord.WRONG_PASSPHRASE);
            case RoomOpening.Opened(Room room, var _) -> closing(room, work);
            case RoomOpening.Locked(LockedRoom locked) -> unlocking(locked, places, work);
        };
    }

    private int unlocking(LockedRoom locked, Places places, Work work) {
        try (locked) {
            Optional<Secret> secret = secret(places);
            return secret.isEmpty() ? refuse(CliWord.LOCKED) : enter(locked.open(secret.get()), places, work);
        } catch (IOException | UncheckedIOException unreadable) {
            return refuse(CliWord.PASSPHRASE_UNREADABLE);
        }
    }

    /// The passphrase or the recovery key of a call, from its file or asked for on the console; empty when there is
    /// none.
    ///
    /// @throws UncheckedIOException when the file cannot be read
    Optional<Secret> secret(Places places) {
        try {
            Optional<String> words = places.passphrase().isPresent()
                    ? Files.readAllLines(places.passphrase().get(), StandardCharsets.UTF_8).stream()
                            .findFirst()
                    : console.hidden().apply(texts.get(CliWord.PASSPHRASE));
            return words.map(typed -> RecoveryKey.read(typed) instanceof RecoveryKey.Typed.Whole(RecoveryKey key)
                    ? key
                    : new Passphrase(typed));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int closing(Room room, Work work) {
        try (room) {
            return work.in(room);
        } catch (IOException failure) {
            console.complain(texts.get(CliWord.NOT_WRITTEN, failure.getClass().getSimpleName()));
            return 1;
        }
    }

    private int refuse(CliWord word) {
        console.complain(texts.get(word));
        return 1;
    }

    private void unexpected(Throwable failure) {
        console.complain(failure.getClass().getName());
    }

    private static CliWord word(Opening.Why why) {
        return switch (why) {
            case KEY_MISSING -> CliWord.KEY_MISSING;
            case KEY_DAMAGED -> CliWord.KEY_DAMAGED;
            case KEY_OF_OTHER_RECORDS -> CliWord.KEY_OTHER;
            case FOLDER_NAME -> CliWord.FOLDER_NAME;
            case DISK_FAILED -> CliWord.DISK_FAILED;
        };
    }
}
