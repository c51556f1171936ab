package org.watchword.desktop.prepare;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands in the boxes of the prepare screen, as it was typed.
///
/// @param dateOrNull null while the box is empty; use [#date]
/// @param agreed for pupils: what was agreed with the school
public record PrepareForm(
        String venue,
        @Nullable LocalDate dateOrNull,
        String time,
        String funder,
        String area,
        boolean headCountOnly,
        Agreed agreed) {
    private static final int HALF_HOUR = 30;

    /// What a school and the trainer agree before pupils come in.
    ///
    /// @param lead the safeguarding lead is known, with a number
    /// @param room there is a room where one can talk alone
    /// @param staff a member of staff stays in the room
    public record Agreed(boolean lead, boolean room, boolean staff) {
        /// Nothing yet.
        public static final Agreed NOTHING = new Agreed(false, false, false);

        /// Whether all three are settled.
        public boolean all() {
            return lead && room && staff;
        }
    }

    /// A form for today, at the next half hour, with the choices of last time.
    public static PrepareForm today(LocalDateTime now, String funder, String area) {
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
                Agreed.NOTHING);
    }

    /// The day, when one is chosen.
    public Optional<LocalDate> date() {
        return Optional.ofNullable(dateOrNull);
    }
}
