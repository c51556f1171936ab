package org.watchword.records.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.watchword.records.register.SessionRow;
import org.watchword.session.SessionId;
import org.watchword.session.book.Action;
import org.watchword.session.book.ActionKind;
import org.watchword.session.book.Book;
import org.watchword.session.book.FollowUp;
import org.watchword.session.book.GivenOut;
import org.watchword.session.book.Material;
import org.watchword.session.book.Measure;
import org.watchword.session.book.PromisedAction;
import org.watchword.session.book.SpotKind;
import org.watchword.session.learned.Change;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

/// What was left, promised and asked, as tables. They name places and organisations and nobody else.
///
/// @param sessions finds the session that something belongs to
public record BookExports(Book book, Function<SessionId, Optional<SessionRow>> sessions, ExportWords words) {

    /// A row for everything that was left on one of these days.
    public Table materials(Predicate<LocalDate> days) {
        List<List<Cell>> rows = book.outcomes().materials().values().stream()
                .filter(each -> days.test(each.day()))
                .sorted(Comparator.comparing(Material::day))
                .map(this::row)
                .toList();
        return table(
                ExportWord.MATERIALS,
                rows,
                ExportWord.DATE,
                ExportWord.PLACE,
                ExportWord.PRINT,
                ExportWord.LANGUAGE,
                ExportWord.COPIES,
                ExportWord.TRAINING,
                ExportWord.SESSION_DATE);
    }

    private List<Cell> row(Material material) {
        Optional<SessionRow> session = material.session().flatMap(sessions);
        return List.of(
                Cell.of(material.day()),
                Cell.of(book.addresses().name(material.place())),
                Cell.of(material.print()),
                Cell.of(material.language()),
                Cell.of(material.copies()),
                training(session),
                date(session));
    }

    /// A row for every time that prints went somewhere on one of these days: the kind of place and its district, and
    /// never the place itself.
    public Table given(Predicate<LocalDate> days) {
        List<List<Cell>> rows = book.outcomes().given().values().stream()
                .filter(each -> days.test(each.day()))
                .sorted(Comparator.comparing(GivenOut::day))
                .map(this::row)
                .toList();
        return table(
                ExportWord.GIVEN,
                rows,
                ExportWord.DATE,
                ExportWord.PLACE_KIND,
                ExportWord.DISTRICT,
                ExportWord.PRINT,
                ExportWord.LANGUAGE,
                ExportWord.PAPER,
                ExportWord.COPIES);
    }

    private List<Cell> row(GivenOut given) {
        return List.of(
                Cell.of(given.day()),
                Cell.of(words.say(word(given.spot().kind()))),
                Cell.of(words.area(given.spot().area())),
                Cell.of(given.what().print()),
                Cell.of(given.what().language()),
                Cell.of(given.what().paper()),
                Cell.of(given.copies()));
    }

    private static ExportWord word(SpotKind kind) {
        return switch (kind) {
            case TAXI_OFFICE -> ExportWord.TAXI_OFFICE;
            case SCHOOL -> ExportWord.SCHOOL;
            case SURGERY -> ExportWord.SURGERY;
            case LIBRARY -> ExportWord.LIBRARY;
            case FAITH -> ExportWord.FAITH;
            case SHOP -> ExportWord.SHOP;
            case HOSTEL -> ExportWord.HOSTEL;
            case WORKPLACE -> ExportWord.WORKPLACE;
            case OTHER -> ExportWord.OTHER_PLACE;
        };
    }

    /// A row for everything that was due on one of these days.
    public Table actions(Predicate<LocalDate> days) {
        List<List<Cell>> rows = book.outcomes().actions().values().stream()
                .filter(each -> days.test(each.action().due()))
                .sorted(Comparator.comparing(each -> each.action().due()))
                .map(this::row)
                .toList();
        return table(
                ExportWord.ACTIONS,
                rows,
                ExportWord.ORGANISATION,
                ExportWord.ACTION,
                ExportWord.PROMISED,
                ExportWord.MEASURE,
                ExportWord.DUE,
                ExportWord.DONE_ON,
                ExportWord.DONE,
                ExportWord.TRAINING,
                ExportWord.SESSION_DATE);
    }

