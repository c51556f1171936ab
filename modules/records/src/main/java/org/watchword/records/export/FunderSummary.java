package org.watchword.records.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.watchword.records.register.GivenOnce;
import org.watchword.records.register.PersonRow;
import org.watchword.records.register.SessionRow;
import org.watchword.session.FromOrganisation;
import org.watchword.session.Personal;

/// What a funder is told: how many sessions, how many people, how many hours, and for whom. It names nobody, and merges
/// organisations of which fewer than five people came.
public final class FunderSummary {

    /// Groups of fewer people are not named in what leaves the laptop.
    static final int SMALL = 5;

    private FunderSummary() {}

    /// The lines for these sessions: all together, then each grouping in the order of its groups.
    public static List<FunderLine> of(List<GivenOnce> given) {
        List<FunderLine> lines = new ArrayList<>();
        Sum all = new Sum("");
        given.forEach(all::add);
        lines.add(all.line(Grouping.ALL, false));
        lines.addAll(grouped(
                given, Grouping.MONTH, row -> row.plan().date().toString().substring(0, 7)));
        lines.addAll(grouped(given, Grouping.AUDIENCE, row -> row.plan().audience()));
        lines.addAll(organisations(given));
        lines.addAll(grouped(given, Grouping.AREA, row -> row.plan().area()));
        lines.addAll(grouped(given, Grouping.FUNDER, row -> row.plan().funder()));
        lines.addAll(grouped(given, Grouping.KIND, row -> row.plan().kind().name()));
        lines.addAll(grouped(given, Grouping.PROGRAMME, row -> row.plan().programme()));
        return List.copyOf(lines);
    }

    private static List<FunderLine> grouped(
            List<GivenOnce> given, Grouping grouping, Function<SessionRow, String> group) {
        Map<String, Sum> sums = new TreeMap<>();
        for (GivenOnce each : given) {
            sum(sums, group.apply(each.session())).add(each);
        }
        return sums.values().stream().map(sum -> sum.line(grouping, false)).toList();
    }

    private static List<FunderLine> organisations(List<GivenOnce> given) {
        Map<String, Sum> sums = new TreeMap<>();
        Sum other = new Sum("");
        given.forEach(each -> add(each, sums, other));
        List<FunderLine> lines = new ArrayList<>();
        for (Sum sum : sums.values()) {
            if (sum.people() < SMALL && !sum.group().isEmpty()) {
                other.addAll(sum);
            } else if (sum.people() > 0) {
                lines.add(sum.line(Grouping.ORGANISATION, false));
            }
        }
        if (other.people() > 0) {
            lines.add(other.line(Grouping.ORGANISATION, true));
        }
        return lines;
    }

    /// People whose names are no longer kept count for the organisations that were kept in their stead.
    private static void add(GivenOnce given, Map<String, Sum> sums, Sum other) {
        int forgotten = 0;
        for (PersonRow person : given.people()) {
            if (person.personal() instanceof Personal.Known known) {
                sum(sums, known.organisation()).addPeople(given.session(), 1);
            } else {
                forgotten++;
            }
        }
        for (FromOrganisation from : given.forgotten().organisations()) {
            int people = Math.min(from.people(), forgotten);
            sum(sums, from.organisation()).addPeople(given.session(), people);
            forgotten -= people;
        }
        int others = Math.min(given.forgotten().others(), forgotten);
        other.addPeople(given.session(), others);
        sum(sums, "").addPeople(given.session(), forgotten - others);
    }

    /// One sum for all spellings that differ in case or blanks; the first spelling is shown.
    private static Sum sum(Map<String, Sum> sums, String group) {
        String shown = group.strip().replaceAll("\\s+", " ");
        return sums.computeIfAbsent(shown.toLowerCase(Locale.ROOT), _ -> new Sum(shown));
    }
}
