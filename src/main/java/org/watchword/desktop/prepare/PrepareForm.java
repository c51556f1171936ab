package org.watchword.desktop.prepare;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.session.SessionKind;

/// What stands in the boxes of the prepare screen, as it was typed.
///
/// @param dateOrNull null while the box is empty; use [#date]
/// @param plain whether the slides are shown in their plain form
/// @param whom to whom and where somebody is taken who needs more than a talk
/// @param purpose what sort of occasion it is
public record PrepareForm(
        String venue,
        @Nullable LocalDate dateOrNull,
        String time,
        String funder,
        String area,
        boolean plain,
        boolean headCountOnly,
        Whom whom,
        Purpose purpose) {
    private static final int HALF_HOUR = 30;

    /// To whom and where, as it was typed.
    ///
    /// @param lead the safeguarding lead
    /// @param phone the lead's number
    /// @param room where one can talk alone
    /// @param staff who stays with the group
    public record Whom(String lead, String phone, String room, String staff) {
        /// Nothing yet.
        public static final Whom NOBODY = new Whom("", "", "", "");
    }

    /// What sort of occasion it is, and what it belongs to.
    ///
    /// @param programme its name; may be empty
    public record Purpose(SessionKind kind, String programme) {
        /// A training on its own.
        public static final Purpose USUAL = new Purpose(SessionKind.TRAINING, "");
    }

    /// A form for today, at the next half hour, with the choices of last time.
    public static PrepareForm today(LocalDateTime now, String funder, String area, Purpose purpose) {
        LocalDateTime next = now.withMinute(now.getMinute() < HALF_HOUR ? HALF_HOUR : 0)
                .plusHours(now.getMinute() < HALF_HOUR ? 0 : 1);
        LocalTime time = next.toLocalTime();
        return new PrepareForm(
                "",
                next.toLocalDate(),
                String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute()),
                funder,
                area,
                false,
                false,
                Whom.NOBODY,
                purpose);
    }

    /// The day, when one is chosen.
    public Optional<LocalDate> date() {
        return Optional.ofNullable(dateOrNull);
    }
}
