package org.watchword.room.tongues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.content.contact.Area;
import org.watchword.content.print.Print;
import org.watchword.content.text.Checked;
import org.watchword.content.translation.Reading;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.tongues.TongueDesk.Signing;

class TongueDeskTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T18:00:00Z"), ZoneId.of("Europe/London"));
    private static final String PRINT = "you-can-get-help";
    private static final Area HERE = new Area("gb");

    @TempDir
    Path folder;

    @Test
    void everyShippedTranslationIsADraft() throws IOException {
        try (Room room = room()) {
            TongueDesk desk = desk(room);

            assertEquals(40, desk.all().size());
            assertTrue(desk.all().stream().allMatch(one -> one.state() == Standing.State.DRAFT));
            assertInstanceOf(Refused.class, print(room));
        }
    }

    @Test
    void aSignatureFreesThePrintUntilItIsTakenBack() throws IOException {
        try (Room room = room()) {
            TongueDesk desk = desk(room);
            assertEquals(Signing.SIGNED, desk.sign(PRINT, reading(desk), " Anna \"Test\" Nowak "));
            Standing signed = standing(desk);
            assertEquals(Standing.State.CHECKED, signed.state());
            assertEquals(Optional.of(new Checked(LocalDate.of(2026, 11, 22), "Anna \"Test\" Nowak")), signed.checked());
            assertInstanceOf(Printed.class, print(room));
        }
        try (Room again = room()) {
            TongueDesk desk = desk(again);
            assertInstanceOf(Printed.class, print(again));
            desk.takeBack(PRINT, "pl");
            assertEquals(Standing.State.DRAFT, standing(desk).state());
            assertInstanceOf(Refused.class, print(again));
        }
    }

    @Test
    void anotherTextIsADraftAgain() throws IOException {
        try (Room room = room()) {
            TongueDesk desk = desk(room);
            desk.sign(PRINT, reading(desk), "Anna");
            desk.keep(PRINT + "/text.pl.md", shipped("text.pl.md").replace("pomoc", "wsparcie"));

            assertEquals(Standing.State.CHANGED_SINCE, standing(desk).state());
            assertTrue(reading(desk).rows().getFirst().translation().contains("wsparcie"));
            assertInstanceOf(Refused.class, print(room));
        }
    }

    @Test
    void aChangedSourceIsToldAndNotPrinted() throws IOException {
        try (Room room = room()) {
            TongueDesk desk = desk(room);
            desk.sign(PRINT, reading(desk), "Anna");
            Path mine = folder.resolve("content/prints").resolve(PRINT);
            Files.createDirectories(mine);
            Files.writeString(mine.resolve("print.yaml"), shipped("print.yaml"));
            Files.writeString(mine.resolve("text.en.md"), shipped("text.en.md").replace("afraid", "not free"));
            Files.writeString(mine.resolve("text.pl.md"), shipped("text.pl.md"));
            room.lookAgain();

            assertEquals(Standing.State.STALE, standing(desk).state());
            assertEquals(Optional.empty(), desk.reading(PRINT, "pl"));
        }
    }

    /// As people signed before the program showed the lines that it adds.
    @Test
    void aSignatureOfTheWordsAloneAsksForTheProgramsLines() throws IOException {
        try (Room room = room()) {
            TongueDesk desk = desk(room);
            desk.sign(PRINT, reading(desk), "Anna");
            Path signed = folder.resolve("content/translations").resolve(PRINT).resolve("signed.pl.yaml");
            String whole = reading(desk).of();
            String words = reading(desk).withoutAdded().of();
            Files.writeString(signed, Files.readString(signed).replace(whole, words));
            room.lookAgain();

            assertEquals(Standing.State.LINES_UNREAD, standing(desk).state());
            assertInstanceOf(Refused.class, print(room));

            desk.sign(PRINT, reading(desk), "Anna");
            assertEquals(Standing.State.CHECKED, standing(desk).state());
        }
    }

    @Test
    void anotherLineOfTheProgramIsAnotherReading() throws IOException {
        try (Room room = room()) {
            Reading now = reading(desk(room));
            Reading.Row last = now.rows().getLast();
            List<Reading.Row> rows = new ArrayList<>(now.rows());
            rows.set(rows.size() - 1, new Reading.Row(last.id(), last.source(), last.translation() + "."));

            assertTrue(last.added());
            assertNotEquals(now.of(), new Reading(now.language(), rows).of());
        }
    }

    @Test
    void whatChangedWhileItWasReadIsNotSigned() throws IOException {
        try (Room room = room()) {
            TongueDesk desk = desk(room);
            Reading read = reading(desk);
            desk.keep(PRINT + "/text.pl.md", shipped("text.pl.md").replace("pomoc", "wsparcie"));

            assertEquals(Signing.OTHER_TEXT, desk.sign(PRINT, read, "Anna"));
            assertEquals(Standing.State.DRAFT, standing(desk).state());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "not yet by a person", "Not yet by a person"})
    void nobodySignsWithoutAName(String name) throws IOException {
        try (Room room = room()) {
            TongueDesk desk = desk(room);

            assertEquals(Signing.NO_NAME, desk.sign(PRINT, reading(desk), name));
            assertFalse(Files.exists(folder.resolve("content")));
        }
    }

    @Test
    void aFolderThatTakesNothingLosesNothing() throws IOException {
        try (Room room = room()) {
            TongueDesk desk = desk(room);
            Files.createDirectories(folder.resolve("content"));
            Files.writeString(folder.resolve("content/translations"), "a file is in the way");

            Reading read = reading(desk);
            assertThrows(IOException.class, () -> desk.sign(PRINT, read, "Anna"));
            assertEquals(Standing.State.DRAFT, standing(desk).state());
        }
    }

    @Test
    void aProofIsMadeWhateverStandsSigned() throws IOException {
        try (Room room = room()) {
            TongueDesk desk = desk(room);
            Print print = room.library().print(PRINT).orElseThrow();

            assertInstanceOf(Printed.class, desk.proof(print, "pl", HERE));
        }
    }

    private Room room() {
        return Shipped.room(folder, CLOCK);
    }

    private TongueDesk desk(Room room) {
        return new TongueDesk(room, folder.resolve("content"));
    }

    private static Reading reading(TongueDesk desk) {
        return desk.reading(PRINT, "pl").orElseThrow();
    }

    private static Standing standing(TongueDesk desk) {
        return desk.all().stream()
                .filter(one -> one.print().equals(PRINT) && one.language().equals("pl"))
                .findFirst()
                .orElseThrow();
    }

    private static PrintResult print(Room room) {
        return room.print(room.library().print(PRINT).orElseThrow(), "pl", HERE);
    }

    private static String shipped(String name) throws IOException {
        return Files.readString(
                Shipped.library().resolve("prints").resolve(PRINT).resolve(name));
    }
}
