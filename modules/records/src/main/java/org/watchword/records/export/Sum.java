package org.watchword.records.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import org.watchword.records.register.GivenOnce;
import org.watchword.records.register.SessionRow;
import org.watchword.session.SessionId;

/// Adds up one line of the funder's summary. Hours are rounded once, at the end.
final class Sum {

    private static final BigDecimal SECONDS_IN_AN_HOUR = BigDecimal.valueOf(3600);

    private final String group;
    private final Set<SessionId> sessions = new HashSet<>();
    private int named;
    private int counted;
    private long personSeconds;

    Sum(String group) {
        this.group = group;
    }

    String group() {
        return group;
    }

    int people() {
        return named + counted;
    }

    void add(GivenOnce given) {
        SessionRow row = given.session();
        sessions.add(row.id());
        named += row.people().named();
        counted += row.people().counted();
        personSeconds += row.people().total() * row.times().taught().toSeconds();
    }

    void addPeople(SessionRow row, int people) {
        if (people > 0) {
            sessions.add(row.id());
            named += people;
            personSeconds += people * row.times().taught().toSeconds();
        }
    }

    void addAll(Sum other) {
        sessions.addAll(other.sessions);
        named += other.named;
        counted += other.counted;
        personSeconds += other.personSeconds;
    }

    FunderLine line(Grouping grouping, boolean other) {
        BigDecimal hours = BigDecimal.valueOf(personSeconds).divide(SECONDS_IN_AN_HOUR, 2, RoundingMode.HALF_UP);
        return new FunderLine(grouping, group, other, sessions.size(), named, counted, hours);
    }
}
