package org.watchword.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.watchword.session.Decision.Happens;
import org.watchword.session.SessionEvent.DoorsOpened;
import org.watchword.session.SessionEvent.PresentingStarted;
import org.watchword.session.SessionEvent.SessionClosed;
import org.watchword.session.SessionEvent.SessionPrepared;
import org.watchword.session.SessionEvent.SessionResumed;
import org.watchword.session.SessionEvent.SlideShown;

/// From prepared to closed, and never back.
final class CourseRules {

    private CourseRules() {}

    static Decision decide(SessionState state, Command.Course command) {
        if (state.phase() == Phase.CLOSED) {
            return Rules.refused(Reason.SESSION_CLOSED);
        }
        if (command instanceof Command.Prepare(SessionSetup setup)) {
            return prepare(state, setup);
        }
        if (state.phase() == Phase.NOT_PREPARED) {
            return Rules.refused(Reason.NOT_PREPARED);
        }
        return switch (command) {
            case Command.Prepare _ -> Rules.refused(Reason.ALREADY_PREPARED);
            case Command.OpenDoors() -> openDoors(state);
            case Command.StartPresenting() -> startPresenting(state);
            case Command.Resume() -> Rules.happens(new SessionResumed());
            case Command.Close() -> close(state);
        };
    }

    private static Decision prepare(SessionState state, SessionSetup setup) {
        if (state.phase() != Phase.NOT_PREPARED) {
            return Rules.refused(Reason.ALREADY_PREPARED);
        }
        if (setup.deck().slides().isEmpty()) {
            return Rules.refused(Reason.DECK_IS_EMPTY);
        }
        return tooLong(setup.safeguarding()) || withoutNames(setup)
                ? Rules.refused(Reason.SAFEGUARDING_NOT_AGREED)
                : Rules.happens(new SessionPrepared(setup));
    }

    private static Decision openDoors(SessionState state) {
        if (state.phase() != Phase.PREPARED) {
            return Rules.refused(Reason.DOORS_OPEN_ALREADY);
        }
        return safeguarded(state) ? Rules.happens(new DoorsOpened()) : Rules.refused(Reason.SAFEGUARDING_NOT_AGREED);
    }

    /// Starting opens the doors too: nobody who comes to a session that runs is turned away.
    private static Decision startPresenting(SessionState state) {
        if (state.phase() == Phase.PRESENTING) {
            return Rules.nothing();
        }
        if (!safeguarded(state)) {
            return Rules.refused(Reason.SAFEGUARDING_NOT_AGREED);
        }
        List<SessionEvent> events = new ArrayList<>();
        if (state.phase() == Phase.PREPARED) {
            events.add(new DoorsOpened());
        }
        events.add(new PresentingStarted());
        events.add(new SlideShown(0, 0));
        return new Happens(events);
    }

    private static Decision close(SessionState state) {
        List<SessionEvent> events = new ArrayList<>(RoundRules.closeOpenRound(state));
        events.add(new SessionClosed());
        return new Happens(events);
    }

    private static boolean safeguarded(SessionState state) {
        return !state.setup().pupils() || state.setup().safeguarding().settled();
    }

    /// That it was agreed is not enough any more for pupils: the lead, the room and the member of staff are named.
    /// A rehearsal has no pupils in it.
    private static boolean withoutNames(SessionSetup setup) {
        return setup.pupils() && !setup.rehearsal() && setup.safeguarding() instanceof Safeguarding.Agreed;
    }

    private static boolean tooLong(Safeguarding safeguarding) {
        return safeguarding instanceof Safeguarding.Named(String lead, String phone, String room, String staff)
                && Stream.of(lead, phone, room, staff).anyMatch(words -> words.length() > Safeguarding.LONGEST);
    }
}
