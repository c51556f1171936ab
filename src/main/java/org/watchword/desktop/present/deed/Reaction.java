package org.watchword.desktop.present.deed;

import java.util.ArrayList;
import java.util.List;
import org.watchword.session.Command;

/// What a press comes to.
///
/// @param desk the laptop's own state after it
/// @param commands what is asked of the session, in this order
/// @param outside what is asked of the rest of the program
public record Reaction(Desk desk, List<Command> commands, List<Outside> outside) {

    public Reaction {
        commands = List.copyOf(commands);
        outside = List.copyOf(outside);
    }

    static Reaction only(Desk desk) {
        return new Reaction(desk, List.of(), List.of());
    }

    static Reaction asks(Desk desk, Command... commands) {
        return new Reaction(desk, List.of(commands), List.of());
    }

    static Reaction asks(Desk desk, Outside outside) {
        return new Reaction(desk, List.of(), List.of(outside));
    }

    /// The same with one more thing asked of the session at the end.
    Reaction then(Command command) {
        List<Command> more = new ArrayList<>(commands);
        more.add(command);
        return new Reaction(desk, more, outside);
    }

    /// The same with one more thing asked of the rest of the program, once the session was asked.
    Reaction then(Outside asked) {
        List<Outside> more = new ArrayList<>(outside);
        more.add(asked);
        return new Reaction(desk, commands, more);
    }
}
