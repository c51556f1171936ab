package org.watchword.records.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.watchword.session.Arrival;
import org.watchword.session.Asked;
import org.watchword.session.Band;
import org.watchword.session.Entered;
import org.watchword.session.FromOrganisation;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Phase;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.Stage;

/// Reads rows back.
final class RowReader {

    private static final String SESSIONS = "select s.* from training_session s";

    private static final int ASKED_AT_ONCE = 500;

    private final Handle handle;

    RowReader(Handle handle) {
        this.handle = handle;
    }

    /// Every session, the one touched last first.
    List<SessionRow> sessions() {
        return handle.createQuery(SESSIONS + " order by s.touched_at desc, s.id")
                .map((row, _) -> session(row))
                .list();
    }

    /// Sessions that were begun and not ended, the one touched last first.
    List<SessionRow> unfinished() {
        return list(
                " where s.phase <> 'CLOSED' and not s.rehearsal and not s.put_away order by s.touched_at desc, s.id");
    }

    /// Sessions that were ended, the latest first: rehearsals too, and those put away.
    List<SessionRow> closed() {
        return list(" where s.phase = 'CLOSED' order by s.planned_on desc, s.planned_at desc, s.id");
    }

    /// The latest sessions that count.
    List<SessionRow> latest(int most) {
        return list(" where s.phase = 'CLOSED' and not s.rehearsal and not s.put_away"
                + " order by s.planned_on desc, s.planned_at desc, s.id fetch first " + most + " rows only");
    }

    private List<SessionRow> list(String which) {
        return handle.createQuery(SESSIONS + which)
                .map((row, _) -> session(row))
                .list();
    }

    /// How often each deck was given.
    Map<String, Integer> given() {
        Map<String, Integer> given = new HashMap<>();
        handle.createQuery("select deck_id, count(*) as times from training_session"
                        + " where phase = 'CLOSED' and not rehearsal and not put_away group by deck_id")
                .map((row, _) -> given.put(row.getString("deck_id"), row.getInt("times")))
                .list();
        return given;
    }

    Optional<SessionRow> session(SessionId id) {
        return handle.createQuery(SESSIONS + " where s.id = :id")
                .bind("id", id.value())
                .map((row, _) -> session(row))
                .findOne();
    }

    Optional<SessionRows> rows(SessionId id) {
        return session(id)
                .map(session -> new SessionRows(
                        session, people(id), expected(id), heads(id), rounds(id), forgotten(id), totals(id)));
    }

    List<PersonRow> people(SessionId id) {
        return handle.createQuery("select * from attendance where session_id = :id order by place")
                .bind("id", id.value())
                .map((row, _) -> person(row))
                .list();
    }

    List<ExpectedRow> expected(SessionId id) {
        return handle.createQuery("select * from expected_person where session_id = :id order by place")
                .bind("id", id.value())
                .map((row, _) -> expected(row))
                .list();
    }

    List<String> organisations() {
        return handle.createQuery("""
                        select organisation from attendance where organisation <> ''
                        group by organisation order by max(arrived_at) desc, organisation fetch first 500 rows only
                        """).mapTo(String.class).list();
    }

    List<String> roles() {
        return handle.createQuery("""
                        select person_role from attendance where person_role <> ''
                        group by person_role order by max(arrived_at) desc, person_role fetch first 500 rows only
                        """).mapTo(String.class).list();
    }

