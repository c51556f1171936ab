package org.watchword.desktop.prepare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.watchword.desktop.text.TimeOfDay;

/// What the boxes of the prepare screen amount to: a session that can be prepared, or what is still missing, box by
/// box.
public sealed interface Checked {
    /// Longest text a box takes; the record refuses more.
    int LONGEST = 120;

    /// Everything needed is there.
    ///
    /// @param safeguardingAgreed true for adults, and for pupils when everything was agreed
    record Ready(
            String venue,
            LocalDate date,
            LocalTime time,
            String funder,
            String area,
            boolean headCountOnly,
            boolean safeguardingAgreed)
            implements Checked {}

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
        AREA,
        AGREED
    }

    /// Reads the boxes.
    ///
    /// @param pupils whether the deck is for pupils: then nobody is named, and the school must have agreed
    static Checked of(PrepareForm form, boolean pupils, LocalDate today) {
        Map<Box, PrepareWord> troubles = new EnumMap<>(Box.class);
        Optional<LocalTime> time = TimeOfDay.read(form.time());
        text(form.venue(), Box.VENUE, PrepareWord.VENUE_MISSING, troubles);
        day(form, today, troubles);
        if (time.isEmpty()) {
            troubles.put(Box.TIME, PrepareWord.TIME_UNREADABLE);
        }
        if (form.funder().length() > LONGEST) {
            troubles.put(Box.FUNDER, PrepareWord.TOO_LONG);
        }
        text(form.area(), Box.AREA, PrepareWord.AREA_MISSING, troubles);
        if (pupils && !form.agreed().all()) {
            troubles.put(Box.AGREED, PrepareWord.AGREED_MISSING);
        }
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
                true);
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
