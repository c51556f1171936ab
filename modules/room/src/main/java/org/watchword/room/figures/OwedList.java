package org.watchword.room.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchword.records.register.SessionRow;
import org.watchword.session.SessionId;
import org.watchword.session.book.Book;

/// What is owed after sessions, from what the records hold today.
///
/// @param sessions all of them
/// @param uncounted those whose sheets wait to be counted
public record OwedList(LocalDate today, List<SessionRow> sessions, Book book, Set<SessionId> uncounted) {

    /// So long a session that nobody came to is asked about; then most reports with it are sent.
    private static final int MONTHS_ASKED = 3;

    /// Keeps its own copies.
    public OwedList {
        sessions = sessions.stream()
                .filter(row -> !row.plan().rehearsal() && !row.putAway())
                .toList();
        uncounted = Set.copyOf(uncounted);
    }

    /// What is owed next, the longest due first.
    ///
    /// @param most how many at most
    public List<Owed> next(int most) {
        List<Owed> owed = new ArrayList<>(asked());
        book.outcomes()
                .openActions()
                .forEach(promised -> owed.add(new Owed.Action(
                        promised.action().due(),
                        promised,
                        book.addresses().name(promised.action().organisation()))));
        sessions.forEach(row -> ofSession(row).ifPresent(owed::add));
        return owed.stream().sorted(Comparator.comparing(Owed::day)).limit(most).toList();
    }

    private List<Owed> asked() {
        Map<SessionId, SessionRow> rows =
                sessions.stream().collect(Collectors.toMap(SessionRow::id, Function.identity(), (one, _) -> one));
        List<Owed> owed = new ArrayList<>();
        book.outcomes()
                .openFollowUps()
                .forEach(each -> Optional.ofNullable(rows.get(each.session()))
                        .ifPresent(row -> owed.add(new Owed.FollowUp(each.due(), row))));
        return owed;
    }

    private Optional<Owed> ofSession(SessionRow row) {
        boolean closed = !row.unfinished();
        if (closed && row.people().total() == 0 && !row.plan().date().isBefore(today.minusMonths(MONTHS_ASKED))) {
            return Optional.of(new Owed.Nobody(row));
        }
        if (closed && uncounted.contains(row.id())) {
            return Optional.of(new Owed.Sheets(row));
        }
        boolean begun = row.times().started().isPresent();
        return !closed && begun && row.plan().date().isBefore(today)
                ? Optional.of(new Owed.StillOpen(row))
                : Optional.empty();
    }
}
