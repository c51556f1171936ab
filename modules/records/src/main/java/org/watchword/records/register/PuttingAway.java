package org.watchword.records.register;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.PersonalPart;
import org.watchword.session.SessionId;

/// A session that the trainer puts away, because it was a mistake or a trial, and may take back again: an event each
/// time, so that nothing ever goes. What is put away is in no list but its own and counts in no report.
public enum PuttingAway {
    PUT_AWAY("session-put-away"),
    TAKEN_BACK("session-taken-back");

    private final String word;

    PuttingAway(String word) {
        this.word = word;
    }

    /// The word in the journal, which never changes.
    public String word() {
        return word;
    }

    /// The event.
    public Draft draft(SessionId session, Instant at, ZoneId zone) {
        return new Draft(session.value(), word, 1, at, zone.getId(), "{}", new PersonalPart.None());
    }

    /// What an event says about putting away; empty when it is about something else.
    public static Optional<PuttingAway> of(Entry entry) {
        for (PuttingAway each : values()) {
            if (each.word.equals(entry.draft().kind())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
