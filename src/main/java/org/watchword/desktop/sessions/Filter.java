package org.watchword.desktop.sessions;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What narrows the list of sessions.
///
/// @param search words that must all stand somewhere in a session's line, in any order
/// @param audience only this one
/// @param funder only this one
/// @param onlyDays only the days of the funder's file
record Filter(String search, Optional<String> audience, Optional<String> funder, Which which, boolean onlyDays) {

    /// Nothing is left out but rehearsals and what was put away.
    static final Filter NONE = new Filter("", Optional.empty(), Optional.empty(), Which.GIVEN, false);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /// Whether the list shows a session, days left aside.
    boolean shows(SessionRow row) {
        return row.which() == which
                && audience.map(row.audience()::equals).orElse(true)
                && funder.map(row.funder()::equals).orElse(true)
                && finds(row);
    }

    /// Whether anything is left out that could be shown.
    boolean narrows() {
        return !search.isBlank() || audience.isPresent() || funder.isPresent() || onlyDays;
    }

    /// The same list with nothing left out of it.
    Filter cleared() {
        return new Filter("", Optional.empty(), Optional.empty(), which, false);
    }

    private boolean finds(SessionRow row) {
        if (search.isBlank()) {
            return true;
        }
        String line = plain(String.join("\n", row.deck(), row.venue(), row.funder(), row.audience()));
        return Stream.of(plain(search).split("\\s+")).allMatch(line::contains);
    }

    /// Small letters without accents: who searches types as little as possible.
    private static String plain(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
