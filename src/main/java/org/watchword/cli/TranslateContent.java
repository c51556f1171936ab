package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.translation.ModulePage;
import org.watchword.content.translation.PageFiles;
import org.watchword.content.translation.Translatable;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.tongues.FaultWord;
import org.watchword.exchange.SheetForTranslator;
import org.watchword.exchange.item.SheetBack;
import org.watchword.room.tongues.OwnTranslations;
import org.watchword.tables.WholeFile;

/// `watchword translate`: the spreadsheet for a translator, and the drafts that come back with it.
final class TranslateContent {
    private static final String LANGUAGE = "[a-z]{2,3}(-[a-z0-9]{2,8})*";

    private final Console console;
    private final Places places;
    private final Texts texts = Texts.of(Language.ENGLISH);

    TranslateContent(Console console, Places places) {
        this.console = console;
        this.places = places;
    }

    /// Writes the sheet.
    ///
    /// @param wanted ids of prints, decks and modules; all of them when there is none
    /// @return 0 when the file is written
    int write(List<String> wanted, String language, Path to) {
        return with(language, library -> {
            List<Translatable> all = new ArrayList<>(wanted.isEmpty() ? Translatable.all(library) : List.of());
            for (String id : wanted) {
                List<Translatable> found = found(library, id);
                if (found.isEmpty()) {
                    console.complain(texts.get(CliWord.NOTHING_TO_TRANSLATE, id, ids(library)));
                    return 1;
                }
                found.stream().filter(one -> !all.contains(one)).forEach(all::add);
            }
            WholeFile.save(to, SheetForTranslator.out(all, language, known(library, all, language)));
            console.say(texts.get(CliWord.WRITTEN, to.toString()));
            return 0;
        });
    }

    /// What of training is translated already and still true.
    private Map<String, Map<String, String>> known(Library library, List<Translatable> all, String language)
            throws IOException {
        Map<String, Map<String, String>> known = new HashMap<>();
        for (Translatable one : all) {
            Optional<ModulePage> page = ModulePage.find(one.id(), library);
            if (page.isPresent()) {
                PageFiles files = PageFiles.of(places.layers(), page.get(), language);
                known.put(one.id(), page.get().reading(language, files).stillTrue());
            }
        }
        return known;
    }

    /// A print, a module, or all modules of a deck.
    private static List<Translatable> found(Library library, String id) throws IOException {
        Optional<Translatable> print = library.print(id).flatMap(Translatable::of);
        if (print.isPresent()) {
            return List.of(print.get());
        }
        Set<String> modules =
                library.module(id).map(TrainingModule::id).map(Set::of).orElse(library.modulesOf(id));
        List<Translatable> found = new ArrayList<>();
        for (TrainingModule module : library.modules()) {
            if (modules.contains(module.id())) {
                found.addAll(Translatable.of(module, library));
            }
        }
        return found;
    }

    private static String ids(Library library) {
        return Stream.of(
                        library.prints().stream().map(print -> print.id()),
                        library.decks().stream().map(deck -> deck.id()),
                        library.modules().stream().map(TrainingModule::id))
                .flatMap(ids -> ids.sorted())
                .collect(Collectors.joining(", "));
    }

    /// Reads a sheet and keeps each file that came back whole as a draft; tells of every row that is wrong.
    ///
    /// @return 0 when something was kept and nothing was wrong
    int read(Path file, String language) {
        return with(language, library -> {
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            SheetBack back = SheetForTranslator.in(file, Translatable.all(library), language, today);
            OwnTranslations own = new OwnTranslations(places.dataFolder().ownContent());
            for (SheetBack.Text text : back.texts()) {
                own.keep(text, language, library);
                console.say(texts.get(CliWord.DRAFT_KEPT, text.of(), language));
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
