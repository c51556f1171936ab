package org.watchword.room;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.watchword.session.Command;
import org.watchword.session.SessionState;

/// A running session as those see it who only ask it for things and watch what comes of it.
public interface Asking {

    /// The latest saved state. It may be older than what was asked for a moment ago.
    SessionState state();

    /// Asks for something. It is done in the order of asking, and answered only once it is on the disk.
    CompletableFuture<Outcome> ask(Command command);

    /// Tells `viewer` the state now and after every change, before the one who asked for the change is answered; never
    /// on the asker's thread.
    ///
    /// @return closing it ends the telling
    Subscription listen(Consumer<SessionState> viewer);
}
