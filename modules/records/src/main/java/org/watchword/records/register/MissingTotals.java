package org.watchword.records.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.watchword.session.SessionId;

/// Works out the totals of sessions that were written before there were any, from their own rows: nothing that stands
/// in the register needs to go for it.
///
/// @param database whose tables are up to date
record MissingTotals(RegisterDatabase database) {

    private static final int BATCH = 1000;

    /// Fills what is missing. When it is stopped half way, the next opening goes on.
    ///
    /// @throws RegisterBroken when the file does not answer
    void fill() throws RegisterBroken {
        while (database.ask(MissingTotals::missing)) {
            Map<UUID, Totals> totals = database.ask(MissingTotals::some);
            database.write(handle -> new RowWriter(handle).insertTotals(totals));
        }
    }

    private static boolean missing(Handle handle) {
        return handle.createQuery(
                        "select (select count(*) from training_session) > (select count(*) from session_total)")
                .mapTo(Boolean.class)
                .one();
    }

    private static Map<UUID, Totals> some(Handle handle) {
        List<UUID> sessions =
                handle.createQuery("""
                        select s.id from training_session s
                        where not exists (select 1 from session_total t where t.session_id = s.id)
                        order by s.id fetch first :most rows only
                        """).bind("most", BATCH).mapTo(UUID.class).list();
        RowReader reader = new RowReader(handle);
        Map<UUID, Totals> totals = new LinkedHashMap<>();
        for (UUID id : sessions) {
            SessionId session = new SessionId(id);
            totals.put(id, Totals.of(reader.people(session), reader.forgotten(session)));
        }
        return totals;
    }
}
