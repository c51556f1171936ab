package org.watchword.session.book;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An entry of the address book: a place or a body, never a private person. No entry has a field for notes, on
/// purpose: there must be nowhere to write down what somebody told.
public sealed interface Entry {

    /// What it is called, as the trainer says it.
    String name();

    /// Which sort it is of.
    EntryKind kind();

    /// Where sessions take place.
    ///
    /// @param area whose contacts are shown there, such as "gb/essex"; may be empty
    /// @param address as on an envelope; may be empty
    record Venue(String name, String area, String address) implements Entry {
        @Override
        public EntryKind kind() {
            return EntryKind.VENUE;
        }
    }

    /// Where people come from, and who promises something.
    ///
    /// @param audience code of who they are, such as "taxi-private-hire"; may be empty
    /// @param area such as "gb/essex"; may be empty
    record Organisation(String name, String audience, String area) implements Entry {
        @Override
        public EntryKind kind() {
            return EntryKind.ORGANISATION;
        }
    }

    /// Who pays.
    record Funder(String name) implements Entry {
        @Override
        public EntryKind kind() {
            return EntryKind.FUNDER;
        }
    }

    /// Sessions that belong together, as a grant pays for them.
    ///
    /// @param funderOrNull who pays; use [#funder]
    /// @param fromOrNull first day; use [#from]
    /// @param toOrNull last day; use [#to]
    /// @param sessions how many were promised; 0 for none
    /// @param people how many were promised; 0 for none
    record Programme(
            String name,
            @Nullable EntryId funderOrNull,
            @Nullable LocalDate fromOrNull,
            @Nullable LocalDate toOrNull,
            int sessions,
            int people)
            implements Entry {

        /// Who pays for it, when that is known.
        public Optional<EntryId> funder() {
            return Optional.ofNullable(funderOrNull);
        }

        /// The first day, when there is one.
        public Optional<LocalDate> from() {
            return Optional.ofNullable(fromOrNull);
        }

        /// The last day, when there is one.
        public Optional<LocalDate> to() {
            return Optional.ofNullable(toOrNull);
        }

        @Override
        public EntryKind kind() {
            return EntryKind.PROGRAMME;
        }
    }
}
