package org.watchword.print;

import java.util.List;

/// What stands on the sheet that opens locked records when a passphrase is forgotten. It does not say what the records
/// are about: whoever finds it in a drawer learns nothing.
///
/// @param language of the words, a BCP 47 tag
/// @param title what it is
/// @param lead one sentence below it
/// @param groups of the key, in the order in which they are typed
/// @param advice where to keep it and how it is used, one paragraph each
public record KeySheet(String language, String title, String lead, List<String> groups, List<String> advice)
        implements OwnSheet {

    /// Keeps its own copies.
    public KeySheet {
        groups = List.copyOf(groups);
        advice = List.copyOf(advice);
    }

    /// It never reaches a log by accident.
    @Override
    public String toString() {
        return "KeySheet[…]";
    }
}
