package org.watchword.session;

/// The part of an event that says who somebody is. It is kept apart from the rest so that a person can be forgotten
/// while the record of the session still holds.
public sealed interface Personal {

    /// Who it is.
    ///
    /// @param name as the person gave it, never blank
    /// @param organisation may be empty
    /// @param role what the person does there; may be empty
    record Known(String name, String organisation, String role) implements Personal {

        /// Somebody whose role nobody asked for.
        public Known(String name, String organisation) {
            this(name, organisation, "");
        }

        /// Names never reach a log by accident.
        @Override
        public String toString() {
            return "Known[…]";
        }
    }

    /// Somebody was here; who it was has been forgotten on purpose.
    record Erased() implements Personal {}
}
