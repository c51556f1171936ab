package org.watchword.content.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.ContactKind;
import org.watchword.content.contact.Status;
import org.watchword.content.library.NamedArea;
import org.watchword.content.problem.IdProblem;
import org.watchword.content.text.Checked;
import org.watchword.content.text.Passage;
import org.watchword.content.text.SourcePlace;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.Choice;
import org.watchword.content.yaml.ContactYaml;
import org.watchword.content.yaml.ContactsYaml;

/// Reads the contacts of one area from one layer.
final class ContactsReader {

    private final Shelf shelf;
    private final String area;

    ContactsReader(Shelf shelf, String area) {
        this.shelf = shelf;
        this.area = area;
    }

    /// The area and its contacts; nothing when the file cannot be read.
    List<AreaContacts> read() {
        return shelf.yaml("contacts/" + area + ".yaml", ContactsYaml.class).map(this::contacts).stream()
                .toList();
    }

    private AreaContacts contacts(Bound<ContactsYaml> bound) {
        ContactsYaml yaml = bound.value();
        if (!yaml.area().equals(area)) {
            shelf.findings().tell(new IdProblem.NotTheFilesName(bound.at("area"), yaml.area(), area));
        }
        List<Contact> contacts = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < yaml.contacts().size(); i++) {
            SourcePlace place = bound.at("contacts", i);
            String id = yaml.contacts().get(i).id();
            Integer first = seen.putIfAbsent(id, place.line());
            if (first == null) {
                contacts.add(contact(yaml.contacts().get(i), place));
            } else {
                shelf.findings().tell(new IdProblem.Twice(place, id, first));
            }
        }
        return new AreaContacts(
                new NamedArea(new Area(area), shelf.label(yaml.name(), bound.at("name"), Passage.Kind.DIRECTORY)),
                contacts);
    }

    private Contact contact(ContactYaml yaml, SourcePlace place) {
        return new Contact(
                yaml.id(),
                new Area(area),
                shelf.label(yaml.name(), place, Passage.Kind.DIRECTORY),
                shelf.label(yaml.purpose(), place, Passage.Kind.DIRECTORY),
                Choice.of(ContactKind.class, yaml.kind()),
                yaml.display(),
                yaml.digits().orElse(""),
                shelf.label(yaml.hours(), place, Passage.Kind.DIRECTORY),
                shelf.label(yaml.cost(), place, Passage.Kind.DIRECTORY),
                shelf.label(yaml.languages(), place, Passage.Kind.DIRECTORY),
                yaml.relay(),
                yaml.url(),
                yaml.source(),
                new Checked(LocalDate.parse(yaml.checkedOn()), yaml.checkedBy()),
                Choice.of(Status.class, yaml.status()),
                shelf.label(yaml.reason(), place, Passage.Kind.DIRECTORY),
                yaml.replaces().orElse(List.of()),
                place);
    }

    /// What one file holds.
    record AreaContacts(NamedArea area, List<Contact> contacts) {}
}
