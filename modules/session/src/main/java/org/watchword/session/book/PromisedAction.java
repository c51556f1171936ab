package org.watchword.session.book;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A promise and what became of it.
///
/// @param doneOrNull use [#done]
public record PromisedAction(
        ActionId id, Action action, @Nullable Done doneOrNull) {

    /// That it was done.
    ///
    /// @param number how much of [ActionKind#measure] it came to
    public record Done(LocalDate day, int number) {}

    /// That it was done, once it was.
    public Optional<Done> done() {
        return Optional.ofNullable(doneOrNull);
    }
}
