package org.watchword.session;

import org.watchword.session.Register.Entry;
import org.watchword.session.SessionEvent.HeadCountUndone;
import org.watchword.session.SessionEvent.HeadsCounted;
import org.watchword.session.SessionEvent.PersonArrived;
import org.watchword.session.SessionEvent.PersonRemoved;

/// The register: names only where they are allowed, heads always, and every slip can be taken back.
final class RegisterRules {

    private static final int LONGEST_NAME = 200;

    private RegisterRules() {}

    static Decision decide(SessionState state, Command.Attendance command) {
        return switch (state.phase()) {
            case NOT_PREPARED -> Rules.refused(Reason.NOT_PREPARED);
            case PREPARED -> Rules.refused(Reason.DOORS_CLOSED);
            case DOORS_OPEN, PRESENTING -> whileDoorsAreOpen(state, command);
            case CLOSED -> Rules.refused(Reason.SESSION_CLOSED);
        };
    }

    private static Decision whileDoorsAreOpen(SessionState state, Command.Attendance command) {
        return switch (command) {
            case Command.Arrive arrive -> arrive(state, arrive);
            case Command.Remove(PersonId person) ->
                state.register().find(person).isPresent()
                        ? Rules.happens(new PersonRemoved(person))
                        : Rules.refused(Reason.NOT_IN_THE_REGISTER);
            case Command.CountHeads(Band band, int count) -> count(state, band, count);
            case Command.CountOneMore() -> {
                Band band = state.setup().pupils() ? Band.PUPILS : Band.PEOPLE;
                yield count(state, band, state.register().counted(band) + 1);
            }
            case Command.UndoEntry() -> undo(state);
        };
    }

    private static Decision arrive(SessionState state, Command.Arrive command) {
        if (state.setup().pupils()) {
            return Rules.refused(Reason.NAMES_BANNED_FOR_PUPILS);
        }
        if (state.setup().headCountOnly()) {
            return Rules.refused(Reason.HEAD_COUNT_ONLY);
        }
        String name = tidy(command.name());
        String organisation = tidy(command.organisation());
        if (name.isEmpty()) {
            return Rules.refused(Reason.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME || organisation.length() > LONGEST_NAME) {
            return Rules.refused(Reason.NAME_TOO_LONG);
        }
        if (state.register().find(command.person()).isPresent()) {
            return Rules.refused(Reason.IN_THE_REGISTER_ALREADY);
        }
        Arrival arrival = state.phase() == Phase.PRESENTING ? Arrival.LATE : Arrival.IN_TIME;
        return Rules.happens(new PersonArrived(command.person(), arrival, new Personal.Known(name, organisation)));
    }

    private static Decision count(SessionState state, Band band, int count) {
        if (count < 0 || count > Rules.MOST_PEOPLE) {
            return Rules.refused(Reason.NOT_A_HEAD_COUNT);
        }
        return count == state.register().counted(band) ? Rules.nothing() : Rules.happens(new HeadsCounted(band, count));
    }

    private static Decision undo(SessionState state) {
        return state.register()
                .lastEntry()
                .map(entry -> switch (entry) {
                    case Entry.Arrived(PersonId person) -> Rules.happens(new PersonRemoved(person));
                    case Entry.Counted(Band band, int before) -> Rules.happens(new HeadCountUndone(band, before));
                })
                .orElseGet(() -> Rules.refused(Reason.NOTHING_TO_UNDO));
    }

    /// Control characters and doubled blanks come from pasted lists and bar-code readers; nobody is called that.
    private static String tidy(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip().replaceAll("\\s+", " ");
    }
}
