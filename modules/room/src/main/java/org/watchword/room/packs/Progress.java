package org.watchword.room.packs;

/// Is told how far a pack is.
@FunctionalInterface
public interface Progress {

    /// Before each file.
    ///
    /// @param done how many files are finished
    /// @param of how many there will be, the sheet of contents among them
    /// @param name of the file that is made now
    /// @return whether to go on; no file is left half written
    boolean at(int done, int of, String name);
}
