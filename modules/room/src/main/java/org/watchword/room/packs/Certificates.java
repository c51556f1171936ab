package org.watchword.room.packs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.print.CertificateSheet;
import org.watchword.room.Room;
import org.watchword.session.PartOutline;
import org.watchword.session.Person;
import org.watchword.session.Personal;
import org.watchword.session.Phase;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;

/// Certificates for those who took part in a session that is over. Whoever came late or left early is no different on
/// paper: no time of anybody stands there.
///
/// @param until the last day on which they hold; empty when they hold for good
/// @param trainer who signs; may be empty
/// @param whoLeft whether those who left before the end get one too
public record Certificates(Optional<LocalDate> until, String trainer, boolean whoLeft) {

    /// For everybody whose name is kept, in the order of the alphabet.
    ///
    /// @return empty when the session is not over, or nobody's name is kept
    /// @throws IOException when the journal cannot be read
    /// @throws IllegalArgumentException when they would have expired before the session
    public Optional<CertificateSheet> of(Room room, SessionId session) throws IOException {
        SessionState state = room.look(session);
        List<String> names = state.phase() == Phase.CLOSED ? names(state) : List.of();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        double minutes = state.setup().deck().parts().stream()
                .mapToDouble(PartOutline::minutes)
                .sum();
        return Optional.of(new CertificateSheet(
                state.setup().deck().title(),
                (int) Math.round(minutes),
                state.setup().date(),
                until,
                trainer,
                names));
    }

    private List<String> names(SessionState state) {
        return state.register().people().stream()
                .filter(person -> whoLeft || person.leftAt().isEmpty())
                .map(Person::personal)
                .flatMap(personal ->
                        personal instanceof Personal.Known known ? Stream.of(known.name()) : Stream.<String>empty())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
