package org.watchword.records.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.watchword.records.register.SessionRow;
import org.watchword.tables.Cell;

/// Sessions that stand together in one row.
///
/// @param label as it is read
record Group(String label, List<SessionRow> sessions) {

    private static final BigDecimal SECONDS_IN_AN_HOUR = BigDecimal.valueOf(3600);

    Group {
        sessions = List.copyOf(sessions);
    }

    /// The groups in the order of their labels.
    static List<Group> by(List<SessionRow> sessions, Function<SessionRow, String> label) {
        Map<String, List<SessionRow>> groups = new TreeMap<>();
        sessions.forEach(each -> groups.computeIfAbsent(label.apply(each), _ -> new ArrayList<>())
                .add(each));
        return groups.entrySet().stream()
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList();
    }

    int people() {
        return sessions.stream().mapToInt(each -> each.people().total()).sum();
    }

    /// The two as one.
    Group and(Group other, String called) {
        List<SessionRow> all = new ArrayList<>(sessions);
        all.addAll(other.sessions);
        return new Group(called, all);
    }

    /// People times the time taught, rounded once.
    Cell hours() {
        return hours(sessions.stream()
                .mapToLong(each -> each.people().total() * each.times().taught().toSeconds())
                .sum());
    }

    static Cell hours(long personSeconds) {
        return Cell.of(BigDecimal.valueOf(personSeconds).divide(SECONDS_IN_AN_HOUR, 2, RoundingMode.HALF_UP));
    }
}
