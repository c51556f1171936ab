package org.watchword.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.present.view.TaxiDeck;

class DeckWatchTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    private Path slides() throws IOException {
        return Files.writeString(folder.resolve("slides.en.md"), "# One");
    }

    private void look(DeckWatch watch) {
        watch.look(() -> told.add("changed"));
    }

    @Test
    void aDeckThatIsLeftAloneIsNotMentioned() throws IOException {
        look(DeckWatch.of(List.of(slides())));
        assertEquals(List.of(), told);
    }

    @Test
    void aChangeIsToldOnce() throws IOException {
        Path file = slides();
        DeckWatch watch = DeckWatch.of(List.of(file));
        Files.writeString(file, "# Another one");
        look(watch);
        look(watch);
        assertEquals(List.of("changed"), told);
    }

    @Test
    void aStickThatWasPulledOutIsAChangeToo() throws IOException {
        Path file = slides();
        DeckWatch watch = DeckWatch.of(List.of(file));
        Files.delete(file);
        look(watch);
        assertEquals(List.of("changed"), told);
    }

    @Test
    void slidesAndTheirPicturesAreWatched() {
        List<Path> files = DeckWatch.files(TaxiDeck.plan());
        assertTrue(files.stream().anyMatch(file -> file.toString().endsWith(".md")));
        assertTrue(files.stream().anyMatch(file -> file.toString().endsWith(".svg")));
        assertTrue(files.stream().allMatch(Files::exists));
    }
}
