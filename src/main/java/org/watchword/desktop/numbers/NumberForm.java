package org.watchword.desktop.numbers;

import java.util.Locale;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.ContactKind;

/// What stands in the boxes of a number.
///
/// @param id of the contact; empty for a new one
record NumberForm(String id, String name, String purpose, ContactKind kind, String number, String source) {

    static final NumberForm EMPTY = new NumberForm("", "", "", ContactKind.PHONE, "", "");

    static NumberForm of(Contact contact, String language) {
        return new NumberForm(
                contact.id(),
                contact.name().in(language, Locale.ENGLISH.getLanguage()),
                contact.purpose().in(language, Locale.ENGLISH.getLanguage()),
                contact.kind(),
                contact.display(),
                contact.source());
    }
}
