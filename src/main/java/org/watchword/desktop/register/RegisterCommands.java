package org.watchword.desktop.register;

import org.watchword.session.Arrival;
import org.watchword.session.Command;
import org.watchword.session.PersonId;

/// What is asked of a line, in the session's words.
final class RegisterCommands {

    private RegisterCommands() {}

    /// @throws IllegalArgumentException when it is asked of no line
    static Command of(RegisterAsk ask) {
        return switch (ask) {
            case RegisterAsk.TakeBack(String person) -> new Command.Remove(PersonId.parse(person));
            case RegisterAsk.Late(String person, boolean late) ->
                new Command.ChangeArrival(PersonId.parse(person), late ? Arrival.LATE : Arrival.IN_TIME);
            case RegisterAsk.Left(String person, boolean left) ->
                new Command.ChangeLeaving(PersonId.parse(person), left);
            case RegisterAsk.OnePerson(String kept, String same) ->
                new Command.JoinLines(PersonId.parse(kept), PersonId.parse(same));
            case RegisterAsk.Part(String same) -> new Command.PartLines(PersonId.parse(same));
            case RegisterAsk.Undo _ -> new Command.UndoEntry();
            default -> throw new IllegalArgumentException(ask.getClass().getSimpleName());
        };
    }
}
