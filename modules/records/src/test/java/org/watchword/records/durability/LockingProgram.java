package org.watchword.records.durability;

import java.nio.file.Path;
import org.watchword.records.Locksmith;
import org.watchword.records.Opening;
import org.watchword.records.key.Passphrase;

/// A program that locks its records and then changes the passphrase, and is stopped somewhere on the way.
final class LockingProgram {

    static final Passphrase NEXT = new Passphrase("nine slow barges turn");

    private LockingProgram() {}

    /// Ends by itself when it is not stopped.
    ///
    /// @param arguments the data folder
    public static void main(String[] arguments) {
        if (!(Locksmith.open(Path.of(arguments[0])) instanceof Opening.Opened opened)) {
            throw new IllegalStateException("the data folder did not open");
        }
        opened.records().custody().change(Locksmith.PASSPHRASE, NEXT);
    }
}
