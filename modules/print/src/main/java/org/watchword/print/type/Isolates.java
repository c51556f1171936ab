package org.watchword.print.type;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps numbers and addresses in their own order inside text that runs from right to left.
///
/// Without this "0800 0121 700" is printed as "700 0121 0800" in Arabic (Unicode Standard Annex 9, rule N1).
final class Isolates {
    private static final Pattern READ_LEFT_TO_RIGHT =
            Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.]+@[\\w.]+|\\+?\\d[\\d -]{5,}\\d");

    private Isolates() {}

    static String around(Piece piece) {
        return piece.whole() ? isolated(piece.text()) : within(piece.text());
    }

    private static String within(String text) {
        return READ_LEFT_TO_RIGHT
                .matcher(text)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(isolated(found.group())));
    }

    private static String isolated(String text) {
        return Steering.LEFT_TO_RIGHT_ISOLATE + text + Steering.POP_ISOLATE;
    }
}
