package org.watchword.room.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.deck.DeckPlan;
import org.watchword.print.FigureSheet;
import org.watchword.records.figures.Made;
import org.watchword.records.figures.ReportScope;
import org.watchword.records.figures.TableKey;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.figures.ReportChoices.NamedPlace;
import org.watchword.session.Band;
import org.watchword.session.DeckOutline;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;
import org.watchword.session.book.BookEvent;
import org.watchword.tables.Cell;

class ReportDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void aFundersReportSpeaksOfItsSessionsAndFindsThemAgain() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            ReportDesk desk = new ReportDesk(room);
            assertFalse(desk.any());
            SessionId october = hold(room, LocalDate.of(2026, 10, 6), "County", 24);
            SessionId both = hold(room, LocalDate.of(2026, 11, 3), "County; Lottery", 19);
            hold(room, LocalDate.of(2026, 11, 17), "Lottery", 31);
            assertTrue(desk.any());
            ReportChoices choices = desk.choices("en");
            assertEquals(List.of("County", "Lottery"), choices.funders());
            assertEquals(
                    Set.of("gb", "gb/essex"),
                    choices.areas().stream().map(NamedPlace::path).collect(Collectors.toSet()));
            Made made = desk.make(new ReportScope("County", TODAY.minusMonths(2), TODAY, ""), "en");
            List<Cell> all = made.report()
                    .table(TableKey.MONTHS)
                    .orElseThrow()
                    .table()
                    .rows()
                    .getLast();
            assertEquals(Cell.of(2), all.get(1));
            assertEquals(Cell.of(43), all.get(2));
            assertEquals(
                    List.of(both, october),
                    desk.sessions(made.sessions(TableKey.MONTHS.name(), 2)).stream()
                            .map(row -> row.id())
                            .toList());
        }
    }

    @Test
    void filesHoldTheTablesAndTheSentences() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            Made made = new ReportDesk(room).sample("en");
            ReportFiles files = new ReportFiles(
                    made.report(), new ReportFiles.Words("About this report", "What it does not show", "Made today"));
            Map<String, byte[]> csv = files.csv();
            assertTrue(csv.keySet().containsAll(Set.of("about.csv", "months.csv", "audiences.csv")), csv::toString);
            String about = new String(csv.get("about.csv"), StandardCharsets.UTF_8);
            assertTrue(about.contains("What it does not show") && about.contains("Made today"), about);
            FigureSheet pages = files.pages();
            assertEquals("What it does not show", pages.parts().getLast().heading());
            assertEquals(made.report().notShown(), pages.parts().getLast().sentences());
            assertTrue(files.workbook().length > 0);
        }
    }

    @Test
    void whatIsOwedComesInTheOrderOfItsDays() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            SessionId asked = hold(room, LocalDate.of(2026, 8, 6), "County", 24);
            SessionId empty = hold(room, LocalDate.of(2026, 11, 3), "County", 0);
            SessionId sheets = hold(room, LocalDate.of(2026, 11, 10), "County", 9);
            room.keep(List.of(new BookEvent.FollowUpDue(asked, TODAY.plusDays(3))));
            OwedList owed = new OwedList(TODAY, room.records().ask().sessions(), room.book(), Set.of(sheets, asked));
            List<Owed> next = owed.next(3);
            assertEquals(asked, ((Owed.Sheets) next.get(0)).session().id());
            assertEquals(empty, ((Owed.Nobody) next.get(1)).session().id());
            assertEquals(sheets, ((Owed.Sheets) next.get(2)).session().id());
            assertEquals(TODAY.plusDays(3), owed.next(4).getLast().day());
        }
    }

    private static SessionId hold(Room room, LocalDate day, String funder, int people) {
        DeckPlan plan = room.library().plan("taxi-drivers", "en").orElseThrow();
        SessionSetup setup = new SessionSetup(
                DeckOutline.of(plan),
                "Castle Hall",
                day,
                LocalTime.of(18, 30),
                funder,
                "gb/essex",
                plan.deck().audience(),
                true,
                Safeguarding.nameless(false),
                false,
                SessionKind.TRAINING,
                "");
        SessionId id = new SessionId(UUID.randomUUID());
        room.records()
                .append(
                        id,
                        List.of(
                                new SessionEvent.SessionPrepared(setup),
                                new SessionEvent.DoorsOpened(),
                                new SessionEvent.HeadsCounted(Band.PEOPLE, people),
                                new SessionEvent.PresentingStarted(),
                                new SessionEvent.SessionClosed()),
                        CLOCK.instant(),
                        CLOCK.getZone());
        return id;
    }
}
