package org.watchword.records.durability;

import java.nio.file.Path;
import org.watchword.records.Locksmith;
import org.watchword.records.Restore;
import org.watchword.records.Surroundings;

/// A program that brings a backup back, until it stops dead.
final class RestoringProgram {

    private RestoringProgram() {}

    /// Brings a backup back.
    ///
    /// @param arguments the data folder and the backup
    public static void main(String[] arguments) {
        new Restore(Path.of(arguments[0]), Surroundings.REAL, Locksmith.KEYS).bringBack(Path.of(arguments[1]));
    }
}
