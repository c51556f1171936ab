package org.watchword.desktop.reports;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.watchword.desktop.reports.ReportsFacts.Known;
import org.watchword.desktop.reports.ReportsFacts.Progress;
import org.watchword.desktop.reports.ReportsFacts.Publishing;
import org.watchword.records.figures.Column;
import org.watchword.records.figures.FigureWords;
import org.watchword.records.figures.FunderReports;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.Made;
import org.watchword.records.figures.ReportSection;
import org.watchword.records.figures.ReportTable;
import org.watchword.records.figures.ReportWish;
import org.watchword.records.figures.SectionKey;
import org.watchword.records.figures.Sources;
import org.watchword.records.figures.TableKey;
import org.watchword.records.register.Attended;
import org.watchword.records.register.SessionRow;
import org.watchword.room.figures.Owed;
import org.watchword.room.figures.ReportChoices;
import org.watchword.room.figures.ReportChoices.NamedPlace;
import org.watchword.session.Phase;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.book.Book;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

/// An autumn of sessions and its report, without any records.
final class Autumn {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final List<SessionRow> HELD = List.of(
            row(1, LocalDate.of(2026, 10, 6), "Drivers", 24),
            row(2, LocalDate.of(2026, 10, 20), "Schools", 86),
            row(3, LocalDate.of(2026, 11, 3), "Drivers", 19),
            row(4, LocalDate.of(2026, 11, 17), "Schools", 61));
    static final Choice CHOICE = Choice.start(TODAY);

    private Autumn() {}

    static Made made() {
        ReportWish wish = CHOICE.wish(TODAY).orElseThrow();
        Sources sources = new Sources(
                HELD, List.of(), new Attended(List.of(), 0), Book.EMPTY, List.of("Drivers", "Schools", "Faith"));
        Made people = FunderReports.make(wish, sources, FigureWords.in(Locale.ENGLISH));
        FundersReport report = people.report();
        List<ReportSection> sections = new ArrayList<>(report.sections());
        sections.add(new ReportSection(SectionKey.LEARNED.name(), "What was learned", List.of(questions()), List.of()));
        return new Made(
                new FundersReport(
                        wish.scope(),
                        report.language(),
                        report.threshold(),
                        report.madeOn(),
                        report.title(),
                        report.subtitle(),
                        sections,
                        report.notShown()),
                people.behind());
    }

    private static ReportTable questions() {
        List<Column> columns = List.of(
                Column.QUESTION,
                Column.QUESTION_VERSION,
                Column.COMPARED,
                Column.RIGHT_BEFORE,
                Column.RIGHT_AFTER,
                Column.PERCENT_BEFORE,
                Column.PERCENT_AFTER);
        return new ReportTable(
                TableKey.QUESTIONS.name(), columns.stream().map(Column::name).toList(), table(), false);
    }

    private static Table table() {
        return new Table(
                "Questions, before and after",
                List.of(
                        "Question",
                        "Version",
                        "Compared",
                        "Right before",
                        "Right after",
                        "Before, per cent",
                        "After, per cent"),
                List.of(
                        List.of(
                                Cell.of("Whom do you call first when somebody is in danger now?"),
                                Cell.of(1),
                                Cell.of(40),
                                Cell.of(16),
                                Cell.of(34),
                                new Cell.Percent(new BigDecimal("40.0")),
                                new Cell.Percent(new BigDecimal("85.0"))),
                        List.of(
                                Cell.of("Which of these is a sign?"),
                                Cell.of(2),
                                Cell.of(22),
                                new Cell.Hidden("not shown"),
                                Cell.of(15),
                                new Cell.Empty(),
                                new Cell.Empty())));
    }

    static ReportsFacts facts() {
        return facts(CHOICE, Progress.START, Optional.of(made()));
    }

    static ReportsFacts facts(Choice choice, Progress progress, Optional<Made> made) {
        return new ReportsFacts(TODAY, known(), choice, progress, made, Optional.empty(), Publishing.NOTHING);
    }

    static Known known() {
        ReportChoices choices = new ReportChoices(
                List.of("Essex County Council", "National Lottery"), List.of(new NamedPlace("gb/essex", "Essex")));
        List<Owed> owed = List.of(
                new Owed.Sheets(HELD.getFirst()),
                new Owed.Nobody(HELD.get(2)),
                new Owed.FollowUp(TODAY.plusDays(4), HELD.getFirst()));
        return new Known(true, choices, owed);
    }

    static ReportsFacts nothing() {
        return new ReportsFacts(
                TODAY, Known.NOTHING, CHOICE, Progress.START, Optional.empty(), Optional.empty(), Publishing.NOTHING);
    }

    private static SessionRow row(int number, LocalDate day, String audience, int people) {
        Instant at = day.atTime(18, 0).toInstant(ZoneOffset.UTC);
        return new SessionRow(
                new SessionId(new UUID(7, number)),
                new SessionRow.GivenDeck("taxi", "Signs on the road", "en", "", 10),
                new SessionRow.Plan(
                        "Castle Hall",
                        day,
                        LocalTime.of(18, 0),
                        "",
                        "gb/essex",
                        audience,
                        true,
                        false,
                        SessionKind.TRAINING,
                        ""),
                Phase.CLOSED,
                9,
                new SessionRow.People(0, people),
                new SessionRow.SessionTimes(at, at, at, at.plusSeconds(5400), Duration.ofMinutes(90), ZoneOffset.UTC),
                false);
    }
}
