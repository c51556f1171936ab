package org.watchword.room.figures;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.records.figures.FigureWords;
import org.watchword.records.figures.FunderReports;
import org.watchword.records.figures.Gathering;
import org.watchword.records.figures.Made;
import org.watchword.records.figures.Payers;
import org.watchword.records.figures.ReportScope;
import org.watchword.records.figures.ReportWish;
import org.watchword.records.register.SessionRow;
import org.watchword.room.Room;
import org.watchword.room.figures.ReportChoices.NamedPlace;
import org.watchword.session.SessionId;
import org.watchword.session.book.Book;
import org.watchword.session.book.EntryKind;

/// Makes funders' reports from a room's register and book, in the words of its library. Everything here asks the
/// register and may take a moment: never on the window thread.
///
/// @param room whose sessions are reported
public record ReportDesk(Room room) {

    /// What a report can be narrowed to.
    ///
    /// @throws IOException when the register does not answer
    public ReportChoices choices(String language) throws IOException {
        Book book = room.book();
        Payers payers = new Payers(book);
        Set<String> funders = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        book.addresses()
                .listed(EntryKind.FUNDER)
                .forEach(listed -> funders.add(book.addresses().name(listed.id())));
        Set<String> paths = new TreeSet<>();
        for (SessionRow row : counting()) {
            funders.addAll(payers.of(row.plan()));
            Stream.iterate(row.plan().area(), ReportDesk::above)
                    .takeWhile(path -> !path.isEmpty())
                    .forEach(paths::add);
        }
        Library library = room.library();
        List<NamedPlace> areas = paths.stream()
                .map(path -> new NamedPlace(path, library.areaName(path, language)))
                .sorted(Comparator.comparing(NamedPlace::name))
                .toList();
        return new ReportChoices(List.copyOf(funders), areas);
    }

    private static String above(String path) {
        return new Area(path).parent().map(Area::path).orElse("");
    }

    /// Sessions that count in reports, whatever their day.
    private List<SessionRow> counting() throws IOException {
        return room.records().ask().sessions().stream()
                .filter(row -> !row.plan().rehearsal() && !row.putAway())
                .toList();
    }

    /// Whether any session can stand in a report.
    ///
    /// @throws IOException when the register does not answer
    public boolean any() throws IOException {
        return counting().stream().anyMatch(row -> row.times().started().isPresent());
    }

    /// A report of today, with the columns that its funder wants.
    ///
    /// @param language of its words, a BCP 47 tag
    /// @throws IOException when the register does not answer
    public Made make(ReportScope scope, String language) throws IOException {
        return make(ReportWish.usual(scope, LocalDate.now(room.clock())), language);
    }

    /// A report with another threshold, or of another day.
    ///
    /// @param language of its words, a BCP 47 tag
    /// @throws IOException when the register does not answer
    public Made make(ReportWish wish, String language) throws IOException {
        List<String> audiences =
                room.library().settings().audiences().keySet().stream().sorted().toList();
        Gathering gathering = new Gathering(room.records().ask(), room.book(), audiences);
        Made made = FunderReports.make(wish, gathering.of(wish), words(language));
        Book book = room.book();
        var columns = book.reports().columnsFor(wish.scope().funder(), book.addresses());
        return new Made(made.report().with(columns), made.behind());
    }

    /// A report whose numbers are made up, to show what one looks like before there is any session.
    public Made sample(String language) {
        return new SampleSessions(LocalDate.now(room.clock())).report(words(language));
    }

    private FigureWords words(String language) {
        Library library = room.library();
        Map<String, String> questions = questions(library, language);
        return FigureWords.in(Locale.forLanguageTag(language))
                .naming(
                        audience -> library.audienceName(audience, language),
                        area -> library.areaName(area, language),
                        id -> questions.getOrDefault(id, id));
    }

    private static Map<String, String> questions(Library library, String language) {
        Map<String, String> questions = new HashMap<>();
        library.modules().stream()
                .flatMap(module -> module.text(language).questions().stream())
                .forEach(question -> questions.put(question.id().toString(), question.text()));
        return questions;
    }

    /// Sessions by their ids, the latest first.
    ///
    /// @throws IOException when the register does not answer
    public List<SessionRow> sessions(Collection<SessionId> ids) throws IOException {
        Set<SessionId> wanted = new HashSet<>(ids);
        return room.records().ask().sessions().stream()
                .filter(row -> wanted.contains(row.id()))
                .sorted(Comparator.comparing((SessionRow row) -> row.plan().date())
                        .thenComparing(row -> row.plan().time())
                        .reversed())
                .toList();
    }
}
