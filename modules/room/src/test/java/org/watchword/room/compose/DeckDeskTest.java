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
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.deck.Composition;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckPlan;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.compose.Step.What;

/// Decks of the trainer's own over the library that is shipped.
class DeckDeskTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    private Path data;

    private Room room;
    private DeckDesk desk;
    private Path file;

    @BeforeEach
    void open() {
        room = Shipped.room(data, CLOCK);
        desk = new DeckDesk(room, new DataFolder(data));
        file = data.resolve("content/decks/own-fahrer-in-koln.yaml");
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private Deck shipped() {
        return room.library().deck("taxi-drivers").orElseThrow();
    }

    private Composing begun() {
        return saved(desk.begin(shipped(), "Fahrer in Köln"));
    }

    private static Composing saved(Composed composed) {
        return assertInstanceOf(Composed.Saved.class, composed).now();
    }

    private Composing without(Composing at, int part) {
        return saved(desk.change(at, at.chosen().without(part), What.TAKEN_OUT, "a part"));
    }

    @Test
    void aCopyCanBeShownAtOnceAndTheShippedDeckIsNotTouched() throws IOException {
        byte[] before = Files.readAllBytes(shipped().place().file());
        Composing begun = begun();
        assertEquals("own-fahrer-in-koln", begun.id());
        assertEquals("Fahrer in Köln", begun.chosen().title());
        assertEquals(List.of(begun.id()), desk.own().stream().map(Deck::id).toList());
        assertFalse(begun.undo());
        without(begun, 1);
        assertEquals(before.length, Files.size(shipped().place().file()));
        DeckPlan plan = room.library().plan(begun.id(), "en").orElseThrow();
        DeckPlan whole = room.library().plan("taxi-drivers", "en").orElseThrow();
        assertTrue(plan.slides().size() < whole.slides().size());
        assertEquals(
                whole.help().orElseThrow().slide(), plan.help().orElseThrow().slide());
        assertEquals("own-fahrer-in-koln-2", begun().id());
    }

    @Test
    void changesAreTakenBackAndMadeAgainAlsoAfterARestart() throws IOException {
        Composing begun = begun();
        String first = Files.readString(file);
        Composing second = without(without(begun, 1), 1);
        String last = Files.readString(file);
        assertTrue(second.undo());
        room.close();
        open();
        Composing later = saved(desk.open(begun.id()));
        assertEquals(second.chosen(), later.chosen());
        Composing back = saved(desk.undo(saved(desk.undo(later))));
        assertEquals(first, Files.readString(file));
        assertFalse(back.undo());
        assertEquals(back.text().text(), saved(desk.undo(back)).text().text());
        Composing again = saved(desk.redo(saved(desk.redo(back))));
        assertEquals(last, Files.readString(file));
        assertFalse(again.redo());
        Composing other = without(saved(desk.undo(again)), 0);
        assertFalse(other.redo());
    }

    @Test
    void whatAnotherProgramWroteIsNotOverwritten() throws IOException {
        Composing begun = begun();
        String theirs = Files.readString(file).replace("minutes: 55", "minutes: 50") + "# by hand\n";
        Files.writeString(file, theirs);
        Composed refused = desk.change(begun, begun.chosen().without(0), What.TAKEN_OUT, "");
        Composing now = assertInstanceOf(Composed.ChangedByHand.class, refused).now();
        assertEquals(theirs, Files.readString(file));
        assertEquals(50, now.chosen().minutes());
        without(now, 0);
        assertTrue(Files.readString(file).endsWith("# by hand\n"));
        Composing undone = saved(desk.undo(saved(desk.undo(saved(desk.open(begun.id()))))));
        assertEquals(begun.text().text(), undone.text().text());
        assertEquals(55, room.library().deck(begun.id()).orElseThrow().minutes());
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaidAndLeftAsItIs() throws IOException {
        Composing begun = begun();
        Files.writeString(file, "format: deck/1\n# half");
        assertInstanceOf(Composed.Unreadable.class, desk.open(begun.id()));
        assertInstanceOf(Composed.Unreadable.class, desk.undo(begun));
        assertEquals("format: deck/1\n# half", Files.readString(file));
        Files.delete(file);
        assertInstanceOf(Composed.NotWritten.class, desk.open(begun.id()));
        assertInstanceOf(
                Composed.NotWritten.class, desk.change(begun, begun.chosen().without(0), What.MOVED, ""));
        assertFalse(Files.exists(file));
        Files.delete(file.getParent());
        Files.writeString(file.getParent(), "in the way");
        assertInstanceOf(Composed.NotWritten.class, desk.begin(shipped(), "Another"));
        assertTrue(room.library().deck("own-another").isEmpty());
    }

    /// The deck is written first: whoever is stopped before its steps are finds the change all the same.
    @Test
    void aChangeWhoseStepsWereNotWrittenIsThere() throws IOException {
        Composing begun = begun();
        Path steps = data.resolve("deck-versions/own-fahrer-in-koln.json");
        byte[] before = Files.readAllBytes(steps);
        Composing changed = without(begun, 2);
        Files.write(steps, before);
        Composing found = saved(desk.open(begun.id()));
        assertEquals(changed.text().text(), found.text().text());
        assertEquals(begun.text().text(), saved(desk.undo(found)).text().text());
        Files.writeString(steps, "{ damaged");
        assertEquals(begun.text().text(), saved(desk.open(begun.id())).text().text());
        Files.writeString(steps, "{\"now\": 7, \"steps\": []}");
        assertFalse(saved(desk.open(begun.id())).undo());
    }

    @Test
    void anEarlierVersionIsBroughtBackAndThatIsOneChange() {
        Composing changed = without(without(begun(), 1), 1);
        Composing.Version first = changed.versions().getLast();
        assertEquals(What.BEGUN, first.step().what());
        Composition whole = first.chosen();
        Composing back = saved(desk.bringBack(changed, first));
        assertEquals(whole, back.chosen());
        assertEquals(changed.chosen(), saved(desk.undo(back)).chosen());
    }

    @Test
    void theLastTwentyThatStoodForAWhileAreKept() {
        Instant start = Instant.parse("2026-01-01T10:00:00Z");
        Past past = Past.of(step(start, 0));
        for (int i = 1; i <= 400; i++) {
            past = past.then(step(start.plusSeconds(i * 60L + i / 5 * 3_600L), i));
        }
        List<Step> steps = past.steps();
        List<String> kept =
                past.versions().stream().map(i -> steps.get(i).about()).toList();
        assertEquals(20, kept.size());
        assertEquals("399", kept.getFirst());
        assertEquals("394", kept.get(1));
        assertEquals("304", kept.getLast());
        assertEquals(100, steps.size());
        Past slow = Past.of(step(start, 0));
        for (int i = 1; i <= 30; i++) {
            slow = slow.then(step(start.plusSeconds(i * 900L), i));
        }
        assertEquals(20, slow.versions().size());
        assertTrue(slow.canUndo());
    }

    private static Step step(Instant at, int number) {
        return new Step(at, What.MOVED, String.valueOf(number), "text " + number);
    }
}
