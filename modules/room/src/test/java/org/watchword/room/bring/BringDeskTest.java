package org.watchword.room.bring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.check.Checker;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.Severity;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Slide;
import org.watchword.print.elsewhere.PdfPages;
import org.watchword.room.Shipped;
import org.watchword.room.bring.Brought.LeftOut;
import org.watchword.room.bring.Brought.Reason;
import org.watchword.testkit.PlainPdf;

class BringDeskTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Origin ORIGIN =
            new Origin("Our council & you", "Colchester [Council]", "The council agreed, 3 November 2026");
    private static final Library SHIPPED = LibraryReader.read(List.of(Shipped.library()));

    @TempDir
    Path folder;

    @Test
    void pagesBecomeSlidesTheCheckerHasNothingAgainst() throws IOException {
        Path file = pdf("What we *see* {figure: none}\nAsk at www.council.gov.uk or a@b.org", "", "Call 0800 0121 700");
        Brought.Done done = assertInstanceOf(Brought.Done.class, bring(file, BringDesk.Watch.NONE));
        assertEquals(new Brought.Done("elsewhere/our-council-you", 2, List.of(new LeftOut(3, Reason.NUMBER))), done);
        Library library = LibraryReader.read(List.of(Shipped.library(), own()));
        List<Slide> slides =
                library.module(done.module()).orElseThrow().text("en").slides();
        assertEquals(2, slides.size());
        assertEquals(Layout.WHOLE_PICTURE, slides.getFirst().layout());
        assertEquals("What we *see* figure: none", slides.getFirst().heading());
        assertEquals("Page 2", slides.getLast().heading());
        assertEquals(
                List.of(),
                Checker.check(library, TODAY, SlideMeasure.NONE).stream()
                        .filter(problem -> problem.file().startsWith(own()))
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Problem::what)
                        .toList());
    }

    @Test
    void aSecondOneOfTheSameNameStandsBesideTheFirst() throws IOException {
        Path file = pdf("One");
        bring(file, BringDesk.Watch.NONE);
        Brought.Done second = assertInstanceOf(Brought.Done.class, bring(file, BringDesk.Watch.NONE));
        assertEquals("elsewhere/our-council-you-2", second.module());
    }

    @Test
    void whatIsStoppedOrEmptyLeavesNothing() throws IOException {
        AtomicInteger done = new AtomicInteger();
        BringDesk.Watch watch = new BringDesk.Watch(_ -> {}, done::set, () -> done.get() == 1);
        assertInstanceOf(Brought.Stopped.class, bring(pdf("One", "Two", "Three"), watch));
        assertEquals(1, done.get());
        assertInstanceOf(Brought.Nothing.class, bring(pdf("Call 999"), BringDesk.Watch.NONE));
        assertEquals(Set.of(), files());
    }

    @Test
    void aFileThatIsNoneIsRefusedAndAFullDiskIsTold() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.pdf"), "a letter");
        assertEquals(new Brought.Refused(PdfPages.Why.NO_PDF), bring(letter, BringDesk.Watch.NONE));
        assertFalse(Files.exists(own()));
        Files.writeString(own(), "a file where the folder should be");
        Path file = pdf("One");
        assertThrows(IOException.class, () -> bring(file, BringDesk.Watch.NONE));
    }

    @Test
    void whereItComesFromIsAskedFor() {
        assertTrue(ORIGIN.isWhole());
        assertFalse(new Origin("A", " ", "B").isWhole());
        assertFalse(new Origin("A".repeat(Origin.LONGEST + 1), "A", "B").isWhole());
        assertEquals("a b", new Origin(" a\n `b", "A", "B").title());
    }

    private Brought bring(Path file, BringDesk.Watch watch) throws IOException {
        Library library = Files.isDirectory(own()) ? LibraryReader.read(List.of(Shipped.library(), own())) : SHIPPED;
        return new BringDesk(own()).bring(file, ORIGIN, library, TODAY, watch);
    }

    private Path own() {
        return folder.resolve("own");
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(own())) {
            return all.filter(Files::isRegularFile).map(Path::toString).collect(Collectors.toSet());
        }
    }

    private Path pdf(String... pages) throws IOException {
        return Files.write(folder.resolve("made.pdf"), PlainPdf.of(pages));
    }
}
