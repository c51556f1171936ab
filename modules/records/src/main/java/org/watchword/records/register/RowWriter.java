package org.watchword.records.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.watchword.session.FromOrganisation;
import org.watchword.session.Personal;

/// Writes sessions' rows, many in one go.
final class RowWriter {

    private final Handle handle;

    RowWriter(Handle handle) {
        this.handle = handle;
    }

    /// Puts the rows of several sessions in place of those that stood there before.
    void replace(List<SessionRows> all) {
        for (String table : RegisterTables.CHILDREN_FIRST) {
            delete(all, "delete from " + table + " where session_id = ?");
        }
        delete(all, "delete from training_session where id = ?");
        insert(all);
    }

    private void delete(List<SessionRows> all, String sql) {
        PreparedBatch batch = handle.prepareBatch(sql);
        all.forEach(rows -> batch.add(rows.session().id().value()));
        batch.execute();
    }

    /// Writes the rows of sessions of which nothing stands there yet.
    void insert(List<SessionRows> all) {
        insertSessions(all);
        insertPeople(all);
        insertExpected(all);
        insertHeads(all);
        insertRounds(all);
        insertForgotten(all);
        insertTotals(all);
    }

    private void insertSessions(List<SessionRows> all) {
        PreparedBatch insert = handle.prepareBatch("""
                insert into training_session (id, deck_id, deck_title, deck_hash, deck_language, slide_count, venue,
                    planned_on, planned_at, funder, area, audience, head_count_only, rehearsal, kind, programme,
                    phase, slide_index, prepared_at, touched_at, started_at, closed_at, seconds_taught, time_zone,
                    named_people, counted_people, put_away)
                values (:id, :deck, :title, :hash, :language, :slides, :venue,
                    :date, :time, :funder, :area, :audience, :head_count_only, :rehearsal, :kind, :programme,
                    :phase, :slide, :prepared, :touched, :started, :closed, :seconds, :zone,
                    :named, :counted, :put_away)
                """);
        for (SessionRows rows : all) {
            SessionRow row = rows.session();
            insert.bind("id", row.id().value());
            insert.bind("phase", row.phase().name()).bind("slide", row.slide());
            bind(insert, row.deck());
            bind(insert, row.plan());
            bind(insert, row.times());
            insert.bind("named", row.people().named())
                    .bind("counted", row.people().counted());
            insert.bind("put_away", row.putAway()).add();
        }
        insert.execute();
    }

    private static void bind(PreparedBatch insert, SessionRow.GivenDeck deck) {
        insert.bind("deck", deck.id()).bind("title", deck.title()).bind("hash", deck.hash());
        insert.bind("language", deck.language()).bind("slides", deck.slides());
    }

    private static void bind(PreparedBatch insert, SessionRow.Plan plan) {
        insert.bind("venue", plan.venue()).bind("date", plan.date()).bind("time", plan.time());
        insert.bind("funder", plan.funder()).bind("area", plan.area()).bind("audience", plan.audience());
        insert.bind("head_count_only", plan.headCountOnly()).bind("rehearsal", plan.rehearsal());
        insert.bind("kind", plan.kind().name()).bind("programme", plan.programme());
    }

    private static void bind(PreparedBatch insert, SessionRow.SessionTimes times) {
        insert.bind("prepared", utc(times.prepared())).bind("touched", utc(times.touched()));
        insert.bind("started", utcOrNull(times.startedOrNull())).bind("closed", utcOrNull(times.closedOrNull()));
        insert.bind("seconds", times.taught().toSeconds());
        insert.bind("zone", times.zone().getId());
    }

    private void insertPeople(List<SessionRows> all) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into attendance (session_id, place, person_id, person_name, organisation, person_role,
                    arrival, arrived_at, entered_by, slip, expected, left_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        for (SessionRows rows : all) {
            rows.people().forEach(row -> add(batch, rows.session().id().value(), row));
        }
        batch.execute();
    }

