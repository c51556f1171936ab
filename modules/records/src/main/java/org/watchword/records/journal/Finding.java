package org.watchword.records.journal;

/// What the journal noticed about its own files. None of it stops the trainer; all of it is told.
public sealed interface Finding {

    /// The last write did not end, as a power cut leaves it; nobody had been told that it was saved. It was cut off and
    /// kept aside.
    record TornTail(String segment, long offset, long bytes) implements Finding {}

    /// Bytes that are no event any more, with whole events or nothing behind them. They stay where they are, a copy is
    /// kept aside, and the events around them are read.
    record Damaged(String segment, long offset, long bytes) implements Finding {}

    /// Events are missing.
    ///
    /// @param from the first missing sequence
    /// @param to the last missing sequence
    record Gap(long from, long to) implements Finding {}

    /// An event names another event before it than the one that stands there.
    record ChainBroken(long sequence) implements Finding {}
}
