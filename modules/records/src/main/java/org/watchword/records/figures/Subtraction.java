package org.watchword.records.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.watchword.records.figures.ShownPeople.Shown;
import org.watchword.session.book.PublishedReport;

/// That a few people could be found by holding a report beside others that were published before: where they count the
/// same people and one of them counts a few more, whoever has all of them knows how many the few are. What a session
/// added later, or one that only another report holds, looks like from outside is the same.
///
/// @param published the reports that somebody has got already, one or several, by their days
/// @param table title of the table in the new report
/// @param row what its row speaks of; empty for a table of one row
public record Subtraction(List<PublishedReport> published, String table, String row) {

    public Subtraction {
        published = List.copyOf(published);
    }

    /// Every number of a report from which a few people could be found, each row and what it is held beside once. What
    /// two reports tell comes first, then what several do.
    ///
    /// @param published reports that left the laptop; one that cannot be opened is passed over
    public static List<Subtraction> between(FundersReport report, Collection<PublishedReport> published) {
        List<Shown> now = ShownPeople.of(report);
        List<Subtraction> found = new ArrayList<>();
        List<Sums.Stated> all = new ArrayList<>();
        int strictest = report.threshold();
        now.forEach(number -> all.add(new Sums.Stated(number, Optional.empty())));
        for (PublishedReport each : published) {
            Optional<FundersReport> before = new FrozenReport(each.hash(), each.model()).open();
            if (before.isPresent()) {
                int threshold = Math.max(report.threshold(), before.get().threshold());
                strictest = Math.max(strictest, threshold);
                List<Shown> then = ShownPeople.of(before.get());
                then.forEach(number -> all.add(new Sums.Stated(number, Optional.of(each))));
                now.stream()
                        .filter(number -> then.stream().anyMatch(other -> tells(number, other, threshold)))
                        .map(number -> new Subtraction(List.of(each), number.table(), number.row()))
                        .forEach(found::add);
            }
        }
        new Sums(all, strictest)
                .all().stream()
                        .map(sum -> new Subtraction(
                                sum.beside(), sum.told().table(), sum.told().row()))
                        .forEach(found::add);
        return found.stream().distinct().toList();
    }

    private static boolean tells(Shown one, Shown other, int threshold) {
        long difference = Math.abs(one.people() - other.people());
        return difference > 0 && difference < threshold && one.comparable(other);
    }
}