    private static void add(PreparedBatch batch, UUID session, PersonRow row) {
        PersonRow.Stay stay = row.stay();
        batch.add(
                session,
                row.place(),
                row.person().value(),
                knownOrNull(row.personal(), Personal.Known::name),
                knownOrNull(row.personal(), Personal.Known::organisation),
                knownOrNull(row.personal(), Personal.Known::role),
                stay.arrival().name(),
                utc(stay.arrivedAt()),
                stay.enteredBy().name(),
                stay.slip(),
                stay.expected(),
                utcOrNull(stay.leftAtOrNull()));
    }

    private void insertExpected(List<SessionRows> all) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into expected_person (session_id, place, person_id, person_name, organisation, person_role)
                values (?, ?, ?, ?, ?, ?)
                """);
        for (SessionRows rows : all) {
            for (ExpectedRow row : rows.expected()) {
                batch.add(
                        rows.session().id().value(),
                        row.place(),
                        row.person().value(),
                        knownOrNull(row.personal(), Personal.Known::name),
                        knownOrNull(row.personal(), Personal.Known::organisation),
                        knownOrNull(row.personal(), Personal.Known::role));
            }
        }
        batch.execute();
    }

    private static @Nullable String knownOrNull(Personal personal, Function<Personal.Known, String> part) {
        return personal instanceof Personal.Known known ? part.apply(known) : null;
    }

    private void insertHeads(List<SessionRows> all) {
        PreparedBatch batch = handle.prepareBatch("insert into head_count (session_id, band, heads) values (?, ?, ?)");
        for (SessionRows rows : all) {
            for (HeadRow row : rows.heads()) {
                batch.add(rows.session().id().value(), row.band().name(), row.heads());
            }
        }
        batch.execute();
    }

    private void insertRounds(List<SessionRows> all) {
        PreparedBatch rounds = handle.prepareBatch("""
                insert into round_result
                    (session_id, place, slide_key, question_id, module_version, asked, stage)
                values (?, ?, ?, ?, ?, ?, ?)
                """);
        PreparedBatch options = handle.prepareBatch("""
                insert into round_option (session_id, round_place, place, option_id, is_right, hands)
                values (?, ?, ?, ?, ?, ?)
                """);
        for (SessionRows rows : all) {
            rows.rounds()
                    .forEach(row -> add(rounds, options, rows.session().id().value(), row));
        }
        rounds.execute();
        options.execute();
    }

    private static void add(PreparedBatch rounds, PreparedBatch options, UUID session, RoundRow row) {
        String asked = row.asked().name();
        String stage = row.stage().name();
        rounds.add(session, row.place(), row.slideKey(), row.questionId(), row.moduleVersion(), asked, stage);
        for (RoundRow.OptionRow option : row.options()) {
            options.add(session, row.place(), option.place(), option.option(), option.right(), option.handsOrNull());
        }
    }

    private void insertForgotten(List<SessionRows> all) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into forgotten_people (session_id, place, organisation, people) values (?, ?, ?, ?)");
        for (SessionRows rows : all) {
            add(batch, rows.session().id().value(), rows.forgotten());
        }
        batch.execute();
    }

    private static void add(PreparedBatch batch, UUID session, Forgotten forgotten) {
        int place = 1;
        for (FromOrganisation from : forgotten.organisations()) {
            batch.add(session, place++, from.organisation(), from.people());
        }
        if (forgotten.others() > 0) {
            batch.add(session, place, null, forgotten.others());
        }
    }

    private void insertTotals(List<SessionRows> all) {
        PreparedBatch batch = totals();
        all.forEach(rows -> add(batch, rows.session().id().value(), rows.totals()));
        batch.execute();
    }

    private PreparedBatch totals() {
        return handle.prepareBatch("insert into session_total (session_id, guests, origins) values (?, ?, ?)");
    }

    private static void add(PreparedBatch batch, UUID session, Totals totals) {
        batch.add(session, totals.guestBytes(), totals.originLines());
    }

    /// Adds the totals of sessions that stand there from before there were any.
    void insertTotals(Map<UUID, Totals> missing) {
        PreparedBatch batch = totals();
        missing.forEach((session, totals) -> add(batch, session, totals));
        batch.execute();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utcOrNull(@Nullable Instant at) {
        return at == null ? null : utc(at);
    }
}
