package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.watchword.content.contact.Area;
import org.watchword.desktop.AtOnce;
import org.watchword.desktop.Desktop;
import org.watchword.desktop.DesktopOptions;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.ShippedLibrary;

/// `watchword` alone and `watchword present`: the program with its window, or, where nothing can show one, the sample
/// session without.
final class OpenWindow {

    private static final String SAMPLE_DECK = "taxi-drivers";
    private static final int SAMPLE_PEOPLE = 12;
    private static final String LANGUAGE = "en";
    private static final Area AREA = new Area("gb");

    private final Machine machine;
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    OpenWindow(Machine machine, Console console) {
        this.machine = machine;
        this.console = console;
    }

    /// Opens the window, or rehearses where there is no screen.
    ///
    /// @param deck to rehearse at once; empty opens where the trainer begins
    /// @return 0 when all went well; 2 when there is neither a screen nor this deck
    int open(Places places, Optional<String> deck) {
        if (!machine.hasScreen()) {
            return rehearse(places, deck.orElse(SAMPLE_DECK));
        }
        return open(places, AtOnce.rehearsing(deck));
    }

    /// Opens the window with a colleague's file; where there is no screen, says what is in it.
    ///
    /// @param pack that was double-clicked
    /// @return 0 when all went well
    int open(Places places, Path pack) {
        return machine.hasScreen() ? open(places, AtOnce.looking(pack)) : new SharePacks(console, places).show(pack);
    }

    private int open(Places places, AtOnce atOnce) {
        Optional<String> missing = machine.missingForWindows();
        if (missing.isPresent()) {
            console.complain(texts.get(CliWord.MISSING_PACKAGE, missing.get()));
            return 1;
        }
        Optional<Path> library = ShippedLibrary.find(places.content());
        if (library.isEmpty()) {
            console.complain(texts.get(CliWord.NO_LIBRARY));
            return 1;
        }
        Desktop.open(new DesktopOptions(places.dataFolder(), library, atOnce));
        return 0;
    }

    /// Opens the windows where nobody sees them, shows some slides of the sample deck and ends.
    int warmUp(Places places) {
        return ShippedLibrary.find(places.content())
                .map(library -> {
                    AtOnce sample = AtOnce.rehearsing(Optional.of(SAMPLE_DECK));
                    Desktop.warmUp(new DesktopOptions(places.dataFolder(), Optional.of(library), sample));
                    return 0;
                })
                .orElse(1);
    }

    private int rehearse(Places places, String deck) {
        try {
            Path out = Files.createTempDirectory("watchword-sample");
            OffsetDateTime now = OffsetDateTime.now(ZoneId.systemDefault());
            RehearsalWish wish = new RehearsalWish(deck, SAMPLE_PEOPLE, 1, out, now, LANGUAGE, AREA, false, true);
            return new Rehearse(machine, console).rehearse(places.withoutData(), wish);
        } catch (IOException failure) {
            console.complain(texts.get(CliWord.NOT_WRITTEN, failure.getClass().getSimpleName()));
            return 1;
        }
    }
}
