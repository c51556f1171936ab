package org.watchword.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Status;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.text.LocalText;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/// `watchword contacts`: the numbers of an area, where each comes from, and which of them should be looked at.
final class ListContacts {

    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    ListContacts(Console console) {
        this.console = console;
    }

    /// Lists the contacts of an area. A number that is old or not certain is told and is no failure.
    ///
    /// @param on the day that counts as today
    /// @return 0 when there is such an area
    int list(Places places, Area area, LocalDate on, boolean json) {
        List<Path> layers = places.layers();
        if (layers.isEmpty()) {
            console.complain(texts.get(CliWord.NO_LIBRARY));
            return 1;
        }
        Library library = LibraryReader.read(layers);
        if (library.areas().stream().noneMatch(named -> named.area().equals(area))) {
            console.complain(texts.get(
                    CliWord.NO_AREA,
                    area.path(),
                    Ids.of(library.areas(), named -> named.area().path())));
            return 1;
        }
        List<Contact> contacts = library.directory(area).contacts();
        if (json) {
            console.say(JsonMapper.shared()
                    .writeValueAsString(
                            contacts.stream().map(each -> values(each, on)).toList()));
        } else {
            contacts.forEach(each -> say(library, each, on));
        }
        return 0;
    }

    private void say(Library library, Contact contact, LocalDate on) {
        console.say(texts.get(
                CliWord.CONTACT,
                contact.id(),
                contact.name().in(texts.language().code(), library.settings().defaultLanguage()),
                contact.display(),
                contact.area().path()));
        String day = contact.checked().on().toString();
        console.say(
                contact.checked().byPerson()
                        ? texts.get(
                                CliWord.CONTACT_CHECKED, day, contact.checked().by())
                        : texts.get(CliWord.CONTACT_READ, day));
        warnings(contact, on)
                .forEach((kind, reason) -> console.say(texts.get(
                        switch (kind) {
                            case "retired" -> CliWord.CONTACT_RETIRED;
                            case "uncertain" -> CliWord.CONTACT_UNCERTAIN;
                            default -> CliWord.CONTACT_OLD;
                        },
                        reason)));
    }

    /// Why a contact should be looked at, by a word for programs.
    private static Map<String, String> warnings(Contact contact, LocalDate on) {
        Map<String, String> warnings = new LinkedHashMap<>();
        if (contact.status() != Status.CURRENT) {
            warnings.put(contact.status().name().toLowerCase(Locale.ROOT), said(contact.reason()));
        }
        if (contact.checkedLongAgo(on)) {
            warnings.put("old", contact.checked().on().toString());
        }
        return warnings;
    }

    private static Map<String, Object> values(Contact contact, LocalDate on) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", contact.id());
        values.put("name", said(contact.name()));
        values.put("display", contact.display());
        values.put("digits", contact.digits());
        values.put("area", contact.area().path());
        values.put("file", contact.place().file().toString());
        values.put("checkedOn", contact.checked().on().toString());
        values.put("checkedBy", contact.checked().by());
        values.put("status", contact.status().name().toLowerCase(Locale.ROOT));
        values.put("warnings", new ArrayList<>(warnings(contact, on).keySet()));
        return values;
    }

    private static String said(LocalText label) {
        return label.in(Language.ENGLISH.code(), "");
    }
}
