package org.watchword.records.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.watchword.session.Arrival;
import org.watchword.session.Entered;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Phase;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;

/// Five years of a large charity, written by the register's own writer without a journal: sessions of 25 people from 10
/// of 300 organisations, 3 audiences, 12 areas, 4 funders; one session in a thousand has two people of an organisation
/// that never came again. The same seed makes the same years.
public final class ManyAttended {

    public static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    public static final int PEOPLE = 25;

    private static final List<String> FUNDERS = List.of("County fund", "Police fund", "Trust fund", "National fund");
    private static final List<String> AUDIENCES = List.of("taxi-private-hire", "hospitality", "health");
    private static final int AREAS = 12;
    private static final int ORGANISATIONS = 300;
    private static final int OF_A_SESSION = 10;
    private static final int RARELY = 1000;
    private static final int DAYS = 365 * 5;
    private static final int COME_AGAIN = 4;
    private static final int AT_ONCE = 200;

    private final Random random = new Random(8);
    private final int sessions;

    /// @param sessions how many
    public ManyAttended(int sessions) {
        this.sessions = sessions;
    }

    /// Told of each session that was written.
    @FunctionalInterface
    public interface Other {
        void add(SessionRow session, List<PersonRow> people) throws Exception;
    }

    /// Writes them into a new register.
    ///
    /// @param other gets the very same sessions
    public void writeTo(Register register, Other other) throws Exception {
        List<SessionRows> batch = new ArrayList<>();
        for (int number = 0; number < sessions; number++) {
            SessionRows rows = rows(number);
            other.add(rows.session(), rows.people());
            batch.add(rows);
            if (batch.size() == AT_ONCE || number == sessions - 1) {
                write(register, List.copyOf(batch));
                batch.clear();
            }
        }
    }

    private static void write(Register register, List<SessionRows> batch) throws IOException {
        register.ask(handle -> {
            handle.useTransaction(inside -> new RowWriter(inside).insert(batch));
            return true;
        });
    }

    private SessionRows rows(int number) {
        List<PersonRow> people = people(number);
        Forgotten nobody = new Forgotten(List.of(), 0);
        return new SessionRows(
                session(number), people, List.of(), List.of(), List.of(), nobody, Totals.of(people, nobody));
    }

    private SessionRow session(int number) {
        LocalDate day = FIRST.plusDays((long) number * DAYS / sessions);
        Instant at = day.atTime(9, 30).toInstant(ZoneOffset.UTC);
        SessionRow.Plan plan = new SessionRow.Plan(
                "Town hall",
                day,
                LocalTime.of(9, 30),
                FUNDERS.get(random.nextInt(FUNDERS.size())),
                "gb/area-" + random.nextInt(AREAS),
                AUDIENCES.get(random.nextInt(AUDIENCES.size())),
                false,
                false,
                SessionKind.TRAINING,
                "");
        SessionRow.SessionTimes times =
                new SessionRow.SessionTimes(at, at, at, at, Duration.ofMinutes(90), ZoneOffset.UTC);
        SessionRow.GivenDeck deck = new SessionRow.GivenDeck("taxi", "Taxi drivers", "en-GB", "ab".repeat(32), 40);
        return new SessionRow(
                new SessionId(id("session " + number)),
                deck,
                plan,
                Phase.CLOSED,
                39,
                new SessionRow.People(PEOPLE, 0),
                times,
                false);
    }

    private List<PersonRow> people(int number) {
        List<PersonRow> people = new ArrayList<>();
        int first = random.nextInt(ORGANISATIONS);
        for (int place = 0; place < PEOPLE; place++) {
            boolean rare = number % RARELY == 0 && place < 2;
            String organisation =
                    rare ? "Once " + number : "Organisation " + (first + place % OF_A_SESSION) % ORGANISATIONS;
            String name = "Person " + random.nextInt(Math.max(1, sessions * PEOPLE / COME_AGAIN));
            PersonRow.Stay stay = new PersonRow.Stay(
                    Arrival.IN_TIME, Instant.parse("2026-11-22T09:30:00Z"), Entered.By.TRAINER, 0, false, null);
            people.add(new PersonRow(
                    place + 1,
                    new PersonId(id(number + " " + place)),
                    new Personal.Known(name, organisation, ""),
                    stay));
        }
        return people;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
