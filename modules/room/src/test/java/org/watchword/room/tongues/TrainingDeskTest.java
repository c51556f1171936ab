package org.watchword.room.tongues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.slide.Slide;
import org.watchword.content.translation.PageReading;
import org.watchword.content.translation.PageReading.State;
import org.watchword.content.translation.Reading;
import org.watchword.content.translation.TranslatedWords;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.tongues.TongueDesk.Signing;
import org.watchword.room.tongues.TrainingDesk.Changed;

class TrainingDeskTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneId.of("Europe/London"));
    private static final String DECK = "taxi-drivers";
    private static final String PAGE = "signs/transport/slides";

    @TempDir
    Path folder;

    @Test
    void oneSlideIsTranslatedSignedChangedAndUndone() throws IOException {
        try (Room room = room()) {
            TrainingDesk desk = new TrainingDesk(room, data());
            PageReading.Part first = page(desk).parts().getFirst();
            assertEquals(State.MISSING, first.state());
            assertInstanceOf(Changed.Kept.class, desk.change(page(desk), first.id(), words(first, "Cs ")));
            assertEquals(State.DRAFT, part(desk, first).state());
            assertEquals(Signing.NO_NAME, desk.sign(page(desk), " "));
            assertEquals(Signing.SIGNED, desk.sign(page(desk), "Anna \"the\" Reader"));
            assertEquals(
                    "Anna \"the\" Reader",
                    part(desk, first).checked().orElseThrow().by());
            assertFalse(slide(room, first).draft());
            desk.change(page(desk), first.id(), words(first, "Jinak "));
            assertEquals(State.DRAFT, part(desk, first).state());
            desk.undo();
            assertEquals(State.CHECKED, part(desk, first).state());
            assertFalse(desk.canUndo());
            desk.takeBack(PAGE, "cs");
            assertEquals(State.DRAFT, part(desk, first).state());
        }
    }

    @Test
    void theFirstChangeIsUndoneToNothing() throws IOException {
        try (Room room = room()) {
            TrainingDesk desk = new TrainingDesk(room, data());
            PageReading.Part first = page(desk).parts().getFirst();
            desk.change(page(desk), first.id(), words(first, "Cs "));
            desk.undo();
            assertEquals(State.MISSING, part(desk, first).state());
            assertFalse(Files.exists(own("translations/" + PAGE + ".cs.md")));
        }
    }

    @Test
    void aNumberAnEmptyParagraphAndAChangeMeanwhileAreRefusedAndNothingChanges() throws IOException {
        try (Room room = room()) {
            TrainingDesk desk = new TrainingDesk(room, data());
            PageReading read = page(desk);
            PageReading.Part first = read.parts().getFirst();
            Map<String, String> words = words(first, "Cs ");
            String row = first.rows().getFirst().id();
            words.put(row, "Call 0800 0121 700");
            assertEquals(TranslatedWords.Fault.NUMBER, wrong(desk.change(read, first.id(), words)));
            words.put(row, " ");
            assertEquals(TranslatedWords.Fault.EMPTY, wrong(desk.change(read, first.id(), words)));
            assertFalse(Files.exists(own("translations")));
            desk.change(read, first.id(), words(first, "Cs "));
            assertInstanceOf(Changed.OtherText.class, desk.change(read, first.id(), words(first, "Old ")));
            assertEquals(Signing.OTHER_TEXT, desk.sign(read, "Anna"));
        }
    }

    @Test
    void aDiskThatTakesNothingIsToldAndNothingHasChanged() throws IOException {
        Files.createDirectories(data().ownContent().getParent());
        try (Room room = room()) {
            Files.writeString(data().ownContent(), "a file where the folder should be");
            TrainingDesk desk = new TrainingDesk(room, data());
            PageReading.Part first = page(desk).parts().getFirst();
            assertThrows(IOException.class, () -> desk.change(page(desk), first.id(), words(first, "Cs ")));
            assertFalse(desk.canUndo());
            assertTrue(Files.isRegularFile(data().ownContent()));
        }
    }

    private static TranslatedWords.Fault wrong(Changed changed) {
        return assertInstanceOf(Changed.Wrong.class, changed).fault();
    }

    private static Map<String, String> words(PageReading.Part part, String prefix) {
        return part.rows().stream().collect(Collectors.toMap(Reading.Row::id, row -> prefix + row.source()));
    }

    private static PageReading page(TrainingDesk desk) throws IOException {
        return desk.of(DECK, "cs").stream()
                .filter(one -> one.page().equals(PAGE))
                .findFirst()
                .orElseThrow();
    }

    private static PageReading.Part part(TrainingDesk desk, PageReading.Part part) throws IOException {
        return page(desk).part(part.id()).orElseThrow();
    }

    private static Slide slide(Room room, PageReading.Part part) {
        return room.library().module("signs/transport").orElseThrow().text("cs").slides().stream()
                .filter(slide -> slide.id().slide().equals(part.id()))
                .findFirst()
                .orElseThrow();
    }

    private DataFolder data() {
        return new DataFolder(folder.resolve("records"));
    }

    private Path own(String name) {
        return data().ownContent().resolve(name);
    }

    private Room room() {
        return Shipped.room(folder.resolve("records"), CLOCK);
    }
}
