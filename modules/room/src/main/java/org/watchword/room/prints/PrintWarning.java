package org.watchword.room.prints;

import java.time.LocalDate;
import org.watchword.content.contact.Contact;

/// Something that whoever hands a print out ought to know first; it is printed all the same. The command line and the
/// screen each have their own words for it.
public sealed interface PrintWarning {
    /// There is no usable text in the language that was asked for.
    ///
    /// @param instead the language that is printed
    record Language(String asked, String instead) implements PrintWarning {}

    /// Nobody has checked the translation.
    record Draft(String language) implements PrintWarning {}

    /// A number that nobody has verified.
    record Uncertain(Contact contact) implements PrintWarning {}

    /// A number that no person has rung yet.
    record Unchecked(Contact contact) implements PrintWarning {}

    /// A number that was checked more than six months ago.
    record Old(Contact contact) implements PrintWarning {}

    /// The text was to be read again by a day that has passed.
    record Review(LocalDate by) implements PrintWarning {}

    /// A sentence that is hard to follow on paper.
    ///
    /// @param words how many it has
    record Sentence(String text, int words) implements PrintWarning {}
}
