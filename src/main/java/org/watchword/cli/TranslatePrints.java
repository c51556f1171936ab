package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.tongues.FaultWord;
import org.watchword.exchange.PrintTranslation;
import org.watchword.exchange.item.SheetBack;
import org.watchword.room.tongues.OwnTranslations;
import org.watchword.tables.WholeFile;

/// `watchword translate`: the spreadsheet for a translator, and the drafts that come back with it.
final class TranslatePrints {
    private static final String LANGUAGE = "[a-z]{2,3}(-[a-z0-9]{2,8})*";

    private final Console console;
    private final Places places;
    private final Texts texts = Texts.of(Language.ENGLISH);

    TranslatePrints(Console console, Places places) {
        this.console = console;
        this.places = places;
    }

    /// Writes the sheet.
    ///
    /// @param wanted ids of prints; all of them when there is none
    /// @return 0 when the file is written
    int write(List<String> wanted, String language, Path to) {
        return with(language, library -> {
            List<String> ids = library.prints().stream().map(Print::id).toList();
            for (String id : wanted) {
                if (!ids.contains(id)) {
                    console.complain(texts.get(CliWord.NO_PRINT, id, Ids.of(library.prints(), Print::id)));
                    return 1;
                }
            }
            List<Print> prints = library.prints().stream()
                    .filter(print -> wanted.isEmpty() || wanted.contains(print.id()))
                    .toList();
            WholeFile.save(to, PrintTranslation.out(prints, language));
            console.say(texts.get(CliWord.WRITTEN, to.toString()));
            return 0;
        });
    }

    /// Reads a sheet and keeps each print that came back whole as a draft; tells of every row that is wrong.
    ///
    /// @return 0 when something was kept and nothing was wrong
    int read(Path file, String language) {
        return with(language, library -> {
            SheetBack back =
                    PrintTranslation.in(file, library.prints(), language, LocalDate.now(ZoneId.systemDefault()));
            OwnTranslations own = new OwnTranslations(places.dataFolder().ownContent());
            for (SheetBack.Text text : back.texts()) {
                own.keep(text.print(), language, text.file());
                console.say(texts.get(CliWord.DRAFT_KEPT, text.print(), language));
            }
            back.faults().forEach(fault -> console.complain(FaultWord.sentence(fault, texts)));
            if (back.texts().isEmpty() && back.faults().isEmpty()) {
                console.complain(texts.get(CliWord.NOTHING_TRANSLATED));
            }
            return back.faults().isEmpty() && !back.texts().isEmpty() ? 0 : 1;
        });
    }

    private int with(String language, Work work) {
        List<Path> layers = places.layers();
        if (layers.isEmpty()) {
            console.complain(texts.get(CliWord.NO_LIBRARY));
            return 1;
        }
        if (!language.matches(LANGUAGE)) {
            console.complain(texts.get(CliWord.WRONG_LANGUAGE, language));
            return 1;
        }
        try {
            return work.with(LibraryReader.read(layers));
        } catch (IOException failure) {
            console.complain(texts.get(CliWord.NOT_WRITTEN, failure.getClass().getSimpleName()));
            return 1;
        }
    }

    @FunctionalInterface
    private interface Work {
        int with(Library library) throws IOException;
    }
}
