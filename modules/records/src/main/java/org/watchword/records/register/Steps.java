package org.watchword.records.register;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Which steps a register's file has behind it. Asking this first spares most starts the whole of Flyway.
///
/// @param taken how many steps were taken; 0 for a new file
/// @param failed whether one of them stopped half way
record Steps(int taken, boolean failed) {

    static Steps taken(Handle handle) {
        boolean known = handle.createQuery("select count(*) from information_schema.tables"
                                + " where table_schema = current_schema and table_name = :name")
                        .bind("name", "flyway_schema_history")
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (!known) {
            return new Steps(0, false);
        }
        List<Boolean> successes = handle.createQuery(
                        "select success from flyway_schema_history where version is not null")
                .mapTo(Boolean.class)
                .list();
        return new Steps(successes.size(), successes.contains(false));
    }

    boolean isNew() {
        return taken == 0;
    }

    boolean complete() {
        return !failed && taken == Migrations.STEPS.size();
    }
}
