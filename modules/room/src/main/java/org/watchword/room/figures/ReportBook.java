package org.watchword.room.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.watchword.records.Entered;
import org.watchword.records.Keeping;
import org.watchword.records.figures.FrozenReport;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.Subtraction;
import org.watchword.room.Room;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.BookReason;
import org.watchword.session.book.PublishedReport;

/// The reports that were published from a room's records. Publishing waits for the disk: never on the window thread.
///
/// @param room whose reports they are
public record ReportBook(Room room) {

    /// Letters of a hash that are enough to name a report.
    public static final int SHORTEST_HASH = 8;

    /// What became of a report that was to be published.
    public sealed interface Outcome {

        /// It is kept, on the disk; or it was already, and stays the one that it was.
        record Published(PublishedReport report) implements Outcome {}

        /// It cannot be kept, and nothing has changed.
        record Refused(BookReason reason) implements Outcome {}

        /// The disk did not take it, and nothing has changed.
        record NotKept(Keeping.Why why) implements Outcome {}
    }

    /// Publishes a report: it is kept as it is now, for ever.
    public Outcome publish(FundersReport report) {
        FrozenReport frozen = FrozenReport.of(report);
        PublishedReport before = room.book().reports().published().get(frozen.hash());
        if (before != null) {
            return new Outcome.Published(before);
        }
        PublishedReport now = new PublishedReport(frozen.hash(), LocalDate.now(room.clock()), frozen.json());
        return switch (room.keep(List.of(new BookEvent.ReportPublished(now)))) {
            case Entered.Kept _ -> new Outcome.Published(now);
            case Entered.Refused(BookReason reason) -> new Outcome.Refused(reason);
            case Entered.NotKept(Keeping.Why why) -> new Outcome.NotKept(why);
        };
    }

    /// From which published reports this one could be subtracted, so that few people are left. To be asked before it
    /// is published.
    public List<Subtraction> warnings(FundersReport report) {
        return Subtraction.between(report, all());
    }

    /// All that were published, the latest first.
    public List<PublishedReport> all() {
        return List.copyOf(room.book().reports().published().values()).reversed();
    }

    /// The report of a hash, or of the first letters of one if no other begins so; empty when there is none or when
    /// it is of a later program.
    public Optional<FundersReport> open(String hash) {
        List<PublishedReport> named = all().stream()
                .filter(each -> hash.length() >= SHORTEST_HASH && each.hash().startsWith(hash))
                .toList();
        return named.size() == 1 ? open(named.getFirst()) : Optional.empty();
    }

    /// A published report as it was; empty when it is of a later program.
    public Optional<FundersReport> open(PublishedReport published) {
        return new FrozenReport(published.hash(), published.model()).open();
    }
}
