package org.watchword.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchword.session.Decision.Happens;
import org.watchword.session.SessionEvent.ArrivalChanged;
import org.watchword.session.SessionEvent.EntryUndone;
import org.watchword.session.SessionEvent.ExpectationDropped;
import org.watchword.session.SessionEvent.ExpectedArrived;
import org.watchword.session.SessionEvent.HeadsCounted;
import org.watchword.session.SessionEvent.LeavingTakenBack;
import org.watchword.session.SessionEvent.LinesJoined;
import org.watchword.session.SessionEvent.LinesParted;
import org.watchword.session.SessionEvent.PersonArrived;
import org.watchword.session.SessionEvent.PersonCorrected;
import org.watchword.session.SessionEvent.PersonExpected;
import org.watchword.session.SessionEvent.PersonLeft;
import org.watchword.session.SessionEvent.PersonRemoved;

/// The register: names only where they are allowed, heads always, and every slip can be taken back.
final class RegisterRules {

    private RegisterRules() {}

    static Decision decide(SessionState state, Command.Attendance command) {
        return switch (state.phase()) {
            case NOT_PREPARED -> Rules.refused(Reason.NOT_PREPARED);
            case PREPARED ->
                command instanceof Command.Listing ? decideHere(state, command) : Rules.refused(Reason.DOORS_CLOSED);
            case DOORS_OPEN, PRESENTING -> decideHere(state, command);
            case CLOSED -> afterwards(command) ? decideHere(state, command) : Rules.refused(Reason.SESSION_CLOSED);
        };
    }

    /// When everybody has gone, what was entered wrongly is put right, and paper slips are typed.
    private static boolean afterwards(Command.Attendance command) {
        return switch (command) {
            case Command.Amending _ -> true;
            case Command.Arrive arrive -> arrive.entered().by() == Entered.By.SLIP;
            case Command.ArriveExpected arrive -> arrive.entered().by() == Entered.By.SLIP;
            case Command.Listing _, Command.ChangeLeaving _, Command.CountOneMore _ -> false;
        };
    }

    private static Decision decideHere(SessionState state, Command.Attendance command) {
        Register register = state.register();
        return switch (command) {
            case Command.Expect(List<Guest> guests) -> expect(state, guests);
            case Command.DropExpected(Set<PersonId> people) ->
                new Happens(register.expected().stream()
                        .filter(guest -> people.contains(guest.id()))
                        .<SessionEvent>map(guest -> new ExpectationDropped(guest.id()))
                        .toList());
            case Command.Arrive arrive -> arrive(state, arrive);
            case Command.ArriveExpected arrive -> arriveExpected(state, arrive);
            case Command.ChangeLeaving(PersonId person, boolean left) -> leave(register, person, left);
            case Command.CountOneMore() -> {
                Band band = state.setup().pupils() ? Band.PUPILS : Band.PEOPLE;
                yield count(state, band, register.counted(band) + 1);
            }
            case Command.Amending amending -> amend(state, amending);
        };
    }

    private static Decision amend(SessionState state, Command.Amending command) {
        Register register = state.register();
        return switch (command) {
            case Command.Remove(PersonId person) -> ofALine(register, person, new PersonRemoved(person));
            case Command.ChangeArrival(PersonId person, Arrival arrival) ->
                register.find(person).filter(line -> line.arrival() == arrival).isPresent()
                        ? Rules.nothing()
                        : ofALine(register, person, new ArrivalChanged(person, arrival));
            case Command.Correct(PersonId person, Personal.Known who) -> correct(register, person, Names.tidy(who));
            case Command.JoinLines(PersonId kept, PersonId same) ->
                kept.equals(same) || register.find(kept).isEmpty()
                        ? Rules.refused(Reason.NOT_IN_THE_REGISTER)
                        : ofALine(register, same, new LinesJoined(kept, same));
            case Command.PartLines(PersonId same) ->
                register.joined().stream().anyMatch(joined -> joined.line().id().equals(same))
                        ? Rules.happens(new LinesParted(same))
                        : Rules.refused(Reason.NOT_IN_THE_REGISTER);
            case Command.CountHeads(Band band, int count) -> count(state, band, count);
            case Command.CountBy(Band band, int by) ->
                count(
                        state,
                        band,
                        Math.max(0, register.counted(band) + Math.clamp(by, -Rules.MOST_PEOPLE, Rules.MOST_PEOPLE)));
            case Command.UndoEntry() ->
                register.canUndo() ? Rules.happens(new EntryUndone()) : Rules.refused(Reason.NOTHING_TO_UNDO);
        };
    }

