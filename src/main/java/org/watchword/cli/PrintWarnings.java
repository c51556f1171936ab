package org.watchword.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Directory;
import org.watchword.content.contact.Status;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.desktop.text.Texts;

/// Looks at a print before it is handed out: drafts, other languages than asked for, numbers that nobody checked, that
/// are not certain or were checked long ago, and a day of review that has passed.
final class PrintWarnings {
    private static final int OLD_MONTHS = 6;

    private final Texts texts;
    private final Directory directory;
    private final LocalDate on;

    PrintWarnings(Texts texts, Directory directory, LocalDate on) {
        this.texts = texts;
        this.directory = directory;
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
            } else {
                contacts(print, text).forEach(contact -> warnings.addAll(of(contact)));
            }
        });
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
        if (contact.checked().on().plusMonths(OLD_MONTHS).isBefore(on)) {
            warnings.add(warning("old", contact.id(), CliWord.PRINT_OLD, contact.id(), day));
        }
        return warnings;
    }

    /// Those listed and those in the text, each once.
    private List<Contact> contacts(Print print, PrintText text) {
        Set<String> ids = new LinkedHashSet<>(print.contacts());
        Stream.concat(text.lead().stream(), text.panels().stream().flatMap(panel -> panel.body().stream()))
                .flatMap(PrintWarnings::inlines)
                .forEach(inline -> addTo(ids, inline));
        return ids.stream().flatMap(id -> directory.find(id).stream()).toList();
    }

    private static Stream<Inline> inlines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text().stream();
            case Block.Remember remember -> remember.text().stream();
            case Block.Bullets list -> list.items().stream().flatMap(List::stream);
            case Block.Picture _, Block.Film _ -> Stream.empty();
        };
    }

    private static void addTo(Set<String> ids, Inline inline) {
        switch (inline) {
            case Inline.ContactRef reference -> ids.add(reference.id());
            case Inline.Strong strong -> strong.text().forEach(inner -> addTo(ids, inner));
            case Inline.Words _, Inline.Link _, Inline.Sign _, Inline.FigureRef _ -> {}
        }
    }

    private PrintWarning warning(String kind, String about, CliWord word, Object... values) {
        return new PrintWarning(kind, about, texts.get(word, values));
    }
}
