package org.watchword.session;

/// The part of an arrival that says who it was. It is kept apart from the rest so that a person can be forgotten
/// while the record of the session still holds.
public sealed interface Personal {

    /// Who it was.
    ///
    /// @param name as the person gave it, never blank
    /// @param organisation may be empty
    record Known(String name, String organisation) implements Personal {
        /// Names never reach a log by accident.
        @Override
        public String toString() {
            return "Known[…]";
        }
    }

    /// Somebody was here; who it was has been forgotten on purpose.
    record Erased() implements Personal {}
}