    private List<Cell> row(PromisedAction promised) {
        Action action = promised.action();
        Optional<SessionRow> session = action.session().flatMap(sessions);
        return List.of(
                Cell.of(book.addresses().name(action.organisation())),
                Cell.of(words.say(word(action.kind()))),
                Cell.of(action.number()),
                Cell.of(words.say(word(action.kind().measure()))),
                Cell.of(action.due()),
                promised.done().map(done -> Cell.of(done.day())).orElseGet(Cell.Empty::new),
                promised.done().map(done -> Cell.of(done.number())).orElseGet(Cell.Empty::new),
                training(session),
                date(session));
    }

    /// A row for each session whose people were to be asked on one of these days.
    public Table followUps(Predicate<LocalDate> days) {
        List<List<Cell>> rows = book.outcomes().followUps().values().stream()
                .filter(each -> days.test(each.due()))
                .sorted(Comparator.comparing(FollowUp::due))
                .map(this::row)
                .toList();
        return table(
                ExportWord.FOLLOW_UPS,
                rows,
                ExportWord.TRAINING,
                ExportWord.SESSION_DATE,
                ExportWord.DUE,
                ExportWord.DONE_ON,
                ExportWord.PEOPLE_ASKED,
                ExportWord.PEOPLE_REPLIED);
    }

    private List<Cell> row(FollowUp followUp) {
        Optional<SessionRow> session = sessions.apply(followUp.session());
        Optional<FollowUp.Replies> replies = followUp.replies();
        return List.of(
                training(session),
                date(session),
                Cell.of(followUp.due()),
                replies.map(each -> Cell.of(each.day())).orElseGet(Cell.Empty::new),
                replies.map(each -> Cell.of(each.asked())).orElseGet(Cell.Empty::new),
                replies.map(each -> Cell.of(each.replied())).orElseGet(Cell.Empty::new));
    }

    /// What the sessions given on these days changed, added up; rehearsals and what was put away left out.
    public Table learned(Predicate<LocalDate> days) {
        List<Change> changes = book.outcomes().learned().entrySet().stream()
                .filter(each -> sessions.apply(each.getKey())
                        .filter(row -> !row.putAway() && !row.plan().rehearsal())
                        .filter(row -> days.test(row.plan().date()))
                        .isPresent())
                .map(each -> each.getValue().change())
                .toList();
        return new LearnedExport(words).of(changes);
    }

    private static Cell training(Optional<SessionRow> session) {
        return Cell.of(session.map(row -> row.deck().title()).orElse(""));
    }

    private static Cell date(Optional<SessionRow> session) {
        return session.map(row -> Cell.of(row.plan().date())).orElseGet(Cell.Empty::new);
    }

    private Table table(ExportWord name, List<List<Cell>> rows, ExportWord... columns) {
        return new Table(
                words.say(name), List.of(columns).stream().map(words::say).toList(), rows);
    }

    private static ExportWord word(ActionKind kind) {
        return switch (kind) {
            case LEAD_NAMED -> ExportWord.LEAD_NAMED;
            case POLICY_ADOPTED -> ExportWord.POLICY_ADOPTED;
            case MATERIAL_DISPLAYED -> ExportWord.MATERIAL_DISPLAYED;
            case COLLEAGUES_TOLD -> ExportWord.COLLEAGUES_TOLD;
            case PATHWAY_IN_PLACE -> ExportWord.PATHWAY_IN_PLACE;
            case NEXT_SESSION_BOOKED -> ExportWord.NEXT_SESSION_BOOKED;
        };
    }

    private static ExportWord word(Measure measure) {
        return switch (measure) {
            case LEADS -> ExportWord.LEADS;
            case POLICIES -> ExportWord.POLICIES;
            case PLACES -> ExportWord.PLACES;
            case PEOPLE -> ExportWord.COLLEAGUES;
            case PATHWAYS -> ExportWord.PATHWAYS;
            case SESSIONS -> ExportWord.SESSIONS;
        };
    }
}
