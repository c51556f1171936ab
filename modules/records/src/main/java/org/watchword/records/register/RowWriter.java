package org.watchword.records.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.watchword.session.FromOrganisation;
import org.watchword.session.Personal;

/// Puts one session's rows in place of those that stood there before.
final class RowWriter {

    private final Handle handle;

    RowWriter(Handle handle) {
        this.handle = handle;
    }

    void replace(SessionRows rows) {
        UUID session = rows.session().id().value();
        for (String table : RegisterTables.CHILDREN_FIRST) {
            handle.execute("delete from " + table + " where session_id = ?", session);
        }
        handle.execute("delete from training_session where id = ?", session);
        insert(rows.session());
        insertPeople(session, rows);
        insertExpected(session, rows);
        insertHeads(session, rows);
        insertRounds(session, rows);
        insertForgotten(session, rows.forgotten());
    }

    private void insert(SessionRow row) {
        try (Update insert = handle.createUpdate("""
                insert into training_session (id, deck_id, deck_title, deck_hash, deck_language, slide_count, venue,
                    planned_on, planned_at, funder, area, audience, head_count_only, rehearsal, kind, programme, phase, slide_index,
                    prepared_at, touched_at, started_at, closed_at, seconds_taught, time_zone)
                values (:id, :deck, :title, :hash, :language, :slides, :venue,
                    :date, :time, :funder, :area, :audience, :head_count_only, :rehearsal, :kind, :programme, :phase, :slide,
                    :prepared, :touched, :started, :closed, :seconds, :zone)
                """)) {
            insert.bind("id", row.id().value());
            insert.bind("phase", row.phase().name()).bind("slide", row.slide());
            bind(insert, row.deck());
            bind(insert, row.plan());
            bind(insert, row.times());
            insert.execute();
        }
    }

    private static void bind(Update insert, SessionRow.GivenDeck deck) {
        insert.bind("deck", deck.id()).bind("title", deck.title()).bind("hash", deck.hash());
        insert.bind("language", deck.language()).bind("slides", deck.slides());
    }

    private static void bind(Update insert, SessionRow.Plan plan) {
        insert.bind("venue", plan.venue()).bind("date", plan.date()).bind("time", plan.time());
        insert.bind("funder", plan.funder()).bind("area", plan.area()).bind("audience", plan.audience());
        insert.bind("head_count_only", plan.headCountOnly()).bind("rehearsal", plan.rehearsal());
        insert.bind("kind", plan.kind().name()).bind("programme", plan.programme());
    }

    private static void bind(Update insert, SessionRow.SessionTimes times) {
        insert.bind("prepared", utc(times.prepared())).bind("touched", utc(times.touched()));
        insert.bind("started", utcOrNull(times.startedOrNull())).bind("closed", utcOrNull(times.closedOrNull()));
        insert.bind("seconds", times.taught().toSeconds());
        insert.bind("zone", times.zone().getId());
    }

    private void insertPeople(UUID session, SessionRows rows) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into attendance (session_id, place, person_id, person_name, organisation, person_role,
                    arrival, arrived_at, entered_by, slip, expected, left_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        for (PersonRow row : rows.people()) {
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
        batch.execute();
    }

    private void insertExpected(UUID session, SessionRows rows) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into expected_person (session_id, place, person_id, person_name, organisation, person_role)
                values (?, ?, ?, ?, ?, ?)
                """);
        for (ExpectedRow row : rows.expected()) {
            batch.add(
                    session,
                    row.place(),
                    row.person().value(),
                    knownOrNull(row.personal(), Personal.Known::name),
                    knownOrNull(row.personal(), Personal.Known::organisation),
                    knownOrNull(row.personal(), Personal.Known::role));
        }
        batch.execute();
    }

    private static @Nullable String knownOrNull(Personal personal, Function<Personal.Known, String> part) {
        return personal instanceof Personal.Known known ? part.apply(known) : null;
    }

    private void insertHeads(UUID session, SessionRows rows) {
        PreparedBatch batch = handle.prepareBatch("insert into head_count (session_id, band, heads) values (?, ?, ?)");
        for (HeadRow row : rows.heads()) {
            batch.add(session, row.band().name(), row.heads());
        }
        batch.execute();
    }

    private void insertRounds(UUID session, SessionRows rows) {
        PreparedBatch rounds = handle.prepareBatch("""
                insert into round_result
                    (session_id, place, slide_key, question_id, module_version, asked, stage)
                values (?, ?, ?, ?, ?, ?, ?)
                """);
        PreparedBatch options = handle.prepareBatch("""
                insert into round_option (session_id, round_place, place, option_id, is_right, hands)
                values (?, ?, ?, ?, ?, ?)
                """);
        for (RoundRow row : rows.rounds()) {
            String asked = row.asked().name();
            String stage = row.stage().name();
            rounds.add(session, row.place(), row.slideKey(), row.questionId(), row.moduleVersion(), asked, stage);
            for (RoundRow.OptionRow option : row.options()) {
                options.add(
                        session, row.place(), option.place(), option.option(), option.right(), option.handsOrNull());
            }
        }
        rounds.execute();
        options.execute();
    }

    private void insertForgotten(UUID session, Forgotten forgotten) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into forgotten_people (session_id, place, organisation, people) values (?, ?, ?, ?)");
        int place = 1;
        for (FromOrganisation from : forgotten.organisations()) {
            batch.add(session, place++, from.organisation(), from.people());
        }
        if (forgotten.others() > 0) {
            batch.add(session, place, null, forgotten.others());
        }
        batch.execute();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utcOrNull(@Nullable Instant at) {
        return at == null ? null : utc(at);
    }
}
