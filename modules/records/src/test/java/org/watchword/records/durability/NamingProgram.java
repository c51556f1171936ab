package org.watchword.records.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.watchword.records.GivenSession;
import org.watchword.records.Locksmith;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.key.RecoveryDraft;
import org.watchword.records.key.RecoveryKey;

/// A program that locks its records, names people in one session after the other, looks them up, erases some, makes
/// backups, changes its secrets, and is killed in the middle or closes.
final class NamingProgram {

    static final String NAME = "Markername";
    static final String ORGANISATION = "Markerfirm";
    static final String LEAD = "Markerlead";

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private NamingProgram() {}

    /// Prints `secret WORDS` for what it printed on paper, and `saved N person-arrived` for each session.
    ///
    /// @param arguments the data folder, and how many sessions it gives before it closes
    public static void main(String[] arguments) throws IOException {
        if (!(Locksmith.open(Path.of(arguments[0])) instanceof Opening.Opened opened)) {
            throw new IllegalStateException("the data folder did not open");
        }
        try (Records records = opened.records()) {
            renewRecovery(records);
            int sessions = Integer.parseInt(arguments[1]);
            for (int number = 1; number <= sessions; number++) {
                session(records, number);
                OUT.println("saved " + number + " person-arrived");
            }
        }
    }

    private static void renewRecovery(Records records) {
        RecoveryDraft draft =
                records.custody().renewRecovery(Locksmith.PASSPHRASE).orElseThrow();
        RecoveryKey key = draft.key();
        draft.finish(key);
        OUT.println("secret " + String.join("", key.groups()));
    }

    private static void session(Records records, int number) throws IOException {
        GivenSession session = GivenSession.guarded(records, number, LEAD)
                .arrives(NAME + " " + number, ORGANISATION)
                .arrives(NAME + " again " + number, ORGANISATION)
                .presented();
        List<?> people = records.ask().people(session.id());
        if (people.size() != 2) {
            throw new IllegalStateException("two came");
        }
        records.erase(session.id(), GivenSession.person(NAME + " " + number), GivenSession.START);
        session.closed();
        records.backup();
    }
}
