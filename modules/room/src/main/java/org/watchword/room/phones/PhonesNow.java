package org.watchword.room.phones;

import java.util.List;
import java.util.Optional;
import org.watchword.answers.phones.PhoneRoom.Presence;
import org.watchword.answers.phones.Waiting;
import org.watchword.answers.seat.Seat;
import org.watchword.session.RoundId;

/// How it stands with the phones, for the trainer's laptop alone.
///
/// @param port that phones are to be sent to; 0 while they are off
/// @param ways the laptop's addresses, the likeliest first
/// @param presence how many are here, and how many answered
/// @param asked which question they have
/// @param waiting own words that nobody but the trainer has seen
/// @param own a slip for the trainer's own phone, to try whether one gets in; empty while they are off
/// @param trouble why something is not as it should be
public record PhonesNow(
        Standing standing,
        int port,
        List<Way> ways,
        Presence presence,
        Optional<RoundId> asked,
        List<Waiting> waiting,
        Optional<Seat> own,
        Optional<Trouble> trouble) {

    /// No phones, as every session begins.
    public static final PhonesNow OFF = new PhonesNow(
            Standing.OFF,
            0,
            List.of(),
            new Presence(0, 0),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public PhonesNow {
        ways = List.copyOf(ways);
        waiting = List.copyOf(waiting);
    }

    /// Whether phones may come.
    public enum Standing {
        OFF,
        STARTING,
        ON
    }

    /// What went wrong.
    public enum Trouble {
        /// No port was free.
        NO_PORT,
        /// The ballot file can be neither read nor made.
        NO_FILE,
        /// The disk does not take the answers; it is tried again and again.
        NOT_SAVED,
        /// Something that nobody planned for. What was saved is kept.
        FAILED
    }

    /// Off, and why.
    static PhonesNow off(Trouble why) {
        return new PhonesNow(
                Standing.OFF, 0, List.of(), OFF.presence(), OFF.asked(), List.of(), OFF.own(), Optional.of(why));
    }

    static PhonesNow starting() {
        return new PhonesNow(
                Standing.STARTING, 0, List.of(), OFF.presence(), OFF.asked(), List.of(), OFF.own(), OFF.trouble());
    }
}
