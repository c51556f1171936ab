package org.watchword.desktop.changes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Changed.Group;
import org.watchword.room.changes.ChangeLine;
import org.watchword.room.changes.ChangeSpan;
import org.watchword.session.NameKey;

/// What narrows the list of changes.
///
/// @param search words that must all stand somewhere in a line, in any order
/// @param group only this kind
/// @param span only these days, and only one session
record ChangesChoice(String search, Optional<Group> group, ChangeSpan span) {

    /// Everything of a span.
    static ChangesChoice of(ChangeSpan span) {
        return new ChangesChoice("", Optional.empty(), span);
    }

    ChangesChoice searching(String words) {
        return new ChangesChoice(words, group, span);
    }

    ChangesChoice ofKind(Optional<Group> one) {
        return new ChangesChoice(search, one, span);
    }

    ChangesChoice between(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new ChangesChoice(search, group, span.between(from, to));
    }

    /// The same list with nothing left out of it.
    ChangesChoice cleared() {
        return of(span.between(Optional.empty(), Optional.empty()));
    }

    /// Whether anything is left out that could be shown.
    boolean narrows() {
        return !equals(cleared());
    }

    /// Whether a line of the span is shown.
    boolean shows(ChangeLine line, Texts texts) {
        return group.map(one -> line.changed().what().group() == one).orElse(true) && finds(line, texts);
    }

    private boolean finds(ChangeLine line, Texts texts) {
        String wanted = NameKey.folded(search);
        if (wanted.isEmpty()) {
            return true;
        }
        String words = NameKey.folded(new ChangeWords(texts).all(line));
        return Arrays.stream(wanted.split(" ")).allMatch(words::contains);
    }
}
