package org.watchword.content.contact;

import java.util.Optional;

/// What became of a number or an address that was typed.
public sealed interface NumberVerdict {

    /// It may be kept.
    ///
    /// @param display as it will be printed
    /// @param digits what is dialled; empty for an address
    /// @param listed another contact that has the same one already
    record Fine(String display, String digits, Optional<Contact> listed) implements NumberVerdict {}

    /// It is known to be wrong.
    ///
    /// @param wrong where that is said
    /// @param right what is right, when that is known
    record KnownWrong(Contact wrong, Optional<Contact> right) implements NumberVerdict {}

    /// Nobody could dial it.
    record Refused(Why why) implements NumberVerdict {}

    /// Why something is no number and no address.
    enum Why {
        /// Nothing was typed.
        EMPTY,
        /// There are letters in a number.
        LETTERS,
        /// Digits are missing.
        TOO_SHORT,
        /// There are too many digits.
        TOO_LONG,
        /// It does not begin like a number of this country.
        FOREIGN,
        /// Whoever calls it may pay a lot.
        COSTLY,
        /// It is no web address.
        NO_ADDRESS,
        /// It is no e-mail address.
        NO_EMAIL
    }
}
