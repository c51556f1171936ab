package org.watchword.records.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.watchword.records.register.Attended;
import org.watchword.records.register.Attended.FromWhere;
import org.watchword.records.register.SessionRow;
import org.watchword.session.Phase;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Comment;
import org.watchword.session.book.CommentId;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;

/// Sessions that tests report on, without any register.
final class Monday {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    static final ReportScope AUTUMN = new ReportScope("", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31), "");

    final List<SessionRow> held = new ArrayList<>();
    final List<SessionRow> cancelled = new ArrayList<>();
    final List<FromWhere> from = new ArrayList<>();
    Book book = Book.EMPTY;
    int unique;

    /// A session that took an hour and a half.
    Monday session(LocalDate day, String funder, String audience, String area, int named, int counted) {
        held.add(row(day, funder, audience, area, new SessionRow.People(named, counted)));
        if (named > 0) {
            from.add(new FromWhere(held.getLast().id(), "", false, named));
        }
        unique += named;
        return this;
    }

    /// The people by name of the last session came from here.
    Monday from(String organisation, int people) {
        from.removeIf(each -> each.session().equals(held.getLast().id())
                && each.organisation().isEmpty());
        from.add(new FromWhere(held.getLast().id(), organisation, false, people));
        return this;
    }

    /// Somebody said this of the last session, and it was approved.
    Monday said(String words) {
        book = book.after(List.of(new BookEvent.CommentApproved(
                new CommentId(UUID.randomUUID()), new Comment(held.getLast().id(), words))));
        return this;
    }

    Monday neverHeld(LocalDate day) {
        cancelled.add(row(day, "", "schools", "gb/essex", new SessionRow.People(0, 0)));
        return this;
    }

    Monday programme(String name, String funder, int sessions, int people) {
        EntryId fund = new EntryId(UUID.randomUUID());
        book = book.after(List.of(
                new BookEvent.FunderKept(fund, new Entry.Funder(funder)),
                new BookEvent.ProgrammeKept(
                        new EntryId(UUID.randomUUID()),
                        new Entry.Programme(name, fund, DAY.minusYears(1), DAY.plusYears(1), sessions, people))));
        return this;
    }

    FundersReport report(ReportScope scope) {
        return made(scope).report();
    }

    Made made(ReportScope scope) {
        Sources sources =
                new Sources(held, cancelled, new Attended(from, unique), book, List.of("schools", "taxi", "faith"));
        return FunderReports.make(
                ReportWish.usual(scope, LocalDate.of(2027, 1, 4)), sources, FigureWords.in(Locale.ENGLISH));
    }

    private static SessionRow row(
            LocalDate day, String funder, String audience, String area, SessionRow.People people) {
        SessionRow.GivenDeck deck = new SessionRow.GivenDeck("taxi", "Taxi", "en", "", 10);
        SessionRow.Plan plan = new SessionRow.Plan(
                "Hall", day, LocalTime.NOON, funder, area, audience, false, false, SessionKind.TRAINING, "");
        SessionRow.SessionTimes times = new SessionRow.SessionTimes(
                Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, null, Duration.ofMinutes(90), ZoneOffset.UTC);
        SessionId id = new SessionId(UUID.randomUUID());
        return new SessionRow(id, deck, plan, Phase.CLOSED, 9, people, times, false);
    }
}
