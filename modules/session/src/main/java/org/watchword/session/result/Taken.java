package org.watchword.session.result;

import java.time.LocalDate;

/// A try as it is kept: whether it is a pass, and by which rules and which questions. Nothing of what was answered, and
/// no points.
///
/// @param authority its id; `version` of its rules on that day
/// @param bank the id of the bank that the questions came from; `bankVersion` of its questions
/// @param attempt which try it was, from 1 to 9
/// @param language in which it was taken, a BCP 47 tag
public record Taken(
        String authority,
        int version,
        String bank,
        int bankVersion,
        int attempt,
        boolean passed,
        LocalDate day,
        String language) {

    /// The same with another outcome.
    public Taken with(boolean corrected) {
        return new Taken(authority, version, bank, bankVersion, attempt, corrected, day, language);
    }
}
