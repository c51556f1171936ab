package org.watchword.desktop.questions;

import java.util.Optional;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Directory;
import org.watchword.content.contact.Status;
import org.watchword.content.library.Library;
import org.watchword.content.text.ContactPart;
import org.watchword.content.text.Inline;
import org.watchword.exchange.Filled;

/// The contacts of an area in words, for programs that do not know them. One that is retired is never given, and
/// figures are not, as they would stand without their source and age.
public final class ContactWords implements Filled {

    private final Directory directory;
    private final String language;
    private final String usual;

    /// @param area whose contacts they are
    /// @param language of the words
    public ContactWords(Library library, Area area, String language) {
        this.directory = library.directory(area);
        this.language = language;
        this.usual = library.settings().defaultLanguage();
    }

    @Override
    public Optional<String> words(Inline reference) {
        return reference instanceof Inline.ContactRef(String id, ContactPart part)
                ? directory
                        .find(id)
                        .filter(contact -> contact.status() != Status.RETIRED)
                        .map(contact -> words(contact, part))
                : Optional.empty();
    }

    private String words(Contact contact, ContactPart part) {
        String name = contact.name().in(language, usual);
        return switch (part) {
            case WHOLE -> name + " " + contact.display();
            case NUMBER -> contact.display();
            case NAME -> name;
            case FOR -> contact.purpose().in(language, usual);
        };
    }
}
