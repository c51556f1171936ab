package org.watchword.room.bring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.check.Checker;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.Severity;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.slide.Slide;
import org.watchword.room.Shipped;
import org.watchword.room.bring.Outline.Cut;

class OutlineTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @TempDir
    Path own;

    @Test
    void indentsAndMarksMakePoints() {
        List<Cut> cuts = List.of(
                new Cut("The rank", List.of("Who waits", "Who calls")), new Cut("The station", List.of("One thing")));
        assertEquals(cuts, Outline.cut("The rank\n  Who waits\n\tWho calls\n\nThe station\n    One thing\n"));
        assertEquals(cuts, Outline.cut("The rank\r\n- Who waits\r\n• Who calls\r\nThe station\r\n1. One thing"));
        assertEquals(
                cuts, Outline.cut("1. The rank\n   a) Who waits\n   b) Who calls\n2. The station\n   - One thing"));
        assertEquals(cuts, Outline.cut("The rank\nWho waits\nWho calls\n\nThe station\nOne thing"));
    }

    @Test
    void moreThanFivePointsAreSharedOutEvenly() {
        List<Cut> cuts = Outline.cut("A\n- 1\n- 2\n- 3\n- 4\n- 5\n- 6");
        assertEquals(
                List.of(3, 3), cuts.stream().map(cut -> cut.points().size()).toList());
        assertEquals(List.of(), Outline.cut(" \n\n"));
        assertEquals(List.of(new Cut("Alone", List.of())), Outline.cut("Alone"));
    }

    @Test
    void theCheckerHasNothingAgainstTheSlides() throws IOException {
        Library shipped = LibraryReader.read(List.of(Shipped.library()));
        BringDesk desk = new BringDesk(own);
        List<Cut> cuts = Outline.cut("The *rank*\n- Who [waits]\n- # Who calls\nThe station\n- One thing\nThe end");
        String id = desk.outline("Our & town", cuts, shipped, TODAY);
        Library library = LibraryReader.read(List.of(Shipped.library(), own));
        List<Slide> slides = library.module(id).orElseThrow().text("en").slides();
        assertEquals(
                List.of("The *rank*", "The station", "The end"),
                slides.stream().map(Slide::heading).toList());
        assertTrue(Checker.check(library, TODAY, SlideMeasure.NONE).stream()
                .filter(problem -> problem.file().startsWith(own))
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::what)
                .toList()
                .isEmpty());
        assertEquals(Optional.of("call 101"), desk.number("A\n call 101\n", library));
        assertEquals(Optional.empty(), desk.number("A\n in 2026\n", library));
    }
}
