package org.watchword.records.register;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// The names of the register's tables, children before the tables they refer to.
final class RegisterTables {

    static final List<String> CHILDREN_FIRST = List.of(
            "round_option",
            "round_result",
            "head_count",
            "attendance",
            "expected_person",
            "forgotten_people",
            "session_total");

    private RegisterTables() {}

    /// Whether any session stands there.
    static boolean holdSomething(Handle handle) {
        return handle.createQuery("select exists (select 1 from training_session)")
                .mapTo(Boolean.class)
                .one();
    }

    /// Leaves out what is cheaper to make when all rows stand there: people's ids come in no order.
    static void dropPeopleIndexes(Handle handle) {
        handle.execute("drop index if exists attendance_person");
        handle.execute("drop index if exists expected_person_person");
    }

    /// See [#dropPeopleIndexes].
    static void makePeopleIndexes(Handle handle) {
        handle.execute("create index attendance_person on attendance (person_id)");
        handle.execute("create index expected_person_person on expected_person (person_id)");
    }
}
