package org.watchword.desktop.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.contact.Area;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.LabelSheet.Form;
import org.watchword.print.LabelSheet.Roll;
import org.watchword.print.Statement;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.contacts.Recall;
import org.watchword.session.book.GivenOut;
import org.watchword.session.book.GivenOutId;
import org.watchword.session.book.SpotKind;

/// What has to be printed, made from the library that is shipped.
class RecallPapersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T18:30:00Z"), ZoneId.of("Europe/London"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @TempDir
    private Path data;

    private Room room;

    @BeforeEach
    void open() {
        Path content = Path.of(System.getProperty("watchword.root", "..")).resolve("training-content");
        room = ((RoomOpening.Opened) Room.open(new DataFolder(data), content, CLOCK, _ -> {})).room();
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private RecallPapers papers(Recall... recalls) {
        return new RecallPapers(room, List.of(recalls), new RecallTelling(room.library(), DAY, ENGLISH));
    }

    /// An old number of a contact at a place, replaced by what the library says of another.
    private Recall recall(int copies, String print, String contact, String now) {
        GivenOut.Standing old = new GivenOut.Standing(contact, "0300 000 0000", "03000000000", DAY);
        GivenOut given = new GivenOut(
                DAY,
                new GivenOut.What(print, 1, "en", "A5", "gb/essex"),
                copies,
                new GivenOut.Spot(SpotKind.SHOP, "gb/essex", "Corner shop"),
                List.of(old),
                null);
        return new Recall(
                new GivenOutId(new UUID(5, copies)),
                given,
                old,
                room.library().directory(new Area("gb/essex")).find(now));
    }

    @Test
    void labelsAreAddedUpByNumberAndBySize() {
        RecallPapers papers = papers(
                recall(40, "taxi-leaflet", "police", "police"),
                recall(30, "young-leaflet", "police", "police"),
                recall(2, "taxi-poster", "police", "police"),
                recall(5, "taxi-leaflet", "salvation-army-old", "salvation-army"),
                recall(6, "my-plan", "salvation-army-old", "salvation-army"),
                recall(9, "taxi-leaflet", "fearless", "fearless"),
                recall(8, "taxi-leaflet", "gone", "gone"));
        assertEquals(
                List.of(
                        new Roll("", "101", Form.SMALL, 70),
                        new Roll("", "101", Form.LARGE, 2),
                        new Roll("The Salvation Army", "0800 808 3733", Form.SMALL, 5),
                        new Roll("", "0800 808 3733", Form.SMALL, 6)),
                papers.labels().orElseThrow().rolls());
        assertEquals(
                Optional.empty(),
                papers(recall(8, "taxi-leaflet", "gone", "gone")).labels());
    }

    @Test
    void theListSaysPlaceByPlaceWhatToDo() {
        Statement list = papers(
                        recall(40, "taxi-leaflet", "police", "police"), recall(8, "taxi-leaflet", "gone", "gone"))
                .list(List.of());
        assertEquals("Corner shop · Shop, Essex", list.parts().getFirst().heading());
        assertEquals(
                List.of("0300 000 0000", "101", "40 small, 38.1 × 21.2 mm, 65 on a sheet"),
                list.parts().getFirst().facts().stream()
                        .skip(1)
                        .map(Statement.Fact::words)
                        .toList());
        assertEquals(
                List.of("0300 000 0000", "None: take the print away"),
                list.parts().get(1).facts().stream()
                        .skip(1)
                        .map(Statement.Fact::words)
                        .toList());
    }

    @Test
    void listLabelsAndPrintsAreSavedTogether() throws IOException {
        RecallPapers papers =
                papers(recall(40, "taxi-leaflet", "police", "police"), recall(8, "young-poster", "gone", "gone"));
        Map<String, byte[]> pieces = papers.pieces();
        assertEquals(
                Set.of("taxi-leaflet-en-gb-essex.pdf", "young-poster-en-gb-essex.pdf", "labels.pdf", "list.pdf"),
                pieces.keySet());
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        for (Map.Entry<String, byte[]> piece : pieces.entrySet()) {
            Files.write(pictures.resolve("recall-" + piece.getKey()), piece.getValue());
        }
    }

    @Test
    void aHandoutOfATrainingIsPrintedAnewToo() {
        Recall handout = recall(30, "taxi-drivers.handout", "police", "police");
        RecallPapers papers = papers(handout);
        assertEquals(
                Set.of("taxi-drivers.handout-en-gb-essex.pdf", "labels.pdf", "list.pdf"),
                papers.pieces().keySet());
        String title = new RecallTelling(room.library(), DAY, ENGLISH)
                .title(handout.given().what());
        assertEquals("Handout: Taxi and private hire drivers", title);
        Roll nameless = new Roll("", "0800 808 3733", Form.SMALL, 30);
        assertEquals(
                List.of(nameless),
                papers(recall(30, "service-users.handout", "salvation-army-old", "salvation-army"))
                        .labels()
                        .orElseThrow()
                        .rolls());
    }

    @Test
    void aPrintThatIsNoLongerThereIsLeftOut() {
        assertEquals(
                Set.of("labels.pdf", "list.pdf"),
                papers(recall(4, "away", "police", "police")).pieces().keySet());
        assertTrue(new RecallTelling(room.library(), DAY, ENGLISH)
                .what(recall(4, "away", "police", "police").given())
                .contains("4 copies of “away”"));
    }
}
