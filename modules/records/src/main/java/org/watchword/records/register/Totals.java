package org.watchword.records.register;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.watchword.session.FromOrganisation;
import org.watchword.session.Personal;

/// What a report needs of one session, worked out once from its lines.
///
/// @param guests a key for each different person by name, in the keys' order
/// @param origins where they came from
record Totals(List<Long> guests, List<Origin> origins) {

    private static final String SMALL = "*";
    private static final String GIVEN = "=";

    Totals {
        guests = List.copyOf(guests);
        origins = List.copyOf(origins);
    }

    /// People from one place.
    ///
    /// @param organisation as it was written; empty where nothing was written or is kept
    /// @param small whether they are people of small organisations whose names are no longer kept
    record Origin(String organisation, boolean small, int people) {}

    /// Of the lines of a session. Where people came from whose names are no longer kept is told by `forgotten`.
    static Totals of(List<PersonRow> people, Forgotten forgotten) {
        Map<String, Integer> known = new TreeMap<>();
        int without = 0;
        for (PersonRow person : people) {
            if (person.personal() instanceof Personal.Known from) {
                known.merge(oneLine(from.organisation()), 1, Integer::sum);
            } else {
                without++;
            }
        }
        List<Origin> origins = new ArrayList<>();
        known.forEach((organisation, count) -> origins.add(new Origin(organisation, false, count)));
        for (FromOrganisation from : forgotten.organisations()) {
            int count = Math.min(without, from.people());
            add(origins, new Origin(oneLine(from.organisation()), false, count));
            without -= count;
        }
        int others = Math.min(without, forgotten.others());
        add(origins, new Origin("", true, others));
        add(origins, new Origin("", false, without - others));
        return new Totals(guests(people), origins);
    }

    private static List<Long> guests(List<PersonRow> people) {
        Map<String, String> organisations = new HashMap<>();
        return people.stream()
                .map(person -> GuestKey.of(person, organisations))
                .distinct()
                .sorted()
                .toList();
    }

    private static String oneLine(String organisation) {
        return organisation.replace('\n', ' ');
    }

    private static void add(List<Origin> origins, Origin origin) {
        if (origin.people() > 0) {
            origins.add(origin);
        }
    }

    /// The keys as they are kept.
    byte[] guestBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(guests.size() * Long.BYTES);
        guests.forEach(bytes::putLong);
        return bytes.array();
    }

    /// Totals as they are kept.
    static Totals read(ResultSet row) throws SQLException {
        LongBuffer keys = guests(row);
        long[] guests = new long[keys.remaining()];
        keys.get(guests);
        return new Totals(Arrays.stream(guests).boxed().toList(), origins(row));
    }

    /// The keys of totals alone.
    static LongBuffer guests(ResultSet row) throws SQLException {
        return ByteBuffer.wrap(row.getBytes("guests")).asLongBuffer();
    }

    /// The places of totals alone.
    static List<Origin> origins(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("origins").split("\n"))
                .filter(line -> !line.isEmpty())
                .map(Totals::origin)
                .toList();
    }

    /// The places as they are kept: a line each.
    String originLines() {
        return origins.stream()
                .map(each -> each.people() + (each.small() ? SMALL : GIVEN) + each.organisation())
                .collect(Collectors.joining("\n"));
    }

    private static Origin origin(String line) {
        int end = 0;
        while (Character.isDigit(line.charAt(end))) {
            end++;
        }
        boolean small = line.startsWith(SMALL, end);
        return new Origin(line.substring(end + 1), small, Integer.parseInt(line.substring(0, end)));
    }
}
