package org.watchword.content.check;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Status;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.figure.Figure;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.text.Checked;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;

/// What a person has still to look at.
final class OpenMatters {

    private OpenMatters() {}

    /// Contacts and figures that nobody could verify at their owner.
    static List<Unsettled> uncertain(Library library) {
        List<Unsettled> open = new ArrayList<>();
        for (Contact contact : library.contacts()) {
            if (contact.status() == Status.UNCERTAIN) {
                open.add(new Unsettled(contact.place(), name(contact), reason(library, contact.reason())));
            }
        }
        for (Figure figure : library.figures()) {
            if (figure.status() == Status.UNCERTAIN) {
                open.add(new Unsettled(figure.place(), name(figure), reason(library, figure.reason())));
            }
        }
        return open;
    }

    /// What was read at its source, or written, and has not been looked at by a person.
    static List<Unsettled> unread(Library library) {
        List<Unsettled> open = new ArrayList<>();
        for (TrainingModule module : library.modules()) {
            add(open, module.place(), "module " + module.id(), module.reviewed());
        }
        for (Print print : library.prints()) {
            add(open, print.place(), "print " + print.id(), print.reviewed());
        }
        for (Contact contact : library.contacts()) {
            add(open, contact.place(), name(contact), contact.checked());
        }
        for (Figure figure : library.figures()) {
            add(open, figure.place(), name(figure), figure.checked());
        }
        return open;
    }

    private static void add(List<Unsettled> open, SourcePlace place, String what, Checked checked) {
        if (!checked.byPerson()) {
            open.add(new Unsettled(place, what, checked.on().toString()));
        }
    }

    private static String name(Contact contact) {
        return "contact " + contact.area().path() + "#" + contact.id();
    }

    private static String name(Figure figure) {
        return "figure " + figure.area().path() + "#" + figure.id();
    }

    private static String reason(Library library, LocalText reason) {
        String language = library.settings().defaultLanguage();
        return reason.in(language, language);
    }
}
