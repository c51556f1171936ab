package org.watchword.room.packs;

/// For whom a pack is put together.
public enum PackKind {
    /// What a school wants to see before, and what the trainer brings along.
    SCHOOL,
    /// Everything a hall needs: what is put up, handed out, carried and filled in.
    HALL
}
