package org.watchword.records.register;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.watchword.records.journal.Journal;

/// Opens the register so that it says what the journal says, whatever state its file is in.
final class RegisterFile {

    private final RegisterAddress address;
    private final Journal journal;
    private final RegisterDatabase.BeforeChange beforeChange;
    private final Rescue rescue;
    private final Suspect suspect;

    RegisterFile(RegisterAddress address, Journal journal, RegisterDatabase.BeforeChange beforeChange) {
        this.address = address;
        this.journal = journal;
        this.beforeChange = beforeChange;
        this.rescue = new Rescue(address);
        this.suspect = new Suspect(address);
    }

    /// The open register, how far it is, and whether it had to be built anew.
    record Opened(RegisterDatabase database, Mark mark, Optional<Rebuilt> rebuilt) {}

    /// @param halted whether the program did not end as it should the last time
    /// @param told what the journal told while it was opened a moment ago, if anybody listened
    /// @throws IOException when even a new file cannot be made
    Opened open(boolean halted, Optional<Retelling> told) throws IOException {
        Files.createDirectories(address.file().resolveSibling("aside"));
        if (!address.exists()) {
            Optional<Rebuilt> why = journal.lastSequence() > 0 ? Optional.of(Rebuilt.MISSING) : Optional.empty();
            return told.isPresent() ? filled(told.get(), why) : fresh(why);
        }
        if (suspect.stands() && journal.atOpening().holdsWhenMended()) {
            return anew();
        }
        if (halted) {
            rescue.afterHalt();
        }
        Opened opened = existing();
        rescue.forget();
        return opened;
    }

    /// The file opens perhaps, and is not believed any more.
    private Opened anew() throws IOException {
        Rebuilt why = ahead() ? Rebuilt.AHEAD : Rebuilt.DAMAGED;
        rescue.setAside();
        return fresh(Optional.of(why));
    }

    private boolean ahead() throws IOException {
        try {
            RegisterDatabase database = RegisterDatabase.openAsItIs(address);
            try {
                return whyNot(database) == Rebuilt.AHEAD;
            } finally {
                database.abandon();
            }
        } catch (RegisterBroken doesNotEvenSay) {
            return false;
        }
    }

    private Opened existing() throws IOException {
        Rebuilt why = Rebuilt.WOULD_NOT_OPEN;
        try {
            RegisterDatabase database = RegisterDatabase.open(address, beforeChange);
            Optional<Mark> reached = caughtUp(database);
            if (reached.isPresent()) {
                return new Opened(database, reached.get(), Optional.empty());
            }
            why = whyNot(database);
            database.abandon();
        } catch (RegisterBroken wouldNotOpen) {
            why = Rebuilt.WOULD_NOT_OPEN;
        }
        rescue.setAside();
        return fresh(Optional.of(why));
    }

    private Rebuilt whyNot(RegisterDatabase database) throws RegisterBroken {
        if (database.ask(Mark::read).sequence() <= journal.lastSequence()) {
            return Rebuilt.DIFFERED;
        }
        journal.beginEpoch();
        return Rebuilt.AHEAD;
    }

    private Optional<Mark> caughtUp(RegisterDatabase database) throws IOException {
        try {
            return new CatchUp(journal, database).run();
        } catch (RegisterBroken broken) {
            database.abandon();
            throw broken;
        }
    }

    private Opened filled(Retelling told, Optional<Rebuilt> rebuilt) throws IOException {
        RegisterDatabase database = RegisterDatabase.open(address, beforeChange);
        try {
            return made(database, new CatchUp(journal, database).fill(told), rebuilt);
        } catch (RegisterBroken broken) {
            database.abandon();
            throw broken;
        }
    }

    private Opened fresh(Optional<Rebuilt> rebuilt) throws IOException {
        RegisterDatabase database = RegisterDatabase.open(address, beforeChange);
        Mark mark = caughtUp(database).orElseThrow(() -> new RegisterBroken("a new file follows another history"));
        return made(database, mark, rebuilt);
    }

    private Opened made(RegisterDatabase database, Mark mark, Optional<Rebuilt> rebuilt) throws IOException {
        suspect.lower();
        rescue.forget();
        return new Opened(database, mark, rebuilt);
    }

    /// Lets the next opening make the file anew from the journal, whether it opens or not.
    Suspect suspect() {
        return suspect;
    }

    /// See [Rescue#deleteAside].
    void deleteAside() throws IOException {
        rescue.deleteAside();
    }
}
