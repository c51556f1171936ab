package org.watchword.records.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchword.records.figures.Draft.Row;
import org.watchword.records.register.SessionRow;
import org.watchword.session.SessionId;
import org.watchword.session.book.ActionKind;
import org.watchword.session.book.Comment;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.FollowUp;
import org.watchword.session.book.GivenOut;
import org.watchword.session.book.Material;
import org.watchword.session.book.Outcomes;
import org.watchword.session.book.PromisedAction;
import org.watchword.session.learned.SafeTable;
import org.watchword.session.learned.SmallCells;
import org.watchword.tables.Cell;

/// What was left, promised and asked. What belongs to a session goes with it; what belongs to none goes with its day
/// and its area, and into no report of one funder.
final class BookTables {

    private final ReportWish wish;
    private final Sources sources;
    private final Outcomes outcomes;
    private final Set<SessionId> held;
    private final FigureWords words;

    BookTables(ReportWish wish, Sources sources, FigureWords words) {
        this.wish = wish;
        this.sources = sources;
        this.outcomes = sources.book().outcomes();
        this.held = sources.held().stream().map(SessionRow::id).collect(Collectors.toSet());
        this.words = words;
    }

    Draft materials() {
        List<Material> left = outcomes.materials().values().stream()
                .filter(each -> belongs(each.session(), each.day(), area(each.place())))
                .toList();
        List<Row> rows = new ArrayList<>();
        grouped(left, each -> List.of(each.print(), each.language()))
                .forEach((print, all) -> rows.add(Row.of(
                        Slot.of(print.getFirst()),
                        Slot.of(print.getLast()),
                        Slot.of(all.stream().map(Material::place).distinct().count()),
                        Slot.of(all.stream().mapToLong(Material::copies).sum()))));
        return new Draft(
                TableKey.MATERIALS, List.of(Column.PRINT, Column.LANGUAGE, Column.PLACES, Column.COPIES), rows, false);
    }

    /// By the kind of place and its district only.
    Draft givenOut() {
        List<GivenOut> given = outcomes.given().values().stream()
                .filter(each ->
                        belongs(Optional.empty(), each.day(), each.spot().area()))
                .toList();
        List<Row> rows = new ArrayList<>();
        grouped(
                        given,
                        each -> List.of(
                                words.choice(each.spot().kind()),
                                words.area(each.spot().area())))
                .forEach((where, all) -> rows.add(Row.of(
                        Slot.of(where.getFirst()),
                        Slot.of(where.getLast()),
                        Slot.of(all.stream().mapToLong(GivenOut::copies).sum()))));
        return new Draft(TableKey.GIVEN_OUT, List.of(Column.GROUP, Column.AREA, Column.COPIES), rows, false);
    }

    /// By what was promised, without the organisations.
    Draft actions() {
        Map<ActionKind, List<PromisedAction>> kinds = outcomes.actions().values().stream()
                .filter(each -> belongs(
                        each.action().session(),
                        each.action().due(),
                        area(each.action().organisation())))
                .collect(Collectors.groupingBy(each -> each.action().kind(), TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        kinds.forEach((kind, all) -> rows.add(action(kind, all)));
        return new Draft(
                TableKey.ACTIONS,
                List.of(
                        Column.ACTION,
                        Column.PROMISED,
                        Column.DONE,
                        Column.MEASURE,
                        Column.NUMBER_PROMISED,
                        Column.NUMBER_DONE),
                rows,
                false);
    }

    private Row action(ActionKind kind, List<PromisedAction> all) {
        return Row.of(
                Slot.of(words.choice(kind)),
                Slot.of(all.size()),
                Slot.of(all.stream().filter(each -> each.done().isPresent()).count()),
                Slot.of(words.choice(kind.measure())),
                Slot.of(all.stream().mapToLong(each -> each.action().number()).sum()),
                Slot.of(all.stream()
                        .flatMap(each -> each.done().stream())
                        .mapToLong(PromisedAction.Done::number)
                        .sum()));
    }

    /// All follow-ups of these sessions together.
    Draft followUps() {
        List<FollowUp> due = outcomes.followUps().values().stream()
                .filter(each -> held.contains(each.session()))
                .toList();
        List<FollowUp.Replies> replies =
                due.stream().flatMap(each -> each.replies().stream()).toList();
        int asked = replies.stream().mapToInt(FollowUp.Replies::asked).sum();
        int replied = replies.stream().mapToInt(FollowUp.Replies::replied).sum();
        Row row = Row.of(
                Slot.of(due.size()),
                Slot.of(replies.size()),
                new Slot.Ready(asked(asked)),
                new Slot.Ready(replied(asked, replied)));
        return new Draft(
                TableKey.FOLLOW_UPS,
                List.of(Column.SESSIONS, Column.DONE, Column.PEOPLE_ASKED, Column.PEOPLE_REPLIED),
                due.isEmpty() ? List.of() : List.of(row),
                false);
    }

    /// What people said, by the alphabet: neither where nor when, so that nobody is told by the few who came that day.
    Draft comments() {
        List<Row> rows = outcomes.comments().values().stream()
                .filter(comment -> held.contains(comment.session()))
                .map(Comment::words)
                .sorted()
                .map(words -> Row.of(Slot.of(words)))
                .toList();
        return new Draft(TableKey.COMMENTS, List.of(Column.COMMENT), rows, false);
    }

    private Cell asked(int asked) {
        return asked > 0 && asked < wish.threshold() ? kept() : Cell.of(asked);
    }

    private Cell replied(int asked, int replied) {
        if (asked == 0) {
            return Cell.of(0);
        }
        SafeTable safe = SmallCells.of(List.of(List.of(replied, asked - replied)), wish.threshold());
        return asked < wish.threshold() || safe.cell(0, 0).isEmpty() ? kept() : Cell.of(replied);
    }

    private Cell kept() {
        return new Cell.Hidden(words.say(FigureWord.NOT_SHOWN));
    }

    private boolean belongs(Optional<SessionId> session, LocalDate day, String area) {
        return session.map(held::contains)
                .orElseGet(() -> wish.scope().funder().isEmpty()
                        && wish.scope().holds(day)
                        && wish.scope().holdsArea(area));
    }

    private String area(EntryId place) {
        return sources.book()
                .addresses()
                .find(place)
                .map(entry -> switch (entry) {
                    case Entry.Venue venue -> venue.area();
                    case Entry.Organisation organisation -> organisation.area();
                    case Entry.Funder _, Entry.Programme _ -> "";
                })
                .orElse("");
    }

    private static <T> Map<List<String>, List<T>> grouped(List<T> all, Function<T, List<String>> by) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        by,
                        () -> new TreeMap<List<String>, List<T>>(
                                (one, other) -> String.join("\n", one).compareTo(String.join("\n", other))),
                        Collectors.toList()));
    }
}
