package org.watchword.session.result;

/// Whether events may happen to results.
public sealed interface ResultDecision {

    /// They may; this is what is kept then.
    record Happens(Results after) implements ResultDecision {}

    /// One of them may not, so none does.
    record Refused(ResultReason reason) implements ResultDecision {}
}
