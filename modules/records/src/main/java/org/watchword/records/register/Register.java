package org.watchword.records.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Journal;
import org.watchword.session.SessionId;

/// The journal in tables that answer questions. It follows the journal and can be made anew from it at any time, so it
/// is never the only place where anything stands.
///
/// Safe for use by several threads.
public final class Register implements AutoCloseable {

    private final RegisterFile file;
    private final Journal journal;
    private final ReentrantLock lock = new ReentrantLock();
    private final LiveSessions live;
    private final Optional<Rebuilt> rebuilt;
    private @Nullable RegisterDatabase database;
    private Mark mark;

    private Register(RegisterFile file, Journal journal, RegisterFile.Opened opened) {
        this.file = file;
        this.journal = journal;
        this.live = new LiveSessions(journal);
        this.rebuilt = opened.rebuilt();
        this.database = opened.database();
        this.mark = opened.mark();
    }

    /// Whether a folder's name can hold a register at all; asked before anything is written into it.
    public static boolean mayLieIn(Path folder) {
        return RegisterAddress.mayLieIn(folder);
    }

    /// Opens the register of a folder and brings it to where the journal is.
    ///
    /// @param halted whether the program did not end as it should the last time
    /// @param beforeChange is called before tables that hold something are changed, with a way to copy them
    /// @throws IOException when the journal cannot be read, or not even a new register be made
    public static Register open(Path folder, DataKey key, Journal journal, boolean halted, BeforeChange beforeChange)
            throws IOException {
        return open(folder, key, new JustOpened(journal, Optional.empty()), halted, beforeChange);
    }

    /// A journal that was opened a moment ago.
    ///
    /// @param told what it told meanwhile, if anybody listened
    public record JustOpened(Journal journal, Optional<Retelling> told) {}

    /// Whether there is no register in a folder yet, so that it pays to listen while its journal is opened.
    ///
    /// @throws IOException when the folder's name cannot hold a register
    public static boolean isMissing(Path folder, DataKey key) throws IOException {
        return !RegisterAddress.of(folder, key).exists();
    }

    /// The same as the shorter way, without reading a journal again that somebody listened to.
    ///
    /// @throws IOException when the journal cannot be read, or not even a new register be made
    public static Register open(Path folder, DataKey key, JustOpened opened, boolean halted, BeforeChange beforeChange)
            throws IOException {
        Journal journal = opened.journal();
        RegisterAddress address = RegisterAddress.of(folder, key);
        RegisterFile file = new RegisterFile(address, journal, database -> beforeChange.keep(database::backUp));
        return new Register(file, journal, file.open(halted, opened.told()));
    }

    /// Why the register was built anew when it was opened, if it was.
    public Optional<Rebuilt> rebuilt() {
        return rebuilt;
    }

    /// Follows events that the journal has acknowledged; those that were followed before are passed over.
    ///
    /// @throws IOException when the register does not answer even after it was opened anew
    void follow(List<Entry> entries) throws IOException {
        lock.lock();
        try {
            inside(open -> {
                follow(open, notYetFollowed(entries));
                return true;
            });
        } finally {
            lock.unlock();
        }
    }

    private List<Entry> notYetFollowed(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.stamp().sequence() > mark.sequence())
                .toList();
    }

    private void follow(RegisterDatabase open, List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        if (entries.getFirst().stamp().sequence() == mark.sequence() + 1) {
            write(open, entries);
        } else {
            live.forgetAll();
            mark = new CatchUp(journal, open).run().orElseThrow(() -> new RegisterBroken("another history"));
        }
    }

    private void write(RegisterDatabase open, List<Entry> entries) throws IOException {
        List<Folded> changed = live.fold(entries);
        Mark reached = mark;
        for (Entry entry : entries) {
            reached = reached.after(entry);
        }
        Mark last = reached;
        open.write(handle -> {
            new RowWriter(handle).replace(changed.stream().map(SessionRows::of).toList());
            last.write(handle);
        });
        mark = last;
    }

    /// Writes the rows of some sessions anew from the journal, as after somebody was erased.
    ///
    /// @throws IOException when the journal cannot be read or the register does not answer
    public void renew(Set<SessionId> sessions) throws IOException {
        lock.lock();
        try {
            Histories histories = new Histories();
            journal.read(sessions.stream().map(SessionId::value).collect(Collectors.toSet()), histories);
            live.forget(sessions);
            inside(open -> {
                open.write(handle -> new RowWriter(handle)
                        .replace(histories.all().stream().map(SessionRows::of).toList()));
                return true;
            });
            file.deleteAside();
        } finally {
            lock.unlock();
        }
    }

    /// Reads from the register.
    ///
    /// @throws IOException when the register does not answer even after it was opened anew
    <T> T ask(Function<Handle, T> question) throws IOException {
        lock.lock();
        try {
            return inside(open -> open.ask(question));
        } finally {
            lock.unlock();
        }
    }

    /// Copies the register's file into a zip of H2's own making.
    ///
    /// @return what the copy must say
    /// @throws IOException when the register does not answer even after it was opened anew
    public Copied backUp(Path zip) throws IOException {
        lock.lock();
        try {
            return inside(open -> open.backUp(zip));
        } finally {
            lock.unlock();
        }
    }

    /// Does something with the open file; when that fails, opens it anew once, catches up with the journal and tries
    /// again.
    private <T> T inside(Work<T> work) throws IOException {
        RegisterDatabase open = database;
        if (open != null) {
            try {
                return work.with(open);
            } catch (RegisterBroken broken) {
                database = null;
                live.forgetAll();
                open.abandon();
            }
        }
        RegisterFile.Opened again = file.open(true, Optional.empty());
        database = again.database();
        mark = again.mark();
        try {
            return work.with(again.database());
        } catch (RegisterBroken still) {
            file.suspect().raiseAfter(still);
            throw still;
        }
    }

    /// Its rows are not what the journal tells: the next opening makes them anew.
    public void suspect() {
        file.suspect().raise();
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            RegisterDatabase open = database;
            database = null;
            if (open != null) {
                close(open);
            }
        } finally {
            lock.unlock();
        }
    }

    private void close(RegisterDatabase open) throws RegisterBroken {
        try {
            open.close();
        } catch (RegisterBroken broken) {
            file.suspect().raiseAfter(broken);
            open.abandon();
            throw broken;
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(RegisterDatabase open) throws IOException;
    }

    /// What must be safe before tables are changed.
    @FunctionalInterface
    public interface BeforeChange {

        /// Keeps a copy.
        ///
        /// @param register copies the register's file into a zip
        /// @throws IOException when it cannot be kept; the tables are then left as they are
        void keep(Copying register) throws IOException;
    }

    /// Copies the register's file.
    @FunctionalInterface
    public interface Copying {

        /// Makes a zip of H2's own.
        ///
        /// @return what the copy must say
        /// @throws IOException when it cannot be copied
        Copied to(Path zip) throws IOException;
    }
}
