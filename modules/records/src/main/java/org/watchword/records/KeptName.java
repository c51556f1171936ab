package org.watchword.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.watchword.session.Personal;

/// Somebody whose name the journal still holds, wherever it does: in the register, on the list of who was expected, on
/// a line that was taken out again, as somebody to turn to for safeguarding, or for a certificate alone.
///
/// @param why it was written down
/// @param told every form in which the name was written and is still kept, oldest first; never empty
/// @param day of the session, from which the time of keeping is counted
/// @param training what was taught, as the deck was called then
/// @param venue where, in the trainer's words
/// @param passUntil the last day of a certificate of this line; empty where none ends
public record KeptName(
        PersonAt line,
        Why why,
        List<Told> told,
        LocalDate day,
        String training,
        String venue,
        Optional<LocalDate> passUntil) {

    /// Why a name was written down.
    public enum Why {
        /// Whoever came, was expected, or stood in the register by mistake.
        REGISTER,
        /// The safeguarding lead of a place.
        LEAD,
        /// The member of staff who stays in the room.
        STAFF,
        /// The holder of a certificate that counted when the other names of the session went.
        CERTIFICATE
    }

    /// One form of a name, and when it was written.
    ///
    /// @param zone the laptop's then
    public record Told(Personal.Known who, Instant at, ZoneId zone) {}

    public KeptName {
        told = List.copyOf(told);
    }

    /// Who it is, as it was told last.
    public Personal.Known who() {
        return told.getLast().who();
    }

    /// The first day on which what is written here is no longer to be kept. Of whoever holds a certificate that counts
    /// then, the name and the badge are kept under a line of their own, see [#gone].
    ///
    /// @param months for which names are kept
    public LocalDate due(int months) {
        return why == Why.CERTIFICATE ? passUntil.map(last -> last.plusDays(1)).orElse(day) : day.plusMonths(months);
    }

    /// The first day on which the name is no longer to be kept for anything.
    ///
    /// @param months for which names are kept
    public LocalDate gone(int months) {
        LocalDate due = due(months);
        return passUntil
                .map(last -> last.plusDays(1))
                .filter(after -> after.isAfter(due))
                .orElse(due);
    }

    /// Names never reach a log by accident.
    @Override
    public String toString() {
        return "KeptName[…]";
    }
}
