package org.watchword.desktop.changes;

import java.time.LocalDate;
import java.util.Optional;
import org.watchword.records.Changed.Group;

/// What a trainer can ask of the page with the changes.
sealed interface ChangesAsk {
    /// Only lines with these words.
    record Search(String words) implements ChangesAsk {}

    /// Only changes of this kind, or of all kinds.
    record OfKind(Optional<Group> group) implements ChangesAsk {}

    /// Only these days; an end that is empty is open.
    record Between(Optional<LocalDate> from, Optional<LocalDate> to) implements ChangesAsk {}

    /// All changes again.
    record Clear() implements ChangesAsk {}

    /// Changes before the last one that is shown.
    record Older() implements ChangesAsk {}

    /// Look no further.
    record Stop() implements ChangesAsk {}

    /// Save everything that was chosen, whether it is shown yet or not.
    record Save() implements ChangesAsk {}

    /// To the page before.
    record Back() implements ChangesAsk {}
}
