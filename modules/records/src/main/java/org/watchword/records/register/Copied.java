package org.watchword.records.register;

import org.jdbi.v3.core.Handle;

/// What a copy of the register must say to be one: how far it followed the journal, and how many rows each table has.
///
/// @param sequence of the last event it followed
/// @param hash of that event, empty before the first
/// @param counted people without a name, all head counts together
public record Copied(long sequence, String hash, long sessions, long people, long heads, long counted, long answers) {

    static Copied read(Handle handle) {
        Mark mark = Mark.read(handle);
        return new Copied(
                mark.sequence(),
                mark.hash(),
                count(handle, "training_session"),
                count(handle, "attendance"),
                count(handle, "head_count"),
                handle.createQuery("select coalesce(sum(heads), 0) from head_count")
                        .mapTo(Long.class)
                        .one(),
                count(handle, "round_option"));
    }

    /// Lines of the registers: a person, or the count of a band.
    public long registerRows() {
        return people + heads;
    }

    private static long count(Handle handle, String table) {
        return handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one();
    }
}
