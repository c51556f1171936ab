package org.watchword.session;

import java.util.List;

/// What [Rules] answers to a command.
public sealed interface Decision {

    /// It may be done, and this is what happens. An empty list means that there is nothing to do and nothing to
    /// complain about: the clicker was pressed on the last slide.
    record Happens(List<SessionEvent> events) implements Decision {
        public Happens {
            events = List.copyOf(events);
        }
    }

    /// It may not be done, and nothing has changed.
    record Refused(Reason reason) implements Decision {}
}
