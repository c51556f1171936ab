package org.watchword.room.contacts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.ContactKind;
import org.watchword.content.contact.Dialled;
import org.watchword.content.contact.Directory;
import org.watchword.content.contact.Status;
import org.watchword.content.library.Library;
import org.watchword.session.book.Book;
import org.watchword.session.book.GivenOut;
import org.watchword.session.book.GivenOutId;

/// A place where a number still stands that is no longer right.
///
/// @param old as it stands there
/// @param now what replaces it; empty when nothing does, so that the print has to come down
public record Recall(GivenOutId id, GivenOut given, GivenOut.Standing old, Optional<Contact> now) {

    /// Every place that holds a number which changed, was retired or is listed no more, the oldest first.
    ///
    /// @param library whose numbers are right
    public static List<Recall> of(Book book, Library library) {
        List<Recall> all = new ArrayList<>();
        for (Map.Entry<GivenOutId, GivenOut> each : book.outcomes().given().entrySet()) {
            GivenOut given = each.getValue();
            Directory directory = library.directory(new Area(given.what().area()));
            for (GivenOut.Standing standing : given.numbers()) {
                if (!holds(standing, directory)) {
                    all.add(new Recall(each.getKey(), given, standing, now(standing, directory)));
                }
            }
        }
        all.sort(Comparator.comparing(recall -> recall.given().day()));
        return List.copyOf(all);
    }

    /// The same place with what is right now in the place of this number; without it where nothing replaces it.
    public List<GivenOut.Standing> renewed() {
        List<GivenOut.Standing> numbers = new ArrayList<>();
        for (GivenOut.Standing each : given.numbers()) {
            if (!each.equals(old)) {
                numbers.add(each);
            } else {
                now.map(Recall::standing).ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    /// A contact as it is printed today.
    public static GivenOut.Standing standing(Contact contact) {
        return new GivenOut.Standing(
                contact.id(),
                contact.display(),
                contact.digits(),
                contact.checked().on());
    }

    private static boolean holds(GivenOut.Standing standing, Directory directory) {
        return directory
                .find(standing.contact())
                .filter(contact -> contact.status() != Status.RETIRED)
                .filter(contact -> key(standing, contact).equals(Dialled.of(contact)))
                .isPresent();
    }

    /// What stands there, compared in the way in which the contact is now. A number is no address, whatever is in it.
    private static String key(GivenOut.Standing standing, Contact contact) {
        boolean dialled = contact.kind() == ContactKind.PHONE || contact.kind() == ContactKind.TEXT;
        if (dialled == standing.digits().isEmpty()) {
            return "";
        }
        String written = dialled ? standing.digits() : standing.display();
        return Dialled.of(contact.kind(), written, contact.area().country());
    }

    private static Optional<Contact> now(GivenOut.Standing standing, Directory directory) {
        return directory
                .find(standing.contact())
                .filter(contact -> contact.status() != Status.RETIRED)
                .or(() -> directory.contacts().stream()
                        .filter(contact -> contact.status() != Status.RETIRED)
                        .filter(contact -> contact.replaces().contains(standing.contact()))
                        .findFirst());
    }
}