    Set<SessionId> naming(Set<PersonId> people) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        Set<SessionId> sessions = new HashSet<>();
        for (int from = 0; from < ids.size(); from += ASKED_AT_ONCE) {
            handle.createQuery("""
                            select session_id from attendance where person_id in (<people>) and person_name is not null
                            union
                            select session_id from expected_person
                            where person_id in (<people>) and person_name is not null
                            """)
                    .bindList("people", ids.subList(from, Math.min(ids.size(), from + ASKED_AT_ONCE)))
                    .mapTo(UUID.class)
                    .forEach(session -> sessions.add(new SessionId(session)));
        }
        return sessions;
    }

    int namedBefore(LocalDate day) {
        return handle.createQuery("""
                        select
                            (select count(*) from attendance a join training_session s on s.id = a.session_id
                                where s.planned_on < :day and a.person_name is not null)
                            + (select count(*) from expected_person e join training_session s on s.id = e.session_id
                                where s.planned_on < :day and e.person_name is not null)
                        """).bind("day", day).mapTo(Integer.class).one();
    }

    Forgotten forgotten(SessionId id) {
        List<FromOrganisation> organisations = new ArrayList<>();
        int others = 0;
        List<FromOrganisation> rows = handle.createQuery(
                        "select * from forgotten_people where session_id = :id order by place")
                .bind("id", id.value())
                .map((row, _) -> new FromOrganisation(
                        Objects.requireNonNullElse(row.getString("organisation"), ""), row.getInt("people")))
                .list();
        for (FromOrganisation row : rows) {
            if (row.organisation().isEmpty()) {
                others += row.people();
            } else {
                organisations.add(row);
            }
        }
        return new Forgotten(organisations, others);
    }

    /// Nothing where none stand there: then they are not what the journal tells.
    private Totals totals(SessionId id) {
        return handle.createQuery("select guests, origins from session_total where session_id = :id")
                .bind("id", id.value())
                .map((row, _) -> Totals.read(row))
                .findOne()
                .orElseGet(() -> new Totals(List.of(), List.of()));
    }

    List<HeadRow> heads(SessionId id) {
        return handle
                .createQuery("select * from head_count where session_id = :id")
                .bind("id", id.value())
                .map((row, _) -> new HeadRow(Band.valueOf(row.getString("band")), row.getInt("heads")))
                .stream()
                .sorted((one, other) -> one.band().compareTo(other.band()))
                .toList();
    }

    List<RoundRow> rounds(SessionId id) {
        return handle.createQuery("select * from round_result where session_id = :id order by place")
                .bind("id", id.value())
                .map((row, _) -> round(row, options(id, row.getInt("place"))))
                .list();
    }

    private List<RoundRow.OptionRow> options(SessionId id, int round) {
        return handle.createQuery(
                        "select * from round_option where session_id = :id and round_place = :round order by place")
                .bind("id", id.value())
                .bind("round", round)
                .map((row, _) -> new RoundRow.OptionRow(
                        row.getInt("place"),
                        row.getString("option_id"),
                        row.getBoolean("is_right"),
                        row.getObject("hands", Integer.class)))
                .list();
    }

    private static RoundRow round(ResultSet row, List<RoundRow.OptionRow> options) throws SQLException {
        return new RoundRow(
                row.getInt("place"),
                row.getString("slide_key"),
                row.getString("question_id"),
                row.getInt("module_version"),
                Asked.valueOf(row.getString("asked")),
                Stage.valueOf(row.getString("stage")),
                options);
    }

    private static PersonRow person(ResultSet row) throws SQLException {
        PersonRow.Stay stay = new PersonRow.Stay(
                Arrival.valueOf(row.getString("arrival")),
                instant(row, "arrived_at"),
                Entered.By.valueOf(row.getString("entered_by")),
                row.getInt("slip"),
                row.getBoolean("expected"),
                instantOrNull(row, "left_at"));
        return new PersonRow(row.getInt("place"), id(row), personal(row), stay);
    }

    private static ExpectedRow expected(ResultSet row) throws SQLException {
        return new ExpectedRow(row.getInt("place"), id(row), personal(row));
    }

    private static PersonId id(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }

    private static Personal personal(ResultSet row) throws SQLException {
        String name = row.getString("person_name");
        String organisation = row.getString("organisation");
        String role = row.getString("person_role");
        return name == null || organisation == null || role == null
                ? new Personal.Erased()
                : new Personal.Known(name, organisation, role);
    }

    private static SessionRow session(ResultSet row) throws SQLException {
        SessionRow.GivenDeck deck = new SessionRow.GivenDeck(
                row.getString("deck_id"),
                row.getString("deck_title"),
                row.getString("deck_language"),
                row.getString("deck_hash"),
                row.getInt("slide_count"));
        return new SessionRow(
                new SessionId(row.getObject("id", UUID.class)),
                deck,
                plan(row),
                Phase.valueOf(row.getString("phase")),
                row.getInt("slide_index"),
                new SessionRow.People(row.getInt("named_people"), row.getInt("counted_people")),
                times(row),
                row.getBoolean("put_away"));
    }

    private static SessionRow.Plan plan(ResultSet row) throws SQLException {
        return new SessionRow.Plan(
                row.getString("venue"),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("planned_at", LocalTime.class),
                row.getString("funder"),
                row.getString("area"),
                row.getString("audience"),
                row.getBoolean("head_count_only"),
                row.getBoolean("rehearsal"),
                SessionKind.valueOf(row.getString("kind")),
                row.getString("programme"));
    }

    private static SessionRow.SessionTimes times(ResultSet row) throws SQLException {
        return new SessionRow.SessionTimes(
                instant(row, "prepared_at"),
                instant(row, "touched_at"),
                instantOrNull(row, "started_at"),
                instantOrNull(row, "closed_at"),
                Duration.ofSeconds(row.getLong("seconds_taught")),
                ZoneId.of(row.getString("time_zone")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
