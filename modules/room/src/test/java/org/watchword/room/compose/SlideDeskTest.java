package org.watchword.room.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.check.Checker;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.deck.Deck;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.Severity;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.SlideId;
import org.watchword.content.write.BlankSlide;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.compose.Step.What;

/// Slides of the trainer's own over the library that is shipped.
class SlideDeskTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/London"));
    private static final String MODULE = "local/at-our-station";

    @TempDir
    private Path data;

    private Room room;
    private SlideDesk desk;
    private Path file;

    @BeforeEach
    void open() {
        room = Shipped.room(data, CLOCK);
        desk = new SlideDesk(room, new DataFolder(data));
        file = data.resolve("content/modules").resolve(MODULE).resolve("slides.en.md");
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private static Writing saved(Written written) {
        return assertInstanceOf(Written.Saved.class, written).now();
    }

    private Writing begun() {
        return saved(desk.begin("At our station", "Say what you saw here."));
    }

    private Writing change(Writing from, String text) {
        return saved(desk.change(from, text, What.WRITTEN, "a slide"));
    }

    private List<String> headings() {
        return room.library().module(MODULE).orElseThrow().text("en").slides().stream()
                .map(Slide::heading)
                .toList();
    }

    @Test
    void aModuleBeginsWithASlideThatCanBeShown() {
        Writing begun = begun();
        assertEquals(List.of("At our station"), headings());
        assertEquals(List.of("slide-1"), begun.fit());
        assertEquals(List.of(), begun.problems());
        assertTrue(desk.isOwn(MODULE));
        assertFalse(desk.isOwn("signs/transport"));
        assertEquals(List.of(), errors());
        assertEquals(MODULE + "-2", begun().module().id());
    }

    @Test
    void whatIsNotFitIsKeptAndNotShown() throws IOException {
        Writing begun = begun();
        String blank = BlankSlide.of("slide-2", Layout.POINTS, GrammarWords.ENGLISH);
        Writing two = change(begun, SlideDesk.joined(begun.text(), blank));
        assertEquals(List.of("slide-1"), two.fit());
        assertEquals(List.of("At our station"), headings());
        String filled = two.text()
                .replace("## …", "## Look")
                .replace("- …", "- One thing")
                .replace("\n…", "\nSay it.");
        Writing full = change(two, filled);
        assertEquals(List.of("slide-1", "slide-2"), full.fit());
        assertEquals(List.of("At our station", "Look"), headings());
        assertEquals(2, room.library().module(MODULE).orElseThrow().minutes());
        Writing number = change(full, filled.replaceFirst("- One thing", "- Ring 0121 496 0000"));
        assertEquals(List.of("slide-1"), number.fit());
        assertTrue(number.text().contains("0121 496 0000"));
        assertFalse(Files.readString(file).contains("0121 496 0000"));
        assertEquals(List.of("At our station", "Look"), headings());
        assertEquals(number.text(), saved(again().open(MODULE)).text());
        assertEquals(List.of(), errors());
    }

    @Test
    void theLastSlideThatCanBeShownStays() {
        Writing begun = begun();
        Writing none = change(begun, begun.text().replace("## At our station", "## …"));
        assertEquals(List.of(), none.fit());
        assertEquals(List.of("At our station"), headings());
        Writing gone = change(none, "# At our station\n");
        assertEquals(List.of("At our station"), headings());
        assertEquals("# At our station\n", gone.text());
    }

    @Test
    void changesAreTakenBackAlsoAfterARestart() throws IOException {
        Writing begun = begun();
        String first = Files.readString(file);
        Writing other = change(begun, begun.text().replace("## At our station", "## At the rank"));
        assertEquals(List.of("At the rank"), headings());
        Writing undone = saved(again().undo(other));
        assertEquals(first, Files.readString(file));
        assertTrue(undone.redo());
        saved(desk.redo(undone));
        assertEquals(List.of("At the rank"), headings());
    }

    @Test
    void whoIsStoppedWhileSavingFindsTheChange() throws IOException {
        Writing begun = begun();
        String first = Files.readString(file);
        change(begun, begun.text().replace("## At our station", "## At the rank"));
        Files.writeString(file, first);
        room.lookAgain();
        Writing found = saved(again().open(MODULE));
        assertTrue(found.text().contains("At the rank"));
        assertEquals(List.of("At the rank"), headings());
    }

    @Test
    void whatAnotherProgramWroteStands() throws IOException {
        Writing begun = begun();
        String theirs = Files.readString(file).replace("## At our station", "## Their words");
        Files.writeString(file, theirs);
        Written written = desk.change(begun, begun.text().replace("station", "rank"), What.WRITTEN, "");
        Writing now = assertInstanceOf(Written.ChangedByHand.class, written).now();
        assertEquals(theirs, now.text());
        assertEquals(theirs, Files.readString(file));
        Writing hers = saved(desk.undo(now));
        assertTrue(hers.text().contains("At our rank"));
        assertEquals(List.of("At our rank"), headings());
    }

    @Test
    void aShippedSlideIsCopiedWithItsPicturesForOneDeck() throws IOException {
        Deck deck = room.library().deck("taxi-drivers").orElseThrow();
        for (Slide slide : room.library()
                .module("signs/transport")
                .orElseThrow()
                .text("en")
                .slides()) {
            SlideId copy = desk.borrow("own-koln", slide.id()).orElseThrow();
            assertEquals("local/own-koln-signs-transport", copy.module());
            assertEquals(copy, desk.borrow("own-koln", slide.id()).orElseThrow());
            Slide found = room.library().planner().slide(copy, "en").orElseThrow();
            assertEquals(slide.heading(), found.heading());
            assertEquals(slide.section(), found.section());
        }
        assertEquals(List.of(), errors());
        assertTrue(
                desk.borrow(deck.id(), new SlideId("signs/transport", "none")).isEmpty());
    }

    /// A restart: nothing is remembered but what is on the disk.
    private SlideDesk again() {
        desk = new SlideDesk(room, new DataFolder(data));
        return desk;
    }

    /// What the checker has against the library with her slides, ages aside.
    private List<String> errors() {
        return Checker.check(room.library(), LocalDate.now(CLOCK), SlideMeasure.NONE).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::what)
                .toList();
    }
}
