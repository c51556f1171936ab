package org.watchword.room.assess;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.watchword.content.authority.ListColumn;
import org.watchword.records.Noted;
import org.watchword.room.handover.HandOver;
import org.watchword.session.PersonId;
import org.watchword.session.SessionSetup;
import org.watchword.session.book.HandedOver.Purpose;
import org.watchword.session.result.IssuedList;
import org.watchword.session.result.ListId;
import org.watchword.session.result.PersonalWords;
import org.watchword.session.result.ResultEvent;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

/// The list for an authority's officer. It is handed over for a reason, like everything with names, and kept as it was,
/// so that the next one can say what changed.
public record OfficersList(AssessDesk desk) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /// What came of it.
    public sealed interface Issuing {}

    /// It is kept and noted, and may be written to a file now.
    public record Issued(OfficersFile file) implements Issuing {}

    /// Nothing may leave.
    public record Refused(Refusal why) implements Issuing {}

    /// Nothing leaves, since it could not be noted why.
    ///
    /// @param why never [HandOver.Ready]
    public record NotHandedOver(HandOver.Handing why) implements Issuing {}

    /// Makes the list and keeps what it says.
    ///
    /// @param to the authority, as a body
    /// @param reason in the trainer's words, about nobody
    /// @throws IOException when the journal cannot be read
    public Issuing issue(String to, String reason) throws IOException {
        if (desk.state().setup().rehearsal()) {
            return new Refused(new Refusal.Rehearsal());
        }
        Roll roll = desk.roll();
        Map<PersonId, List<Cell>> lines = lines(roll);
        Optional<ListChanges> changes =
                roll.results().lastList(desk.authority().id()).map(before -> new ListChanges(before, columns()));
        Table people = people(lines, changes, roll);
        var wish = new HandOver.Listed(List.of(desk.session()), Purpose.LICENSING_AUTHORITY, to, reason);
        HandOver handOver = new HandOver(desk.room());
        HandOver.Handing handing = handOver.hand(wish, people);
        if (!(handing instanceof HandOver.Ready)) {
            return new NotHandedOver(handing);
        }
        Optional<Table> ending = new EndingSoon(desk).handed(handOver, to, reason);
        return switch (desk.keep(events(lines))) {
            case Noted.Kept _ -> new Issued(file(roll, people, ending));
            case Noted.NotKept(var why) -> new Refused(new Refusal.NotSaved(why));
            case Noted.Refused _ -> new Refused(new Refusal.NothingToCorrect());
        };
    }

    /// The list that went out last; empty before the first.
    public Optional<IssuedList> last() {
        return desk.room()
                .records()
                .results()
                .all()
                .of(desk.session())
                .lastList(desk.authority().id());
    }

    /// Whoever belongs to no authority yet stands on no list.
    private static List<Candidate> listed(Roll roll) {
        return roll.all().stream().filter(each -> each.authority().isPresent()).toList();
    }

    private Map<PersonId, List<Cell>> lines(Roll roll) {
        Map<PersonId, List<Cell>> lines = new LinkedHashMap<>();
        listed(roll).stream()
                .sorted(Comparator.comparing(each -> each.who().name(), String.CASE_INSENSITIVE_ORDER))
                .forEach(each -> lines.put(
                        each.id(), new ListRow(desk.authority(), desk.room().library(), each).cells()));
        return lines;
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (ListColumn column : desk.authority().list()) {
            columns.put(column.name(), ListRow.title(column, desk.authority()));
        }
        return columns;
    }

    private Table people(Map<PersonId, List<Cell>> lines, Optional<ListChanges> changes, Roll roll) {
        List<String> titles = new ArrayList<>(columns().values());
        changes.map(ListChanges::title).ifPresent(titles::add);
        List<List<Cell>> rows = new ArrayList<>();
        lines.forEach((person, cells) -> {
            List<Cell> row = new ArrayList<>(cells);
            changes.map(each -> each.of(person, cells, roll.kept(person).certificates()))
                    .ifPresent(said -> row.add(Cell.of(said)));
            rows.add(row);
        });
        changes.ifPresent(each -> rows.addAll(each.gone(List.copyOf(lines.keySet()))));
        return new Table(AssessWord.LIST.words(), titles, rows);
    }

    private List<ResultEvent> events(Map<PersonId, List<Cell>> lines) {
        ListId list = new ListId(UUID.randomUUID());
        List<ResultEvent> events = new ArrayList<>();
        events.add(new ResultEvent.ListIssued(
                list, desk.authority().id(), desk.today(), List.copyOf(columns().keySet())));
        lines.forEach((person, cells) -> events.add(new ResultEvent.LineIssued(
                list,
                person,
                new PersonalWords.Known(cells.stream().map(Cell::written).toList()))));
        return events;
    }

    private OfficersFile file(Roll roll, Table people, Optional<Table> ending) {
        SessionSetup setup = roll.state().setup();
        LocalDate today = desk.today();
        String subtitle = AssessWord.LIST_OF.words(
                setup.deck().title(), setup.venue(), DAY.format(setup.date()), DAY.format(today));
        return new OfficersFile(
                Passes.english(desk.authority().name()), subtitle, sentences(listed(roll)), people, ending);
    }

    private static List<String> sentences(List<Candidate> all) {
        long passed =
                all.stream().filter(each -> each.standing() == Standing.PASSED).count();
        long missed = all.stream()
                .filter(each -> each.standing() == Standing.PART_MISSED)
                .count();
        List<String> sentences =
                new ArrayList<>(List.of(AssessWord.SO_MANY.words(all.size(), passed, all.size() - passed)));
        if (missed > 0) {
            sentences.add(AssessWord.MISSED_A_PART.words(missed));
        }
        return sentences;
    }
}
