package org.watchword.desktop.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.watchword.desktop.changes.ChangesFacts.Reading;
import org.watchword.records.Changed;
import org.watchword.records.Changed.By;
import org.watchword.records.Changed.What;
import org.watchword.room.changes.ChangeLine;
import org.watchword.room.changes.ChangeLine.Occasion;
import org.watchword.session.SessionId;

/// Changes for the tests of their page.
final class GivenChanges {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant AT = Instant.parse("2026-11-22T14:32:10Z");
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final SessionId SESSION = new SessionId(new UUID(7, 7));
    static final Occasion EVENING =
            new Occasion(LocalDate.of(2026, 11, 21), "Taxi and private hire drivers", "Castle Hall");
    static final Reading ALL_READ = new Reading(true, 3, 3, false, false);
    static final Reading HALF_READ = new Reading(true, 40, 12, false, false);

    private GivenChanges() {}

    /// At the laptop, in the session.
    static ChangeLine line(What what, int number) {
        return line(what, By.LAPTOP, number, "");
    }

    static ChangeLine line(What what, By by, int number, String about) {
        Optional<SessionId> session = about.isEmpty() ? Optional.of(SESSION) : Optional.empty();
        return new ChangeLine(new Changed(AT, ZONE, session, what, by, number, about), session.map(_ -> EVENING));
    }

    /// The same on an earlier day.
    static ChangeLine before(int days, What what) {
        Instant at = AT.minusSeconds(days * 86_400L);
        return new ChangeLine(
                new Changed(at, ZONE, Optional.of(SESSION), what, By.LAPTOP, 0, ""), Optional.of(EVENING));
    }

    /// One of each, the newest first.
    static List<ChangeLine> some() {
        return List.of(
                new ChangeLine(
                        new Changed(AT, ZONE, Optional.empty(), What.RESTORED, By.LAPTOP, 0, ""), Optional.empty()),
                line(What.NAMES_FORGOTTEN, 24),
                line(What.PUT_AWAY, 0),
                line(What.MATERIAL_LEFT, By.LAPTOP, 40, "Łódź Cars & Co, the office behind the station"),
                line(What.ROUND_CLOSED, 18),
                line(What.PEOPLE_COUNTED, 26),
                line(What.ARRIVED, By.SLIP, 7, ""),
                line(What.ARRIVED, By.THEMSELVES, 0, ""),
                line(What.RESUMED, By.PROGRAM, 0, ""),
                before(1, What.PREPARED));
    }

    static ChangesFacts facts(List<ChangeLine> found, Reading reading) {
        return new ChangesFacts(found, 200, reading, Optional.empty(), TODAY, Optional.empty());
    }

    /// A line for every kind of change there is.
    static List<ChangeLine> ofEveryKind() {
        List<ChangeLine> lines = new ArrayList<>();
        for (What what : What.values()) {
            lines.add(line(what, By.LAPTOP, 3, "Town hall"));
        }
        return lines;
    }
}
