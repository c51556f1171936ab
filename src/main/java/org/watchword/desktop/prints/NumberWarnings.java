package org.watchword.desktop.prints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Status;
import org.watchword.content.library.Library;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;

/// Says what is wrong with the numbers on a page before it is printed.
record NumberWarnings(Library library, LocalDate today, Texts texts) {

    List<String> of(List<Contact> numbers) {
        return numbers.stream()
                .flatMap(each -> warning(each).stream())
                .distinct()
                .toList();
    }

    private Optional<String> warning(Contact contact) {
        String name =
                contact.name().in(texts.language().code(), library.settings().defaultLanguage());
        if (contact.status() == Status.UNCERTAIN) {
            return Optional.of(texts.get(PrintsWord.NUMBER_UNCERTAIN, name, contact.display()));
        }
        if (contact.checkedLongAgo(today)) {
            String day = new Days(texts, today).date(contact.checked().on());
            return Optional.of(texts.get(PrintsWord.NUMBER_OLD, name, contact.display(), day));
        }
        return Optional.empty();
    }
}
