package org.watchword.records.register;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.watchword.records.journal.Entry;

/// How far the register has followed the journal. It is written in the same transaction as the rows.
///
/// @param sequence of the last event, 0 before the first
/// @param hash of that event
/// @param count how many events were followed
record Mark(long sequence, String hash, long count) {

    static final Mark NONE = new Mark(0, "", 0);

    /// One journal, one mark; when laptops are merged one day, each gets its own.
    private static final UUID THIS_DEVICE = new UUID(0, 0);

    static Mark read(Handle handle) {
        Optional<Mark> found = handle.createQuery("select * from journal_mark where device = :device")
                .bind("device", THIS_DEVICE)
                .map((row, _) ->
                        new Mark(row.getLong("last_sequence"), row.getString("last_hash"), row.getLong("event_count")))
                .findOne();
        return found.orElse(NONE);
    }

    /// Behind an event.
    ///
    /// @param count how many events were followed with it
    static Mark at(Entry entry, long count) {
        return new Mark(entry.stamp().sequence(), entry.hash().hex(), count);
    }

    Mark after(Entry entry) {
        return at(entry, count + 1);
    }

    /// The same place, with more events before it.
    Mark plus(long events) {
        return new Mark(sequence, hash, count + events);
    }

    void write(Handle handle) {
        handle.execute("delete from journal_mark where device = ?", THIS_DEVICE);
        handle.execute(
                "insert into journal_mark (device, last_sequence, last_hash, event_count) values (?, ?, ?, ?)",
                THIS_DEVICE,
                sequence,
                hash,
                count);
    }
}
