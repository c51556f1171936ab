package org.watchword.print.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.ContactKind;
import org.watchword.content.contact.Directory;
import org.watchword.content.contact.Status;
import org.watchword.content.print.ProgramLine;
import org.watchword.content.text.Checked;
import org.watchword.content.text.Inline;
import org.watchword.content.text.LocalText;
import org.watchword.print.Refused;
import org.watchword.print.type.Writing;

/// Fills in contacts and keeps the rules for numbers: a retired one never stands on paper, an unverified one never
/// on a print for people affected, and none at all on a draft.
final class Contacts {
    private final Directory directory;
    private final Voice voice;
    private final Set<Contact> used = new LinkedHashSet<>();

    /// Who is spoken to, and in what.
    ///
    /// @param fallback the language of labels that this one lacks
    record Voice(Writing writing, String fallback, boolean draft, boolean affected) {
        String of(LocalText label) {
            return label.in(writing.language(), fallback);
        }
    }

    Contacts(Directory directory, Voice voice) {
        this.directory = directory;
        this.voice = voice;
    }

    List<Entry> entries(List<String> ids) throws Refusal {
        List<Entry> entries = new ArrayList<>();
        for (String id : ids) {
            entries.add(entry(printable(id)));
        }
        return entries;
    }

    List<Run> named(Inline.ContactRef reference, Weight weight) throws Refusal {
        Contact contact = printable(reference.id());
        Run name = new Run(voice.of(contact.name()), weight);
        Run number = voice.draft() ? name : new Run(contact.display(), Weight.NUMBER);
        return switch (reference.part()) {
            case NAME -> List.of(name);
            case FOR -> List.of(new Run(voice.of(contact.purpose()), weight));
            case NUMBER -> List.of(number);
            case WHOLE -> voice.draft() ? List.of(name) : List.of(name, new Run(" ", weight), number);
        };
    }

    /// The weakest check among the numbers that were used: the oldest day, and nobody's name if one lacks it.
    List<Said> checked() {
        return checked(numbers(), voice.writing());
    }

    /// The same of numbers that several texts used.
    static List<Said> checked(List<Contact> used, Writing writing) {
        if (used.isEmpty()) {
            return List.of();
        }
        Checked oldest = used.stream()
                .map(Contact::checked)
                .min(Comparator.comparing(Checked::on))
                .orElseThrow();
        if (!used.stream().allMatch(contact -> contact.checked().byPerson())) {
            return List.of(Said.of(ProgramLine.NUMBERS_CHECKED_BY_NOBODY, writing, oldest.on()));
        }
        String names = String.join(
                ", ",
                used.stream().map(contact -> contact.checked().by()).distinct().toList());
        return List.of(Said.of(ProgramLine.NUMBERS_CHECKED_BY, writing, oldest.on(), names));
    }

    /// A contact with words of its own instead of what it is for.
    ///
    /// @param said when it is called; the contact's own words when empty
    Entry entry(String id, String said) throws Refusal {
        Entry own = entry(printable(id));
        return said.isBlank() ? own : new Entry(own.name(), own.number(), said, own.remark(), "");
    }

    /// The contacts whose numbers stand on the paper; none on a draft.
    List<Contact> numbers() {
        return voice.draft() ? List.of() : List.copyOf(used);
    }

    private Entry entry(Contact contact) {
        boolean scanned = contact.kind() == ContactKind.WEB && !voice.affected() && !voice.draft();
        boolean unsure = contact.status() == Status.UNCERTAIN;
        return new Entry(
                voice.of(contact.name()),
                voice.draft() ? "" : contact.display(),
                voice.of(contact.purpose()),
                unsure ? ProgramLine.NOT_VERIFIED.in(voice.writing().language()) : "",
                scanned ? contact.url().orElse("") : "");
    }

    private Contact printable(String id) throws Refusal {
        Contact contact = directory.find(id).orElseThrow(() -> new Refusal(Refused.Reason.UNKNOWN_CONTACT, id));
        if (contact.status() == Status.RETIRED) {
            throw new Refusal(Refused.Reason.RETIRED_NUMBER, id);
        }
        if (contact.status() == Status.UNCERTAIN && voice.affected()) {
            throw new Refusal(Refused.Reason.UNCERTAIN_NUMBER, id);
        }
        used.add(contact);
        return contact;
    }
}
