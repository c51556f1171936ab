package org.watchword.room.rehearsal;

import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.room.Ended;
import org.watchword.room.OpenSession;
import org.watchword.room.Outcome;
import org.watchword.room.Room;
import org.watchword.room.Started;
import org.watchword.session.DeckOutline;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;

/// One rehearsal of one deck, from preparing it to the verified backup, in a room that was opened with the script's
/// clock. Its session is flagged as a rehearsal in its first event, so it counts in no report. Where records have no
/// passphrase its people are counted and not named, like anybody.
public final class Performance {

    private static final String VENUE = "Example Hall";
    private static final String FUNDER = "Example Fund";

    private final Room room;
    private final DeckPlan plan;
    private final Area area;

    /// @param room opened with the clock that is handed to [#play]
    /// @param area whose contacts are shown and printed
    public Performance(Room room, DeckPlan plan, Area area) {
        this.room = room;
        this.plan = plan;
        this.area = area;
    }

    /// Plays the script.
    ///
    /// @param clock the script's, and the room's
    /// @return what there is to take away
    /// @throws RehearsalStopped when the session does not do what the script asks
    public Takeaway play(Script script, StageClock clock) throws RehearsalStopped {
        OpenSession session = running(room.prepare(setup(script)));
        new Rehearsal(session, script, clock, room.records().mayName()).play();
        return switch (room.end(session).join()) {
            case Ended.Closed closed -> {
                session.close();
                yield new Takeaway(room, plan, area, session.id(), closed);
            }
            case Ended.StillOpen(Outcome outcome) -> throw new RehearsalStopped("Close", outcome);
        };
    }

    private SessionSetup setup(Script script) {
        return new SessionSetup(
                DeckOutline.of(plan),
                VENUE,
                script.start().toLocalDate(),
                script.start().toLocalTime(),
                FUNDER,
                area.path(),
                plan.deck().audience(),
                false,
                new Safeguarding.Agreed(),
                true,
                SessionKind.TRAINING,
                "");
    }

    private static OpenSession running(Started started) throws RehearsalStopped {
        return switch (started) {
            case Started.Running(OpenSession session) -> session;
            case Started.Refused(var reason) -> throw new RehearsalStopped("Prepare", new Outcome.Refused(reason));
            case Started.NotSaved(var why) -> throw new RehearsalStopped("Prepare", new Outcome.NotSaved(why));
            case Started.Unknown() -> throw new IllegalStateException("a new session is always known");
        };
    }
}
