package org.watchword.session.learned;

/// What became of one question on one sheet.
public enum Mark {
    RIGHT,
    WRONG,
    /// Chosen as an answer: it counts as not right, and is shown apart.
    NOT_SURE,
    /// No answer. Such a pair is left out of the question's figures and counted as skipped: taken as wrong,
    /// everybody who was late for one question would look as if they had learned it later.
    SKIPPED
}
