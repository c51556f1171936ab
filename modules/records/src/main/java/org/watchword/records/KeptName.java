package org.watchword.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.watchword.session.Personal;

/// Somebody whose name the journal still holds, wherever it does: in the register, on the list of who was expected, on
/// a line that was taken out again, or as somebody to turn to for safeguarding.
///
/// @param why it was written down
/// @param told every form in which the name was written and is still kept, oldest first; never empty
/// @param day of the session, from which the time of keeping is counted
/// @param training what was taught, as the deck was called then
/// @param venue where, in the trainer's words
public record KeptName(PersonAt line, Why why, List<Told> told, LocalDate day, String training, String venue) {

    /// Why a name was written down.
    public enum Why {
        /// Whoever came, was expected, or stood in the register by mistake.
        REGISTER,
        /// The safeguarding lead of a place.
        LEAD,
        /// The member of staff who stays in the room.
        STAFF
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

    /// The first day on which the name is no longer to be kept.
    ///
    /// @param months for which names are kept
    public LocalDate due(int months) {
        return day.plusMonths(months);
    }

    /// Names never reach a log by accident.
    @Override
    public String toString() {
        return "KeptName[…]";
    }
}
