package org.watchword.testkit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line `saved <sequence> <kind>`: a promise that the program made to whoever reads its output.
///
/// @param sequence of the event that is safe
/// @param kind of event
public record SavedLine(long sequence, String kind) {

    private static final Pattern FORM = Pattern.compile("saved (\\d{1,18}) (\\S+)");

    /// The promise in a line of output, if it is one. A line that was cut off in the middle is none.
    static Optional<SavedLine> parse(String line) {
        Matcher matcher = FORM.matcher(line);
        return matcher.matches()
                ? Optional.of(new SavedLine(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }
}
