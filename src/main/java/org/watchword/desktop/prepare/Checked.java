package org.watchword.desktop.prepare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.watchword.desktop.prepare.PrepareForm.Purpose;
import org.watchword.desktop.prepare.PrepareForm.Whom;
import org.watchword.desktop.text.TimeOfDay;
import org.watchword.session.Safeguarding;

/// What the boxes of the prepare screen amount to: a session that can be prepared, or what is still missing, box by
/// box.
public sealed interface Checked {
    /// Longest text a box takes; the record refuses more.
    int LONGEST = 120;

    /// Everything needed is there.
    ///
    /// @param safeguarding for pupils always complete
    record Ready(
            String venue,
            LocalDate date,
            LocalTime time,
            String funder,
            String area,
            boolean headCountOnly,
            Safeguarding safeguarding,
            Purpose purpose)
            implements Checked {

        /// The same with nobody named; that it was settled stays.
        Ready nameless() {
            Safeguarding settled = Safeguarding.nameless(safeguarding.settled());
            return new Ready(venue, date, time, funder, area, headCountOnly, settled, purpose);
        }
    }

    /// Something is missing or not right.
    ///
    /// @param troubles by box, never empty
    record Missing(Map<Box, PrepareWord> troubles) implements Checked {
        /// Keeps its own copy.
        public Missing {
            troubles = Map.copyOf(troubles);
        }
    }

    /// The boxes that can be wrong.
    enum Box {
        VENUE,
        DATE,
        TIME,
        FUNDER,
        PROGRAMME,
        AREA,
        LEAD,
        PHONE,
        ROOM,
        STAFF
    }

    /// Reads the boxes.
    ///
    /// @param pupils whether the deck is for pupils: then those in the room are not named, and the lead, the
    ///     room and the member of staff are
    static Checked of(PrepareForm form, boolean pupils, LocalDate today) {
        Map<Box, PrepareWord> troubles = new EnumMap<>(Box.class);
        Optional<LocalTime> time = TimeOfDay.read(form.time());
        text(form.venue(), Box.VENUE, PrepareWord.VENUE_MISSING, troubles);
        day(form, today, troubles);
        if (time.isEmpty()) {
            troubles.put(Box.TIME, PrepareWord.TIME_UNREADABLE);
        }
        notLong(form.funder(), Box.FUNDER, troubles);
        notLong(form.purpose().programme(), Box.PROGRAMME, troubles);
        text(form.area(), Box.AREA, PrepareWord.AREA_MISSING, troubles);
        whom(form.whom(), pupils, troubles);
        if (!troubles.isEmpty()) {
            return new Missing(troubles);
        }
        return new Ready(
                form.venue().strip(),
                form.date().orElseThrow(),
                time.orElseThrow(),
                form.funder().strip(),
                form.area(),
                pupils || form.headCountOnly(),
                Safeguarding.of(
                        form.whom().lead(),
                        form.whom().phone(),
                        form.whom().room(),
                        form.whom().staff()),
                new Purpose(form.purpose().kind(), form.purpose().programme().strip()));
    }

    private static void notLong(String typed, Box box, Map<Box, PrepareWord> troubles) {
        if (typed.length() > LONGEST) {
            troubles.put(box, PrepareWord.TOO_LONG);
        }
    }

    private static void whom(Whom whom, boolean pupils, Map<Box, PrepareWord> troubles) {
        named(whom.lead(), Box.LEAD, PrepareWord.LEAD_MISSING, pupils, troubles);
        named(whom.phone(), Box.PHONE, PrepareWord.PHONE_MISSING, pupils, troubles);
        named(whom.room(), Box.ROOM, PrepareWord.ROOM_MISSING, pupils, troubles);
        named(whom.staff(), Box.STAFF, PrepareWord.STAFF_MISSING, pupils, troubles);
        boolean noDigit = whom.phone().chars().noneMatch(Character::isDigit);
        if (noDigit && !whom.phone().isBlank()) {
            troubles.put(Box.PHONE, PrepareWord.PHONE_MISSING);
        }
    }

    private static void named(
            String typed, Box box, PrepareWord missing, boolean wanted, Map<Box, PrepareWord> troubles) {
        if (wanted || !typed.isBlank()) {
            text(typed, box, missing, troubles);
        }
    }

    private static void text(String typed, Box box, PrepareWord missing, Map<Box, PrepareWord> troubles) {
        if (typed.isBlank()) {
            troubles.put(box, missing);
        } else if (typed.length() > LONGEST) {
            troubles.put(box, PrepareWord.TOO_LONG);
        }
    }

    private static void day(PrepareForm form, LocalDate today, Map<Box, PrepareWord> troubles) {
        if (form.date().isEmpty()) {
            troubles.put(Box.DATE, PrepareWord.DATE_MISSING);
        } else if (form.date().orElseThrow().isBefore(today)) {
            troubles.put(Box.DATE, PrepareWord.DATE_PAST);
        }
    }
}
