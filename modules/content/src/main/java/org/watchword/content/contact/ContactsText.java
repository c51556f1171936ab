package org.watchword.content.contact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.watchword.content.text.LocalText;

/// Writes `contacts/<area>.yaml` as the library reads it. Everything that a person typed is quoted, so that nothing
/// in it can mean anything to YAML.
public final class ContactsText {

    private final StringBuilder text = new StringBuilder();

    private ContactsText() {}

    /// The text of a file.
    ///
    /// @param head lines that begin with `#`, or nothing
    public static String of(String head, Area area, LocalText name, List<Contact> contacts) {
        ContactsText file = new ContactsText();
        file.text.append(head).append("format: contacts/1\n");
        file.text.append("area: ").append(area.path()).append('\n');
        file.text.append("name: ").append(label(name)).append('\n');
        file.text.append(contacts.isEmpty() ? "contacts: []\n" : "contacts:\n");
        contacts.forEach(file::contact);
        return file.text.toString();
    }

    private void contact(Contact contact) {
        text.append("  - id: ").append(contact.id()).append('\n');
        label("name", contact.name());
        label("for", contact.purpose());
        line("kind", contact.kind().name().toLowerCase(Locale.ROOT));
        line("display", quoted(contact.display()));
        if (!contact.digits().isEmpty()) {
            line("digits", quoted(contact.digits()));
        }
        label("hours", contact.hours());
        label("cost", contact.cost());
        label("languages", contact.languages());
        quoted("relay", contact.relay());
        quoted("url", contact.url());
        line("source", quoted(contact.source()));
        line("checked-on", contact.checked().on().toString());
        line("checked-by", quoted(contact.checked().by()));
        line("status", contact.status().name().toLowerCase(Locale.ROOT));
        label("reason", contact.reason());
        if (!contact.replaces().isEmpty()) {
            line("replaces", contact.replaces().toString());
        }
        text.append('\n');
    }

    private void quoted(String key, Optional<String> value) {
        value.ifPresent(words -> line(key, quoted(words)));
    }

    private void label(String key, LocalText label) {
        if (!label.isEmpty()) {
            line(key, label(label));
        }
    }

    private void line(String key, String value) {
        text.append("    ").append(key).append(": ").append(value).append('\n');
    }

    private static String label(LocalText label) {
        StringBuilder words = new StringBuilder("{ ");
        for (Map.Entry<String, String> each : new TreeMap<>(label.byLanguage()).entrySet()) {
            words.append(words.length() > 2 ? ", " : "")
                    .append(each.getKey())
                    .append(": ")
                    .append(quoted(each.getValue()));
        }
        return words.append(" }").toString();
    }

    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').appendCodePoint(letter);
            } else {
                quoted.appendCodePoint(Character.isISOControl(letter) ? ' ' : letter);
            }
        });
        return quoted.append('"').toString();
    }
}
