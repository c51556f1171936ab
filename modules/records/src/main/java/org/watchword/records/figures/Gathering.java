package org.watchword.records.figures;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Predicate;
import org.watchword.records.register.Queries;
import org.watchword.records.register.Scope;
import org.watchword.records.register.SessionRow;
import org.watchword.session.Phase;
import org.watchword.session.book.Book;

/// Gathers what a report is made of: the sessions of its days that its funder paid for, in its area.
///
/// @param queries the register's answers
/// @param audiences codes of all audiences of the library
public record Gathering(Queries queries, Book book, List<String> audiences) {

    private static final Comparator<SessionRow> IN_TIME = Comparator.comparing(
                    (SessionRow row) -> row.plan().date())
            .thenComparing(row -> row.plan().time())
            .thenComparing(row -> row.times().prepared());

    /// Keeps its own copy.
    public Gathering {
        audiences = List.copyOf(audiences);
    }

    /// Everything about the sessions of a report.
    ///
    /// @throws IOException when the register does not answer
    public Sources of(ReportWish wish) throws IOException {
        ReportScope scope = wish.scope();
        Scope days = new Scope.Period(scope.from(), scope.to());
        Predicate<SessionRow> paid = paid(scope);
        List<SessionRow> sessions =
                queries.sessions().stream().filter(paid).sorted(IN_TIME).toList();
        List<SessionRow> held = sessions.stream().filter(days::holds).toList();
        List<SessionRow> cancelled =
                sessions.stream().filter(row -> cancelled(row, wish)).toList();
        return new Sources(held, cancelled, queries.attended(held), book, audiences);
    }

    private Predicate<SessionRow> paid(ReportScope scope) {
        Payers payers = new Payers(book);
        String funder = payers.now(scope.funder());
        return row -> {
            NavigableSet<String> paid = payers.of(row.plan());
            return scope.holdsArea(row.plan().area()) && (scope.funder().isEmpty() || paid.contains(funder));
        };
    }

    /// Planned for a day that is over, and never begun.
    private static boolean cancelled(SessionRow row, ReportWish wish) {
        boolean begun = row.times().started().isPresent() || row.phase() == Phase.CLOSED;
        return !begun
                && !row.plan().rehearsal()
                && !row.putAway()
                && wish.scope().holds(row.plan().date())
                && row.plan().date().isBefore(wish.today());
    }
}
