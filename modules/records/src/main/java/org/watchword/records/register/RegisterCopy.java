package org.watchword.records.register;

import java.io.IOException;
import java.nio.file.Path;
import org.watchword.records.journal.DataKey;

/// A copy of the register that lies somewhere else, to be looked at and left as it is.
public final class RegisterCopy {

    /// What the register's file is called wherever it lies.
    public static final String FILE = "register.mv.db";

    private RegisterCopy() {}

    /// Opens the copy in a folder and reads what it says.
    ///
    /// @throws IOException when there is none, or it does not open with this key
    public static Copied read(Path folder, DataKey key) throws IOException {
        RegisterAddress address = RegisterAddress.of(folder, key);
        if (!address.exists()) {
            throw new RegisterBroken("no copy");
        }
        RegisterDatabase database = RegisterDatabase.openAsItIs(address);
        try {
            return database.ask(Copied::read);
        } finally {
            database.abandon();
        }
    }
}
