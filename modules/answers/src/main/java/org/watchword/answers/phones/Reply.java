package org.watchword.answers.phones;

import org.watchword.answers.round.Refusal;

/// What a phone is told about the answer it sent.
public sealed interface Reply {

    /// The answer is on the disk.
    record Saved() implements Reply {}

    /// Own words wait in memory for the trainer's yes. They are nowhere else, so the phone never says "saved".
    record Sent() implements Reply {}

    record Refused(Refusal why) implements Reply {}
}
