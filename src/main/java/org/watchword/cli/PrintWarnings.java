package org.watchword.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Status;
import org.watchword.content.print.Print;
import org.watchword.desktop.text.Texts;
import org.watchword.print.LocalFacts;
import org.watchword.print.press.StandingNumbers;

/// Looks at a print before it is handed out: drafts, other languages than asked for, numbers that nobody checked, that
/// are not certain or were checked long ago, and a day of review that has passed.
final class PrintWarnings {
    private final Texts texts;
    private final LocalFacts facts;
    private final LocalDate on;

    PrintWarnings(Texts texts, LocalFacts facts, LocalDate on) {
        this.texts = texts;
        this.facts = facts;
        this.on = on;
    }

    /// @param language that was asked for
    List<PrintWarning> of(Print print, String language) {
        List<PrintWarning> warnings = new ArrayList<>();
        print.text(language).ifPresent(text -> {
            if (!text.language().equals(language)) {
                warnings.add(warning("language", language, CliWord.PRINT_LANGUAGE, language, text.language()));
            }
            if (text.draft()) {
                warnings.add(warning("draft", language, CliWord.PRINT_DRAFT));
            }
        });
        StandingNumbers.on(print, language, facts).forEach(contact -> warnings.addAll(of(contact)));
        if (print.reviewBy().isBefore(on)) {
            String day = print.reviewBy().toString();
            warnings.add(warning("review", day, CliWord.PRINT_REVIEW, day));
        }
        return warnings;
    }

    private List<PrintWarning> of(Contact contact) {
        List<PrintWarning> warnings = new ArrayList<>();
        String day = contact.checked().on().toString();
        if (contact.status() == Status.UNCERTAIN) {
            warnings.add(warning("uncertain", contact.id(), CliWord.PRINT_UNCERTAIN, contact.id()));
        } else if (!contact.checked().byPerson()) {
            warnings.add(warning("unchecked", contact.id(), CliWord.PRINT_UNCHECKED, contact.id()));
        }
        if (contact.checkedLongAgo(on)) {
            warnings.add(warning("old", contact.id(), CliWord.PRINT_OLD, contact.id(), day));
        }
        return warnings;
    }

    private PrintWarning warning(String kind, String about, CliWord word, Object... values) {
        return new PrintWarning(kind, about, texts.get(word, values));
    }
}
