package org.watchword.content.check;

import java.util.Optional;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Status;
import org.watchword.content.figure.Figure;
import org.watchword.content.library.Library;

/// How far what a text names can be trusted. Where several areas have it, the best of them counts: which area it will
/// be is known only when a session or a print has chosen one.
final class Standing {

    private Standing() {}

    /// Empty when no area has the contact.
    static Optional<Status> ofContact(Library library, String id) {
        return library.contacts().stream()
                .filter(contact -> contact.id().equals(id))
                .map(Contact::status)
                .min(Status::compareTo);
    }

    /// Empty when no area has the figure.
    static Optional<Status> ofFigure(Library library, String id) {
        return library.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .map(Figure::status)
                .min(Status::compareTo);
    }
}
