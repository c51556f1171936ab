package org.watchword.room.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.room.prints.SetSaving.Saved;

class SetSavingTest {
    private static final PrintResult PRINTED = new Printed(new byte[] {37, 80, 68, 70}, 1, "Print");
    private static final Refused REFUSED = new Refused(Refused.Reason.UNCERTAIN_NUMBER, "acas");

    @TempDir
    Path place;

    private static PrintSet.Piece piece(String name, PrintResult result) {
        return new PrintSet.Piece(name, name, name + ".pdf", () -> result);
    }

    private static PrintSet set(PrintSet.Piece... pieces) {
        return new PrintSet("hall", List.of(pieces));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> !file.equals(place))
                    .map(file -> place.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyPieceIsInOneFolderAndIsToldBeforeItIsMade() throws IOException {
        List<String> told = new ArrayList<>();
        var outcome = SetSaving.save(set(piece("one", PRINTED), piece("two", PRINTED)), place, (done, next) -> {
            told.add(done + " " + next.title());
            return true;
        });
        assertEquals(new Saved(place.resolve("hall"), 2, List.of()), outcome);
        assertEquals(List.of("hall", "hall/one.pdf", "hall/two.pdf"), names());
        assertEquals(List.of("0 one", "1 two"), told);
    }

    @Test
    void whatMayNotBePrintedIsToldAndTheRestIsSaved() throws IOException {
        var outcome = SetSaving.save(set(piece("one", REFUSED), piece("two", PRINTED)), place, (_, _) -> true);
        Saved saved = assertInstanceOf(Saved.class, outcome);
        assertEquals(1, saved.files());
        assertEquals(REFUSED, saved.refused().getFirst().why());
        assertEquals(List.of("hall", "hall/two.pdf"), names());
    }

    @Test
    void theListIsMadeLastAndKnowsWhatIsMissing() throws IOException {
        List<PrintSet.NotMade> listed = new ArrayList<>();
        PrintSet set =
                new PrintSet("hall", List.of(piece("one", REFUSED), piece("two", PRINTED)), Optional.of(missing -> {
                    listed.addAll(missing);
                    return PRINTED;
                }));
        Saved saved = assertInstanceOf(Saved.class, SetSaving.save(set, place, (_, _) -> true));
        assertEquals(1, saved.files());
        assertEquals(
                List.of("one"), listed.stream().map(each -> each.piece().id()).toList());
        assertEquals(Optional.of(REFUSED), saved.why(set.pieces().getFirst()));
        assertEquals(Optional.empty(), saved.why(set.pieces().getLast()));
        assertEquals(List.of("hall", "hall/00-contents.pdf", "hall/two.pdf"), names());
    }

    @Test
    void whereNothingMayBePrintedNoFolderIsLeft() throws IOException {
        assertInstanceOf(SetSaving.Nothing.class, SetSaving.save(set(piece("one", REFUSED)), place, (_, _) -> true));
        assertEquals(List.of(), names());
    }

    @Test
    void whatIsStoppedLeavesNothing() throws IOException {
        assertInstanceOf(
                SetSaving.Stopped.class,
                SetSaving.save(set(piece("one", PRINTED), piece("two", PRINTED)), place, (done, _) -> done == 0));
        assertEquals(List.of(), names());
    }

    @Test
    void aDiskThatFailsHalfWayLeavesNothing() throws IOException {
        PrintSet.Piece tooLong = new PrintSet.Piece("two", "two", "x".repeat(400) + ".pdf", () -> PRINTED);
        assertThrows(
                IOException.class, () -> SetSaving.save(set(piece("one", PRINTED), tooLong), place, (_, _) -> true));
        assertEquals(List.of(), names());
    }

    @Test
    void aPlaceThatIsNoFolderIsTold() throws IOException {
        Path file = Files.write(place.resolve("file"), new byte[] {1});
        assertThrows(IOException.class, () -> SetSaving.save(set(piece("one", PRINTED)), file, (_, _) -> true));
        assertEquals(List.of("file"), names());
    }
}
