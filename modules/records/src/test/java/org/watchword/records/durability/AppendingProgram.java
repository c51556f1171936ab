package org.watchword.records.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import org.watchword.records.Locksmith;
import org.watchword.records.Opening;
import org.watchword.records.Saved;
import org.watchword.records.backup.BackedUp;
import org.watchword.session.PersonId;

/// A program that gives one session after the other and prints what it has saved, until somebody kills it.
final class AppendingProgram implements SessionsAtRandom.Told {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private AppendingProgram() {}

    /// Never ends by itself.
    ///
    /// @param arguments the data folder, and the seed of what happens
    public static void main(String[] arguments) throws IOException {
        Random random = new Random(Long.parseLong(arguments[1]));
        if (!(Locksmith.open(Path.of(arguments[0])) instanceof Opening.Opened opened)) {
            throw new IllegalStateException("the data folder did not open");
        }
        SessionsAtRandom sessions = new SessionsAtRandom(random, InstantSource.system(), new AppendingProgram());
        while (true) {
            sessions.session(opened.records());
        }
    }

    @Override
    public void saved(Saved saved) {
        out.println("saved " + saved.sequence() + " " + saved.kind());
    }

    @Override
    public void erased(PersonId person) {}

    @Override
    public void backedUp(BackedUp backedUp) {}
}
