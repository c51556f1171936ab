package org.watchword.records.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.watchword.records.GivenSession;
import org.watchword.records.Records;

/// A program that forgets everybody of one session while another one stays named.
final class ForgettingProgram {

    static final int FORGOTTEN = 1;
    static final int STAYS = 2;

    private ForgettingProgram() {}

    /// Names, then forgets.
    ///
    /// @param arguments the data folder
    public static void main(String[] arguments) throws IOException {
        try (Records records = GivenSession.open(Path.of(arguments[0]))) {
            GivenSession old = GivenSession.guarded(records, FORGOTTEN, "Mrs Lead")
                    .arrive("Cars", 7)
                    .presented()
                    .closed();
            GivenSession.prepared(records, STAYS).arrives("Ada", "Cars");
            records.ask().sessions();
            records.anonymise(Set.of(old.id()), GivenSession.START, GivenSession.ZONE);
        }
    }
}
