package org.watchword.session;

import java.util.List;

/// What the record of a session must know about a question: permanent ids, never its words.
///
/// @param questionId "act/how-to-report#report-who"
/// @param moduleVersion version of the module whose words were shown; before and after must share it
/// @param several whether one person may choose several options
/// @param options permanent ids, in the order shown
/// @param right the ids of the right ones; empty when there is no right one
public record RoundOutline(
        String questionId, int moduleVersion, Asked asked, boolean several, List<String> options, List<String> right) {

    public RoundOutline {
        options = List.copyOf(options);
        right = List.copyOf(right);
    }
}
