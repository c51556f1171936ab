package org.watchword.room.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.read.LibraryReader;
import org.watchword.room.Shipped;

/// A print that is read alone is the same print, and all is said of it that the whole library says.
class PrintAloneTest {
    private static final LocalDate LATER = LocalDate.of(2028, 1, 1);

    @TempDir
    Path own;

    @Test
    void everyShippedPrintIsTheSameWithAllThereIsToKnow() {
        List<Path> layers = List.of(Shipped.library(), own);
        Library whole = LibraryReader.read(layers);
        assertTrue(whole.prints().size() > 20);
        for (Print print : whole.prints()) {
            same(whole, LibraryReader.readPrint(layers, print.id()), print.id());
        }
    }

    @Test
    void whatALaterLayerHasWinsHereToo() throws IOException {
        Path mine = Files.createDirectories(own.resolve("prints/taxi-leaflet"));
        Path theirs = Shipped.library().resolve("prints/taxi-leaflet");
        Files.copy(theirs.resolve("print.yaml"), mine.resolve("print.yaml"));
        String text = Files.readString(theirs.resolve("text.en.md")).replaceFirst("# [^\n]+", "# My own leaflet");
        Files.writeString(mine.resolve("text.en.md"), text);
        List<Path> layers = List.of(Shipped.library(), own);
        Library alone = LibraryReader.readPrint(layers, "taxi-leaflet");

        same(LibraryReader.read(layers), alone, "taxi-leaflet");
        assertEquals(
                "My own leaflet",
                alone.print("taxi-leaflet")
                        .flatMap(print -> print.text("en"))
                        .orElseThrow()
                        .title());
    }

    @Test
    void whatIsNotThereIsNotThere() {
        assertTrue(LibraryReader.readPrint(List.of(Shipped.library()), "no-such-print")
                .prints()
                .isEmpty());
    }

    private static void same(Library whole, Library alone, String id) {
        Print print = whole.print(id).orElseThrow();
        assertEquals(List.of(print), alone.prints());
        assertEquals(whole.contacts(), alone.contacts());
        assertEquals(whole.areas(), alone.areas());
        assertEquals(whole.figures(), alone.figures());
        assertFalse(print.texts().isEmpty());
        for (String language : print.texts().keySet()) {
            for (Area area : List.of(new Area("gb"), new Area("us"))) {
                assertEquals(
                        new PrintWarnings(whole, LATER).of(print, language, area),
                        new PrintWarnings(alone, LATER).of(print, language, area),
                        id + " in " + language);
            }
        }
    }
}
