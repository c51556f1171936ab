package org.watchword.content.contact;

import java.util.List;
import java.util.Optional;

/// The contacts that hold in one area: its own, and for each id it has not, that of the area above.
public record Directory(List<Contact> contacts) {

    public Directory {
        contacts = List.copyOf(contacts);
    }

    /// The contact of that id, whatever its status.
    public Optional<Contact> find(String id) {
        return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
    }
}