    private static Decision expect(SessionState state, List<Guest> guests) {
        Optional<Reason> ban = Names.banned(state.setup());
        if (ban.isPresent()) {
            return Rules.refused(ban.get());
        }
        Register register = state.register();
        Set<Object> known = new HashSet<>();
        register.people().forEach(person -> known.add(Names.key(person.personal())));
        register.expected().forEach(guest -> known.add(Names.key(guest.personal())));
        List<SessionEvent> events = new ArrayList<>();
        for (Guest guest : guests) {
            if (!(guest.personal() instanceof Personal.Known given)) {
                return Rules.refused(Reason.NAME_MISSING);
            }
            Personal.Known who = Names.tidy(given);
            Optional<Reason> wrong = Names.wrong(who);
            if (wrong.isPresent()) {
                return Rules.refused(wrong.get());
            }
            if (known.add(Names.key(who))) {
                events.add(new PersonExpected(guest.id(), who));
            }
        }
        return register.expected().size() + events.size() > Rules.MOST_PEOPLE
                ? Rules.refused(Reason.TOO_MANY_EXPECTED)
                : new Happens(events);
    }

    private static Decision arrive(SessionState state, Command.Arrive command) {
        Personal.Known who = Names.tidy(command.who());
        Optional<Reason> refused = Names.banned(state.setup())
                .or(() -> Names.wrong(who))
                .or(() -> wrongSlip(state.register(), command.entered()));
        if (refused.isPresent()) {
            return Rules.refused(refused.get());
        }
        Register register = state.register();
        if (register.find(command.person()).isPresent()
                || register.findExpected(command.person()).isPresent()) {
            return Rules.refused(Reason.IN_THE_REGISTER_ALREADY);
        }
        return Rules.happens(
                new PersonArrived(command.person(), arrival(state, command.entered()), command.entered(), who));
    }

    private static Decision arriveExpected(SessionState state, Command.ArriveExpected command) {
        Register register = state.register();
        if (register.find(command.person()).isPresent()) {
            return Rules.refused(Reason.IN_THE_REGISTER_ALREADY);
        }
        if (register.findExpected(command.person()).isEmpty()) {
            return Rules.refused(Reason.NOT_EXPECTED);
        }
        return wrongSlip(register, command.entered())
                .map(Rules::refused)
                .orElseGet(() -> Rules.happens(
                        new ExpectedArrived(command.person(), arrival(state, command.entered()), command.entered())));
    }

    /// Who stands on a slip came in at a time that nobody wrote down: late is what the trainer says is late.
    private static Arrival arrival(SessionState state, Entered entered) {
        return state.phase() == Phase.PRESENTING && entered.by() != Entered.By.SLIP ? Arrival.LATE : Arrival.IN_TIME;
    }

    private static Optional<Reason> wrongSlip(Register register, Entered entered) {
        if (entered.by() != Entered.By.SLIP) {
            return Optional.empty();
        }
        int slip = entered.slip();
        if (slip < 1 || slip > Rules.MOST_PEOPLE) {
            return Optional.of(Reason.NOT_A_SLIP);
        }
        boolean taken =
                register.people().stream().anyMatch(person -> person.entered().slip() == slip);
        return taken ? Optional.of(Reason.SLIP_ENTERED_ALREADY) : Optional.empty();
    }

    private static Decision leave(Register register, PersonId person, boolean left) {
        Optional<Person> line = register.find(person);
        if (line.filter(each -> each.leftAt().isPresent() == left).isPresent()) {
            return Rules.nothing();
        }
        return ofALine(register, person, left ? new PersonLeft(person) : new LeavingTakenBack(person));
    }

    private static Decision correct(Register register, PersonId person, Personal.Known who) {
        Optional<Reason> wrong = Names.wrong(who);
        if (wrong.isPresent()) {
            return Rules.refused(wrong.get());
        }
        Optional<Person> line = register.find(person);
        return line.filter(each -> each.personal().equals(who)).isPresent()
                ? Rules.nothing()
                : ofALine(register, person, new PersonCorrected(person, who));
    }

    private static Decision ofALine(Register register, PersonId person, SessionEvent event) {
        return register.find(person).isPresent() ? Rules.happens(event) : Rules.refused(Reason.NOT_IN_THE_REGISTER);
    }

    private static Decision count(SessionState state, Band band, int count) {
        if (count < 0 || count > Rules.MOST_PEOPLE) {
            return Rules.refused(Reason.NOT_A_HEAD_COUNT);
        }
        return count == state.register().counted(band) ? Rules.nothing() : Rules.happens(new HeadsCounted(band, count));
    }
}
