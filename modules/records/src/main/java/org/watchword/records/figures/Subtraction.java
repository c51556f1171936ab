package org.watchword.records.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.watchword.records.figures.ShownPeople.Shown;
import org.watchword.session.book.PublishedReport;

/// That a few people could be found by holding a report beside one that was published before: where both count the
/// same people and one of them counts a few more, whoever has both knows how many the few are. What a session added
/// later, or one that only the other report holds, looks like from outside is the same.
///
/// @param published the report that somebody has got already
/// @param table title of the table in the new report
/// @param row what its row speaks of; empty for a table of one row
public record Subtraction(PublishedReport published, String table, String row) {

    /// Every number of a report from which a few people could be found, each report and row once.
    ///
    /// @param published reports that left the laptop; one that cannot be opened is passed over
    public static List<Subtraction> between(FundersReport report, Collection<PublishedReport> published) {
        List<Shown> now = ShownPeople.of(report);
        List<Subtraction> found = new ArrayList<>();
        for (PublishedReport each : published) {
            Optional<FundersReport> before = new FrozenReport(each.hash(), each.model()).open();
            if (before.isPresent()) {
                int threshold = Math.max(report.threshold(), before.get().threshold());
                List<Shown> then = ShownPeople.of(before.get());
                now.stream()
                        .filter(number -> then.stream().anyMatch(other -> tells(number, other, threshold)))
                        .map(number -> new Subtraction(each, number.table(), number.row()))
                        .forEach(found::add);
            }
        }
        return found.stream().distinct().toList();
    }

    private static boolean tells(Shown one, Shown other, int threshold) {
        long difference = Math.abs(one.people() - other.people());
        return difference > 0 && difference < threshold && one.comparable(other);
    }
}
